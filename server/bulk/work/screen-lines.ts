/** Screens the parties of a part of the lines against the official lists and one's own, one row a party. */
import { plainIdentifier, type Query } from '@ytterby/facts/parties';
import { type ScreenAnswer, screenAgainst } from '@ytterby/facts/screening';
import { sayingsOf } from '@ytterby/language';
import { countIn, type Tally } from '../tally/tally.ts';
import { corpusOf } from './answerer.ts';
import { type CsvValue, csvLine } from './csv-line.ts';
import { type LineFault, type LineRecord, recordsOf } from './records-of.ts';
import { refusedLines } from './say-line-fault.ts';
import type { Done, Job, ScreenTask } from './tasks.ts';

export const SCREEN_COLUMNS = [
  'file',
  'row',
  'id',
  'name',
  'band',
  'score',
  'matched',
  'record',
  'list',
  'notice',
  'published',
  'state',
  'other_hits',
  'wrong_identifiers',
  'on_day',
  'known_at',
  'lists_known_up_to',
  'law_version',
] as const;

/** Identifiers with check digits; one that does not fit is no evidence, and is said to be wrong. */
const IDENTIFIERS = ['uscc', 'lei'] as const;

/** Answers kept for names that come again. */
const KEPT = 20_000;

export function screenLines(task: ScreenTask): (job: Job) => Done {
  const say = sayingsOf(task.language);
  const { corpus } = corpusOf(task.law);
  const screen = screenAgainst(corpus, task.lists, task.on, task.knownAt);
  const kept = new Map<string, ScreenAnswer>();
  const answer = (query: Query): ScreenAnswer => {
    const key = JSON.stringify(query);
    const known = kept.get(key);
    if (known !== undefined) return known;
    const made = screen(query);
    if (kept.size >= KEPT) kept.clear();
    kept.set(key, made);
    return made;
  };
  return ({ file, names, lines }) => {
    const tally: Tally = {};
    const rows: string[] = [];
    const refused: string[] = [];
    for (const record of recordsOf(lines, names)) {
      const { row } = record;
      const party = partyOf(record);
      if ('faults' in party) {
        refused.push(refusedLines(file, row, party.id, party.faults, say));
        continue;
      }
      const { hits } = answer(party.query);
      const [best] = hits;
      countIn(tally, `band|${best?.band ?? 'none'}`);
      for (const list of new Set(hits.filter((one) => one.band !== 'none').map((one) => one.list))) {
        countIn(tally, `list|${list}`);
      }
      const whole: Readonly<Record<(typeof SCREEN_COLUMNS)[number], CsvValue>> = {
        ...{ file, row, id: party.id, name: party.query.name, band: best?.band ?? 'none' },
        ...{ score: best?.score ?? null, matched: best?.matched ?? null, record: best?.record ?? null },
        ...{ list: best?.list ?? null, notice: best?.notice ?? null, published: best?.published ?? null },
        ...{ state: best?.state ?? null, other_hits: hits.slice(1, 6).map((one) => one.record) },
        wrong_identifiers: wrongOf(party.query),
        ...{ on_day: task.on, known_at: task.knownAt, lists_known_up_to: corpus.knownUpTo },
        law_version: corpus.version,
      };
      rows.push(
        task.rows === 'csv'
          ? csvLine(SCREEN_COLUMNS.map((name) => whole[name]))
          : `${JSON.stringify(whole)}\n`,
      );
    }
    return {
      rows: rows.join(''),
      refused: refused.join(''),
      refusedLines: refused.length,
      answered: rows.length,
      tally,
    };
  };
}

/** The identifiers whose check digit does not fit, so that nothing was looked up by them. */
const wrongOf = ({ identifiers = [] }: Query): readonly string[] =>
  identifiers.flatMap((one) => (plainIdentifier(one) === undefined ? [`${one.kind}:${one.value}`] : []));

type Party = { readonly id: string | null } & (
  | { readonly query: Query }
  | { readonly faults: readonly LineFault[] }
);

function partyOf(record: LineRecord): Party {
  if ('faults' in record) return { id: null, faults: record.faults };
  const value = ('cells' in record ? record.cells : record.value) as Readonly<Record<string, unknown>> | null;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { id: null, faults: [{ code: 'wrong-type', path: '', expected: ['{"name": "..."}'] }] };
  }
  const text = (field: string): string | undefined => {
    const given = value[field];
    return typeof given === 'string' && given.trim() !== '' ? given.trim() : undefined;
  };
  const id = text('id') ?? null;
  const name = text('name');
  if (name === undefined) return { id, faults: [{ code: 'missing', path: 'name' }] };
  const { aliases } = value;
  const otherNames = Array.isArray(aliases)
    ? aliases.filter((one): one is string => typeof one === 'string')
    : (text('aliases')?.split(';') ?? []).map((one) => one.trim()).filter((one) => one !== '');
  const isPerson = /^(natural-person|person|自然人|个人|個人)$/i.test(text('kind') ?? '');
  return {
    id,
    query: {
      name,
      otherNames,
      schema: isPerson ? 'Person' : 'Company',
      country: text('country') ?? text('establishedIn') ?? null,
      identifiers: IDENTIFIERS.flatMap((kind) => {
        const given = text(kind);
        return given === undefined ? [] : [{ kind, value: given }];
      }),
    },
  };
}
