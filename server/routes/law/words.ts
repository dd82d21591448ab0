/** The corpus's own words, and its provisions in a list: what a page needs to say an answer's reasons in words. */
import { z } from 'zod';
import { onRows } from '../../http/route.ts';
import { said } from '../../http/schemas.ts';
import { lawInUse, told } from './question.ts';

const words = z.record(z.string(), said);

export const showWords = onRows({
  method: 'GET',
  path: '/law/words',
  name: 'showWords',
  says: 'Phrases of facts, nouns of subjects, questions of readings, names of closed values: what reasons are said with',
  allow: 'law:read',
  answers: { 200: z.object({ phrases: words, nouns: words, readings: words, names: words }) },
  run: async (call) => {
    const named = await lawInUse(call);
    const { vocabulary, readings } = named.corpus.law;
    const facts = vocabulary.subjects.flatMap((subject) => subject.facts);
    return told(call, named, {
      phrases: Object.fromEntries(facts.map((fact) => [fact.path, fact.phrase])),
      nouns: Object.fromEntries(vocabulary.subjects.map((subject) => [subject.name, subject.noun])),
      readings: Object.fromEntries(readings.map((one) => [one.key, one.question])),
      names: vocabulary.names ?? {},
    });
  },
});

export const listProvisions = onRows({
  method: 'GET',
  path: '/law/provisions',
  name: 'listProvisions',
  says: 'All provisions with their titles and statements, in the order of the law',
  allow: 'law:read',
  answers: {
    200: z.object({
      data: z.array(
        z.object({
          id: z.string(),
          title: said,
          statement: said,
          grade: z.string(),
          formalised: z.union([z.literal(true), z.object({ not: said })]),
        }),
      ),
    }),
  },
  run: async (call) => {
    const named = await lawInUse(call);
    const data = named.corpus.provisions.map(({ id, title, statement, grade, formalised }) => ({
      id,
      title,
      statement,
      grade,
      formalised,
    }));
    return told(call, named, { data });
  },
});
