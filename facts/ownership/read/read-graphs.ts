/** The door for ownership files: the format is told from the content, and a file with any fault gives no graph at all. */
import type { Fault } from '../fault.ts';
import type { Graph } from '../graph.ts';
import { readBods } from './bods.ts';
import { readCsv } from './csv.ts';
import { readFollowTheMoney } from './follow-the-money.ts';
import { readGleif } from './gleif.ts';
import { readGraph } from './graph-json.ts';
import { brokenLine, inside, isFields } from './value.ts';

export type Format = 'graph' | 'bods' | 'follow-the-money' | 'gleif' | 'csv';
export type GraphsRead = { readonly graphs: readonly Graph[] } | { readonly faults: readonly Fault[] };

/** Which format a JSON value is one piece of. */
const formatOf = (value: unknown): Exclude<Format, 'csv'> | null => {
  if (!isFields(value)) return null;
  if ('holdings' in value || 'entities' in value) return 'graph';
  if ('recordType' in value || 'statementId' in value) return 'bods';
  if (typeof value.schema === 'string') return 'follow-the-money';
  if (
    'RelationshipRecord' in value ||
    'Relationship' in value ||
    'relationship' in (isFields(value.attributes) ? value.attributes : {})
  )
    return 'gleif';
  return null;
};

const readList = (
  values: readonly unknown[],
  format: Exclude<Format, 'csv'>,
  lines?: readonly number[],
): GraphsRead => {
  if (format !== 'graph') {
    const reader = { bods: readBods, 'follow-the-money': readFollowTheMoney, gleif: readGleif }[format];
    const read = reader(values, lines);
    return 'faults' in read ? read : { graphs: [read.graph] };
  }
  const graphs: Graph[] = [];
  const faults: Fault[] = [];
  values.forEach((value, at) => {
    const read = readGraph(value);
    if ('graph' in read) graphs.push(read.graph);
    else {
      const line = lines?.[at];
      const where = values.length > 1 && line === undefined ? `/${at}` : '';
      for (const fault of read.faults) {
        faults.push({ ...fault, path: `${where}${fault.path}`, ...(line === undefined ? {} : { line }) });
      }
    }
  });
  return faults.length > 0 ? { faults } : { graphs };
};

const fromValue = (value: unknown, format: Format | undefined): GraphsRead => {
  if (format === 'csv') return { faults: [{ code: 'format-not-known', path: '' }] };
  const wrapped = inside(value, 'relations') ?? inside(value, 'data') ?? inside(value, 'statements');
  const values: readonly unknown[] = Array.isArray(value)
    ? value
    : Array.isArray(wrapped)
      ? wrapped
      : [value];
  if (values.length === 0 && format === undefined) return { faults: [{ code: 'empty', path: '' }] };
  const told = format ?? values.map(formatOf).find((each) => each !== null);
  if (told === undefined || told === null) return { faults: [{ code: 'format-not-known', path: '' }] };
  return readList(values, told);
};

const fromLines = (text: string, format: Format | undefined): GraphsRead => {
  const values: unknown[] = [];
  const lines: number[] = [];
  const faults: Fault[] = [];
  text.split('\n').forEach((line, at) => {
    if (line.trim() === '') return;
    try {
      values.push(JSON.parse(line));
      lines.push(at + 1);
    } catch {
      faults.push({ code: 'not-json', path: '', line: at + 1 });
    }
  });
  if (faults.length > 0) return { faults };
  const told = format ?? values.map(formatOf).find((each) => each !== null);
  if (told === undefined || told === null || told === 'csv')
    return { faults: [{ code: 'format-not-known', path: '' }] };
  return readList(values, told, lines);
};

/**
 * Reads an ownership file: a graph document, several of them as a list or as lines, BODS 0.4, FollowTheMoney lines,
 * GLEIF relationship records, or a CSV table. The text must already be decoded.
 *
 * @param input the text of the file, or JSON that was parsed before.
 * @param format which it is, where the content should not decide.
 * @example 'graphs' in readGraphs('A,B,50\nB,C,50') // true
 */
export const readGraphs = (input: unknown, format?: Format): GraphsRead => {
  if (typeof input !== 'string') return fromValue(input, format);
  const text = input.startsWith('\uFEFF') ? input.slice(1) : input;
  const start = text.search(/\S/);
  if (start < 0) return { faults: [{ code: 'empty', path: '' }] };
  const looksLikeJson = text[start] === '{' || text[start] === '[';
  if (format === 'csv' || (format === undefined && !looksLikeJson)) {
    const read = readCsv(text);
    return 'faults' in read ? read : { graphs: [read.graph] };
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    // Several documents, one a line, begin with a line that is whole by itself.
    const end = text.indexOf('\n', start);
    if (end > 0 && text[start] === '{' && text.slice(end).trim() !== '' && isWhole(text.slice(start, end))) {
      return fromLines(text, format);
    }
    const line = brokenLine(text, String(error)) ?? text.split('\n').length;
    return { faults: [{ code: 'not-json', path: '', line }] };
  }
  return fromValue(value, format);
};

const isWhole = (line: string): boolean => {
  try {
    JSON.parse(line);
    return true;
  } catch {
    return /^\s*\{.*\}\s*$/.test(line);
  }
};
