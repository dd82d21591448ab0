/**
 * Graphs one a line: each is a document of its own, so that a line that cannot be read leaves the others as they are.
 * Statements, entities and records one a line (BODS, FollowTheMoney, GLEIF) make one graph together and are not read here.
 */
import type { Fault } from '../fault.ts';
import type { Graph } from '../graph.ts';
import { readGraph } from './graph-json.ts';
import { isFields } from './value.ts';

/** One line: its graph, or its faults; `id` where one could be read. */
export type LineRead = { readonly line: number; readonly id: string | null } & (
  | { readonly graph: Graph }
  | { readonly faults: readonly Fault[] }
);

/**
 * The graphs of a text of lines; null where it is no text of several graphs.
 *
 * @example readGraphLines('{"holdings": []}\n{"holdings": 1}').map((each) => 'graph' in each) // [true, false]
 */
export const readGraphLines = (input: string): readonly LineRead[] | null => {
  const lines = input
    .replace(/^\uFEFF/, '')
    .split('\n')
    .map((text, at) => ({ text: text.trim(), line: at + 1 }))
    .filter(({ text }) => text !== '');
  if (lines.length < 2) return null;
  const values = lines.map(({ text, line }) => ({ line, value: parsed(text) }));
  if (!values.some(({ value }) => isFields(value) && ('holdings' in value || 'entities' in value)))
    return null;
  return values.map(({ line, value }) => {
    if (value === undefined) return { line, id: null, faults: [{ code: 'not-json', path: '', line }] };
    const id =
      isFields(value) && (typeof value.id === 'string' || typeof value.id === 'number')
        ? String(value.id)
        : null;
    const read = readGraph(value);
    return 'graph' in read
      ? { line, id, graph: read.graph }
      : { line, id, faults: read.faults.map((fault) => ({ ...fault, line })) };
  });
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
