/** What the law lists: control entries, readings, terms, acts, what changes between days, and the whole as a file. */
import { coverageOf, differenceOf, findEntries } from '@ytterby/facts/corpus';
import { exportCorpus, type NamedCorpus } from '@ytterby/law';
import { nearestCodes } from '@ytterby/law/lists';
import { z } from 'zod';
import { dayOf } from '../../http/context.ts';
import { onRows } from '../../http/route.ts';
import { day } from '../../http/schemas.ts';
import { daysOf, daysQuery, lawInUse, told } from './question.ts';
import { entry, reading, status, term } from './shape.ts';

type Entry = NamedCorpus['corpus']['lists']['entries'][number];

/** The same item under another list's code, by the concordance. */
const alsoOf = (one: Entry, { corpus }: NamedCorpus): readonly string[] =>
  corpus.lists.concordance.flatMap((row) => {
    if (row.relation !== 'same') return [];
    if (row.annex === one.code) return row.codes;
    return row.codes.includes(one.code) ? [row.annex] : [];
  });

export const searchItems = onRows({
  method: 'GET',
  path: '/law/items',
  name: 'searchControlEntries',
  says: 'Control entries by code, name, element or customs number; without a query all of them',
  allow: 'law:read',
  query: z.strictObject({ q: z.string().max(200).default(''), list: z.string().max(50).optional() }),
  answers: { 200: z.object({ query: z.string(), found: z.array(entry), nearest: z.array(entry) }) },
  run: async (call) => {
    const named = await lawInUse(call);
    const { entries } = named.corpus.lists;
    const { q, list } = call.query;
    const searched = q.trim() === '' ? entries : findEntries(q, named.corpus);
    const found = searched.filter((one) => list === undefined || one.list === list);
    const codes = entries.map((one) => one.code);
    const near = found.length > 0 || q.trim() === '' ? [] : nearestCodes(q, codes, 5);
    const nearest = near.flatMap((code) => entries.filter((one) => one.code === code).slice(0, 1));
    const also = (one: Entry) => ({ ...one, also: alsoOf(one, named) });
    return told(call, named, { query: q, found: found.map(also), nearest: nearest.map(also) });
  },
});

export const listReadings = onRows({
  method: 'GET',
  path: '/law/readings',
  name: 'listReadings',
  says: 'Where the law can be read in more than one way, and what hangs on it',
  allow: 'law:read',
  answers: { 200: z.object({ data: z.array(reading) }) },
  run: async (call) => {
    const named = await lawInUse(call);
    const { instruments, law } = named.corpus;
    const sourcesOf = (provision: string) =>
      instruments.find(({ id }) => provision === id || provision.startsWith(`${id}/`))?.sources ?? [];
    const data = law.readings.map((one) => ({
      ...one,
      alternatives: one.alternatives.map((way) => ({
        ...way,
        readIn: sourcesOf(one.provision).filter(({ key }) => way.sources.includes(key)),
      })),
    }));
    return told(call, named, { data });
  },
});

export const diff = onRows({
  method: 'GET',
  path: '/law/diff',
  name: 'diffLaw',
  says: 'What changes between two days, with the knowledge of one: statuses, list entries, notices that list parties',
  allow: 'law:read',
  query: z.strictObject({ from: day, to: day, knownAt: day.optional() }),
  answers: {
    200: z.object({
      ...{ from: day, to: day, knownAt: day, knownUpTo: day },
      statuses: z.array(z.object({ ids: z.array(z.string()), from: status, to: status })),
      entries: z.array(z.object({ list: z.string(), from: day, codes: z.array(z.string()) })),
      notices: z.array(z.looseObject({ id: z.string() })),
    }),
  },
  run: async (call) => {
    const named = await lawInUse(call);
    const { from, to, knownAt = dayOf(call.now) } = call.query;
    const { knownUpTo } = named.corpus;
    return told(call, named, {
      from,
      to,
      knownAt,
      knownUpTo,
      ...differenceOf(named.corpus, from, to, knownAt),
    });
  },
});

export const listActs = onRows({
  method: 'GET',
  path: '/law/acts',
  name: 'listActs',
  says: 'Acts upon acts: enacted, suspended, resumed, amended, repealed, each with the days it was published and takes effect',
  allow: 'law:read',
  query: daysQuery,
  answers: { 200: z.object({ data: z.array(z.looseObject({ kind: z.string(), by: z.string() })) }) },
  run: async (call) => {
    const named = await lawInUse(call);
    const { knownAt } = daysOf(call.query, call.now);
    return told(call, named, { data: named.corpus.law.acts.filter((act) => act.published <= knownAt) });
  },
});

export const listTerms = onRows({
  method: 'GET',
  path: '/law/glossary',
  name: 'listTerms',
  says: 'The terms of art, English beside Chinese, each with the provision that defines it',
  allow: 'law:read',
  answers: { 200: z.object({ data: z.array(term) }) },
  run: async (call) => {
    const named = await lawInUse(call);
    return told(call, named, { data: named.corpus.glossary });
  },
});

export const showCoverage = onRows({
  method: 'GET',
  path: '/law/coverage',
  name: 'showCoverage',
  says: 'How much of the law is formalised, and why the rest is not',
  allow: 'law:read',
  answers: { 200: z.object({ data: z.array(z.looseObject({ instrument: z.string() })) }) },
  run: async (call) => {
    const named = await lawInUse(call);
    return told(call, named, { data: coverageOf(named.corpus) });
  },
});

export const showWorkingDays = onRows({
  method: 'GET',
  path: '/law/working-days',
  name: 'showWorkingDays',
  says: 'Published holidays and make-up days by year; a year that is missing is not published',
  allow: 'law:read',
  answers: { 200: z.object({ data: z.array(z.looseObject({})) }) },
  run: async (call) => {
    const named = await lawInUse(call);
    return told(call, named, { data: named.corpus.lists.workingYears });
  },
});

export const showLaw = onRows({
  method: 'GET',
  path: '/law',
  name: 'showLaw',
  says: 'Which law answers are made with, and how far it knows',
  allow: 'law:read',
  answers: {
    200: z.object({
      version: z.string(),
      hash: z.string(),
      knownUpTo: day,
      covers: z.object({ from: day, to: day }),
      today: day,
    }),
  },
  run: async (call) => {
    const named = await lawInUse(call);
    const { version, knownUpTo, covers } = named.corpus;
    return told(call, named, { version, hash: named.hash, knownUpTo, covers, today: dayOf(call.now) });
  },
});

export const exportLaw = onRows({
  method: 'GET',
  path: '/law/corpus',
  name: 'exportLaw',
  says: 'The whole law as one file that the command line and the library load; its hash is its name',
  allow: 'law:read',
  answers: { 200: z.string() },
  media: 'application/json; charset=utf-8',
  run: async (call) => {
    const named = await lawInUse(call);
    return {
      status: 200,
      text: exportCorpus(named),
      headers: {
        etag: `"${named.hash}"`,
        'content-disposition': `attachment; filename="law-${named.hash.slice(0, 12)}.json"`,
      },
    };
  },
});
