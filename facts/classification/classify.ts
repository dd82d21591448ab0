/**
 * Classifies one item from what a user really has: a name in Chinese or English, attributes, a customs number.
 * Attributes decide; the name opens candidates, and settles only where it is the very name of an entry; the customs
 * number ranks.
 */
import type { ControlEntry } from '@ytterby/law/lists';
import { controlEntries } from '@ytterby/law/lists';
import type { Candidate, Classification } from './classification.ts';
import { candidateOf, restsOnChild } from './classification.ts';
import type { Attributes } from './item/attributes.ts';
import { customsHint } from './name/customs.ts';
import type { FromName } from './name/from-name.ts';
import { readName } from './name/from-name.ts';
import { POINTED, ranked, support } from './rank.ts';
import type { Line, Table } from './rules/table.ts';
import { corpusTable, tableOf } from './rules/table.ts';
import type { Settled } from './weigh/readings.ts';
import type { Reason } from './weigh/reason.ts';
import type { Verdicts } from './weigh/weigh-entries.ts';
import { weighEntries } from './weigh/weigh-entries.ts';
import type { Weighed } from './weigh/weighed.ts';
import { NO } from './weigh/weighed.ts';

export type ClassifyInput = {
  readonly id?: string | null;
  readonly name?: string | null;
  readonly attributes?: Attributes | null;
  readonly hs?: string | null;
};

/** Open candidates shown at most where nothing but an open form points at them. */
const SHOWN = 40;

/**
 * Candidate entries across every list, ranked, each with its reasons, what speaks against it and what to ask.
 *
 * Verdicts: `yes` the words reach the item, `no` a near miss shown with its reason, `unknown` open. `entries` may
 * narrow the lists (default: all); `settled` picks alternatives of open readings. `nothingElse: false` says that
 * entries at which nothing but ignorance points were left out; they are not cleared.
 *
 * @example classify({ name: '氧化镝' }).candidates.map((one) => `${one.entry} ${one.verdict}`) // ['2025-61/P1-12 yes', '1C905.b yes']
 * // ['2025-61/P1-12 yes', '1C905.b yes'] in this or the other order
 */
export const classify = (
  input: ClassifyInput,
  entries: readonly ControlEntry[] = controlEntries,
  settled: Settled = {},
): Classification => {
  const table = entries === controlEntries ? corpusTable() : tableOf(entries);
  const attributes = input.attributes ?? {};
  const fromName =
    typeof input.name === 'string' && input.name.trim() !== '' ? readName(input.name, table) : undefined;
  const base = withoutName(attributes, table, settled);
  const named =
    fromName === undefined
      ? base
      : weighEntries(filled(attributes, fromName.attributes), table, settled, fromName.naming);
  const weighed: Verdicts = new Map(
    [...base].map(([code, own]) => [
      code,
      withName(table.byCode.get(code), own, named.get(code) ?? NO(), fromName),
    ]),
  );
  return chosen(table, weighed, named, input);
};

/** Kept verdicts of attributes without a name: lists of bare names share the verdicts of knowing nothing. */
const KEPT = 64;
const kept = new WeakMap<Table, Map<string, Verdicts>>();

const withoutName = (attributes: Attributes, table: Table, settled: Settled): Verdicts => {
  const own = kept.get(table) ?? new Map<string, Verdicts>();
  kept.set(table, own);
  const key = `${JSON.stringify(attributes)}${JSON.stringify(settled)}`;
  const known = own.get(key);
  if (known !== undefined) return known;
  const made = weighEntries(attributes, table, settled);
  const [oldest] = own.keys();
  if (own.size >= KEPT && oldest !== undefined) own.delete(oldest);
  own.set(key, made);
  return made;
};

/** The name fills what the attributes leave out, never against them. */
const filled = (given: Attributes, said: Attributes): Attributes => {
  const known = Object.fromEntries(
    Object.entries(given).filter(([, value]) => value !== null && value !== undefined),
  );
  const elements = { ...said.elements, ...given.elements };
  return { ...said, ...known, ...(Object.keys(elements).length === 0 ? {} : { elements }) };
};

/** A name opens and, as the very name of an entry, settles; it never closes what the attributes leave open. */
const withName = (
  line: Line | undefined,
  base: Weighed,
  named: Weighed,
  fromName: FromName | undefined,
): Weighed => {
  if (fromName === undefined || line === undefined || base.truth !== 'unknown') return base;
  if (named.truth === 'no') return base;
  const said: Reason = { code: 'name-says', found: foundWords(fromName) };
  const alike = fromName.naming.get(line.entry.code);
  const called: readonly Reason[] =
    alike === undefined ? [] : [{ code: alike.very ? 'named' : 'name-alike', name: alike.name }];
  const found = [...named.because, ...called];
  const because = support(found, line.entry) >= POINTED ? [...found, said] : found;
  if (named.truth === 'yes') {
    return isVery(line, fromName.very) ? { ...named, because } : { ...base, because };
  }
  return { ...named, because, ask: named.ask.length > 0 ? named.ask : base.ask };
};

const isVery = (line: Line, very: ReadonlySet<string>): boolean =>
  very.has(line.entry.code) || line.children.some((child) => isVery(child, very));

const foundWords = ({ attributes }: FromName): string =>
  [
    attributes.form,
    attributes.material,
    attributes.containsMagnet,
    attributes.technologyField,
    ...Object.keys(attributes.elements ?? {}),
  ]
    .filter((word) => word !== undefined && word !== null)
    .join(', ');

const chosen = (table: Table, weighed: Verdicts, named: Verdicts, input: ClassifyInput): Classification => {
  const open: Candidate[] = [];
  const shown: Candidate[] = [];
  for (const [code, own] of weighed) {
    const line = table.byCode.get(code);
    if (line === undefined || restsOnChild(line, weighed)) continue;
    const listed = customsHint(input.hs, line.entry);
    const hint: readonly Reason[] =
      listed === undefined ? [] : [{ code: 'customs-number', hs: input.hs ?? '', listed }];
    const candidate = candidateOf(line.entry, { ...own, because: [...own.because, ...hint] });
    const pointed =
      support(candidate.because, line.entry) >= POINTED &&
      (named.get(code)?.truth !== 'no' || hint.length > 0);
    if (own.truth === 'yes') shown.push(candidate);
    else if (own.truth === 'unknown') (pointed ? shown : open).push(candidate);
    else if (isNearMiss(candidate, line)) shown.push(candidate);
  }
  const alike = open.filter(({ entry }) => (named.get(entry) ?? NO()).truth !== 'no');
  const kept = alike.length + shown.length <= SHOWN ? alike : [];
  const listed = new Set([...shown, ...kept].map(({ entry }) => entry));
  const nothingElse = open.every(({ entry }) => listed.has(entry));
  return { candidates: ranked([...shown, ...kept], table), nothingElse };
};

/** A leaf that the item's substance points at and one thing rules out. */
const isNearMiss = ({ because }: Candidate, line: Line): boolean =>
  line.children.length === 0 &&
  because.some(({ code }) =>
    ['element-present', 'family', 'magnet-inside', 'named', 'parameter-within', 'customs-number'].includes(
      code,
    ),
  );
