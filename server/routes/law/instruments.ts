/** Instruments (公告、条例、法) and their provisions, with where they stand on a day. */
import { ruleProse, speechOf, statusOn, statusWord } from '@ytterby/engine';
import { provisionsOf, standingsOf } from '@ytterby/facts/corpus';
import { z } from 'zod';
import { problem } from '../../http/problem.ts';
import { onRows } from '../../http/route.ts';
import { day } from '../../http/schemas.ts';
import { days, daysOf, daysQuery, lawInUse, told } from './question.ts';
import { instrument, provision, standing } from './shape.ts';

const asOf = { on: day, knownAt: day, knownUpTo: day };

export const listInstruments = onRows({
  method: 'GET',
  path: '/law/instruments',
  name: 'listInstruments',
  says: 'The instruments that the law holds, each with where it stands on a day',
  allow: 'law:read',
  query: daysQuery,
  answers: { 200: z.object({ ...asOf, data: z.array(instrument) }) },
  run: async (call) => {
    const named = await lawInUse(call);
    const { corpus } = named;
    const at = daysOf(call.query, call.now);
    const data = corpus.instruments.map((one) => ({
      ...one,
      standings: standingsOf(one, corpus, at),
      provisions: provisionsOf(one.id, corpus).map(({ id }) => id),
    }));
    return told(call, named, { ...at, knownUpTo: corpus.knownUpTo, data });
  },
});

export const showInstrument = onRows({
  method: 'GET',
  path: '/law/instruments/{id}',
  name: 'showInstrument',
  says: 'One instrument, with the titles of its provisions',
  allow: 'law:read',
  params: z.object({ id: z.string().max(100) }),
  query: daysQuery,
  answers: { 200: instrument },
  run: async (call) => {
    const named = await lawInUse(call);
    const { corpus } = named;
    const found = corpus.instruments.find((one) => one.id === call.params.id);
    if (!found) return problem('not-found');
    const provisions = provisionsOf(found.id, corpus);
    return told(call, named, {
      ...found,
      standings: standingsOf(found, corpus, daysOf(call.query, call.now)),
      provisions: provisions.map((one) => one.id),
      titles: Object.fromEntries(provisions.map((one) => [one.id, one.title])),
    });
  },
});

export const showProvision = onRows({
  method: 'GET',
  path: '/law/provisions/{id}',
  name: 'showProvision',
  says: 'A provision in our own words: what is not settled in it, its rules in prose, its status, its sources',
  allow: 'law:read',
  params: z.object({ id: z.string().max(100).describe('Encoded: 2025-61%2F1(1)') }),
  query: z.strictObject(days),
  answers: { 200: provision },
  run: async (call) => {
    const named = await lawInUse(call);
    const { corpus } = named;
    const found = corpus.provisions.find((one) => one.id === call.params.id);
    if (!found) return problem('not-found');
    const within = corpus.instruments.find((one) => found.id === one.id || found.id.startsWith(`${one.id}/`));
    const at = daysOf(call.query, call.now);
    const status = statusOn(corpus.law.acts, found.id, at.on, at.knownAt);
    const speech = speechOf(corpus.law, call.language, {
      traditional: corpus.traditional,
      titles: Object.fromEntries(corpus.provisions.map((one) => [one.id, one.title])),
    });
    const rules = corpus.law.rules.filter((rule) => rule.label.replace(/#.*$/, '') === found.id);
    return told(call, named, {
      notes: [],
      ambiguities: [],
      ...found,
      instrument: within?.id ?? '',
      sources: (within?.sources ?? []).filter(({ key }) => found.sources.includes(key)),
      addresses: within?.addresses ?? [],
      ...{ status, word: statusWord(status) },
      readings: corpus.law.readings.filter((one) => one.provision === found.id),
      rules: rules.map((rule) => ({ label: rule.label, prose: ruleProse(rule, speech) })),
    });
  },
});

export const showStatus = onRows({
  method: 'GET',
  path: '/law/status',
  name: 'showLawStatus',
  says: 'What is in force on a day, as known on a day, and by which act',
  allow: 'law:read',
  query: daysQuery,
  answers: {
    200: z.object({ ...asOf, standings: z.array(z.object({ instrument: z.string(), ...standing.shape })) }),
  },
  run: async (call) => {
    const named = await lawInUse(call);
    const { corpus } = named;
    const at = daysOf(call.query, call.now);
    const standings = corpus.instruments.flatMap((one) =>
      standingsOf(one, corpus, at).map((stands) => ({ instrument: one.id, ...stands })),
    );
    return told(call, named, { ...at, knownUpTo: corpus.knownUpTo, standings });
  },
});
