/**
 * Parties from a file: names a line, a table, FollowTheMoney or OpenSanctions JSON lines for a list of one's own;
 * names a line, a table, or parties of the contract a line for those to be screened.
 */
import {
  type IntakeFault,
  type PartyRecord,
  type Query,
  readFollowTheMoney,
  readTable,
} from '@ytterby/facts/parties';
import { parseJson } from '../json/parse-json.ts';

/** Records of a list of one's own; nothing is half loaded. `source` names the list in its records. */
export function readOwnList(
  text: string,
  source: string,
): { readonly records: readonly PartyRecord[] } | { readonly faults: readonly IntakeFault[] } {
  const read = text.trimStart().startsWith('{') ? readFollowTheMoney(text, source) : readTable(text, source);
  return read.kind === 'records' ? { records: read.records } : { faults: read.faults };
}

/** Parties to be screened, or the faults: of the table, or the lines that name nobody. */
export function readQueries(
  text: string,
  source: string,
):
  | { readonly queries: readonly Query[] }
  | { readonly faults: readonly IntakeFault[] }
  | { readonly nameless: readonly number[] } {
  if (/^\s*\{/.test(text)) return queriesOfLines(text);
  const read = readTable(text, source);
  return read.kind === 'records' ? { queries: read.records.map(queryOf) } : { faults: read.faults };
}

/**
 * What is screened of a record.
 * @example queryOf({ names: [{ text: 'A' }, { text: 'B' }] }).otherNames // ['B']
 */
export const queryOf = (record: PartyRecord): Query => ({
  name: record.names[0]?.text ?? '',
  otherNames: record.names.slice(1).map((one) => one.text),
  schema: record.schema,
  identifiers: record.identifiers,
  country: record.country,
});

/** Parties in NDJSON, in the contract's form. */
function queriesOfLines(
  text: string,
): { readonly queries: readonly Query[] } | { readonly nameless: readonly number[] } {
  const queries: Query[] = [];
  const nameless: number[] = [];
  for (const [at, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const query = queryOfLine(line);
    if (query) queries.push(query);
    else nameless.push(at + 1);
  }
  return nameless.length === 0 ? { queries } : { nameless };
}

/**
 * The party of one line, or nothing where it names nobody.
 * @example queryOfLine('{"name": "A", "aliases": ["B"]}').otherNames // ['B']
 */
export function queryOfLine(line: string): Query | undefined {
  const parsed = parseJson(line);
  const value = 'value' in parsed ? (parsed.value as Record<string, unknown> | null) : undefined;
  if (typeof value?.name !== 'string') return undefined;
  return {
    name: value.name,
    otherNames: Array.isArray(value.aliases)
      ? value.aliases.filter((one): one is string => typeof one === 'string')
      : [],
    schema: value.kind === 'natural-person' ? 'Person' : 'Company',
    country: typeof value.establishedIn === 'string' ? value.establishedIn : null,
  };
}
