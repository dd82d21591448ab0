/**
 * Documents of a source: one transaction, an array of them, or one a line (NDJSON), told apart by what stands there.
 * Lines are streamed; a single document or an array is read whole.
 */
import type { Readable } from 'node:stream';
import { type ByteFault, type Line, linesOf } from './lines.ts';
import { type JsonFault, parseJson } from './parse-json.ts';

export type ReadFault = JsonFault | { readonly code: ByteFault | 'empty' | 'too-large'; readonly path: '' };

/** Where a document stands: alone, in an array by index, or on a line. */
export type Place =
  | { readonly kind: 'alone' }
  | { readonly kind: 'index'; readonly index: number }
  | { readonly kind: 'line'; readonly line: number };

export type Document = { readonly place: Place } & (
  | { readonly value: unknown }
  | { readonly faults: readonly ReadFault[] }
);

/** Longest document that is read whole, in characters; more comes as NDJSON. */
const LARGEST = 256 * 1024 * 1024;

/**
 * The documents of a stream, in order. `asLines`: the source says that it is NDJSON (by its name).
 * @example (await Array.fromAsync(documentsOf(Readable.from(['{}\n{}']), false))).map((one) => one.place.kind) // ['line', 'line']
 */
export async function* documentsOf(stream: Readable, asLines: boolean): AsyncGenerator<Document> {
  const lines = linesOf(stream);
  const head: Line[] = [];
  const take = async (): Promise<Line | undefined> => {
    for (;;) {
      const step = await lines.next();
      if (step.done) return undefined;
      head.push(step.value);
      if (!isBlank(step.value)) return step.value;
    }
  };
  const first = await take();
  if (first === undefined) {
    yield { place: { kind: 'alone' }, faults: [{ code: 'empty', path: '' }] };
    return;
  }
  if ('fault' in first && first.fault === 'utf-16') {
    yield { place: { kind: 'alone' }, faults: [{ code: 'utf-16', path: '' }] };
    return;
  }
  const second = asLines || mayBeWhole(first) ? undefined : await take();
  if (asLines || (second !== undefined && standsAlone(first, second))) {
    for (const line of head) if (!isBlank(line)) yield documentOfLine(line);
    for await (const line of lines) if (!isBlank(line)) yield documentOfLine(line);
    return;
  }
  yield* wholeDocument(head, lines);
}

const isBlank = (line: Line): boolean => 'text' in line && line.text.trim() === '';

/** A first line that only begins something: an array, or an opening brace with nothing behind it. */
const mayBeWhole = (line: Line): boolean => 'text' in line && /^\s*(\[|\{\s*$)/.test(line.text);

/** The first of two lines is a document of its own: it is complete, or the second cannot continue it. */
function standsAlone(first: Line, second: Line): boolean {
  if ('fault' in first) return true;
  const parsed = parseJson(first.text);
  if ('value' in parsed) return true;
  const begins = 'text' in second && /^\s*\{/.test(second.text);
  return begins && !/[[,:]\s*$/.test(first.text);
}

function documentOfLine(line: Line): Document {
  const place: Place = { kind: 'line', line: line.number };
  if ('fault' in line) return { place, faults: [{ code: line.fault, path: '' }] };
  const parsed = parseJson(line.text);
  return 'fault' in parsed
    ? { place, faults: [{ ...parsed.fault, line: line.number }] }
    : { place, value: parsed.value };
}

async function* wholeDocument(head: readonly Line[], rest: AsyncIterable<Line>): AsyncGenerator<Document> {
  const place: Place = { kind: 'alone' };
  const texts: string[] = [];
  let length = 0;
  const add = (line: Line): ReadFault | undefined => {
    if ('fault' in line) return { code: line.fault, path: '' };
    length += line.text.length + 1;
    if (length > LARGEST) return { code: 'too-large', path: '' };
    texts.push(line.text);
    return undefined;
  };
  for (const line of head) {
    const fault = add(line);
    if (fault) return yield { place, faults: [fault] };
  }
  for await (const line of rest) {
    const fault = add(line);
    if (fault) return yield { place, faults: [fault] };
  }
  const parsed = parseJson(texts.join('\n'));
  if ('fault' in parsed) yield { place, faults: [parsed.fault] };
  else if (!Array.isArray(parsed.value)) yield { place, value: parsed.value };
  else for (const [index, value] of parsed.value.entries()) yield { place: { kind: 'index', index }, value };
}
