/**
 * Pairs of names to judge, one a line: NDJSON as it streams, or CSV with a heading. Each gives one answer line in its
 * place; a line that cannot be read gives an error there.
 */
import type { Readable } from 'node:stream';
import type { Schema } from '@ytterby/facts/parties';
import type { PairFault } from '@ytterby/language';
import { linesOf } from '../json/lines.ts';
import { parseJson } from '../json/parse-json.ts';
import { readCsv } from '../tables/read-csv.ts';

export type Pair = {
  readonly id: unknown;
  readonly query: string;
  readonly candidate: string;
  readonly schema: Schema;
};

export type PairLine = { readonly line: number } & ({ readonly pair: Pair } | { readonly fault: PairFault });

const SCHEMAS: readonly Schema[] = ['Company', 'Organization', 'Person', 'LegalEntity', 'Vessel'];

/** @example await Array.fromAsync(pairsOf(Readable.from(['{"id":1,"query":"a","candidate":"b"}']))) // one pair, of line 1 */
export async function* pairsOf(stream: Readable): AsyncGenerator<PairLine> {
  const lines = linesOf(stream);
  let table: string[] | undefined;
  for await (const line of lines) {
    if ('fault' in line) {
      yield { line: line.number, fault: { code: 'unreadable', path: '', found: line.fault } };
      continue;
    }
    if (line.text.trim() === '' && table === undefined) continue;
    if (line.number === 1 && !line.text.trimStart().startsWith('{')) table = [];
    if (table) table.push(line.text);
    else yield { line: line.number, ...pairOfJson(line.text) };
  }
  if (table) yield* pairsOfTable(table.join('\n'));
}

type Read = { readonly pair: Pair } | { readonly fault: PairFault };

function pairOfJson(text: string): Read {
  const parsed = parseJson(text);
  if ('fault' in parsed) return { fault: { code: 'not-json', path: '', found: text.slice(0, 40) } };
  const value = parsed.value;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { fault: { code: 'not-an-object', path: '' } };
  }
  return pairOf(value as Record<string, unknown>);
}

function pairOf(fields: Readonly<Record<string, unknown>>): Read {
  for (const name of ['query', 'candidate']) {
    if (typeof fields[name] !== 'string') {
      return { fault: { code: 'not-text', path: name, found: JSON.stringify(fields[name]) ?? 'nothing' } };
    }
  }
  const schema = fields.schema ?? 'Company';
  if (!SCHEMAS.includes(schema as Schema)) {
    return {
      fault: { code: 'unknown-schema', path: 'schema', found: JSON.stringify(schema), expected: SCHEMAS },
    };
  }
  const { id = null, query, candidate } = fields as { id: unknown; query: string; candidate: string };
  return { pair: { id, query, candidate, schema: schema as Schema } };
}

function* pairsOfTable(text: string): Generator<PairLine> {
  const read = readCsv(text);
  if ('faults' in read) {
    yield { line: 1, fault: { code: 'unreadable', path: '', found: read.faults[0]?.code ?? '' } };
    return;
  }
  const [head, ...rows] = read.rows;
  const columns = (head?.cells ?? []).map((cell) => cell.trim().toLowerCase());
  const missing = ['query', 'candidate'].find((name) => !columns.includes(name));
  if (missing) {
    yield {
      line: 1,
      fault: { code: 'column-missing', path: missing, expected: ['id', 'query', 'candidate', 'schema'] },
    };
    return;
  }
  for (const { row, cells } of rows) {
    const fields = Object.fromEntries(
      columns.map((name, at) => [name, cells[at] === '' && name === 'schema' ? undefined : cells[at]]),
    );
    yield { line: row, ...pairOf(fields) };
  }
}
