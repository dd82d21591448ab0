/**
 * The table people keep: `owner,owned,percent[,from,to][,listed]`. A percent is `50`, `50%`, `25-50`, `>50`, `<=25`,
 * or empty (or `?`) where unknown; `listed` names the list on which the owner stands.
 */
import { startDraft } from '../draft.ts';
import type { Fault } from '../fault.ts';
import type { Graph } from '../graph.ts';
import { cellsOf } from './cells.ts';
import { isDate } from './value.ts';

const RANGE = /^(\d+(?:\.\d+)?)\s*[-–—~]\s*(\d+(?:\.\d+)?)$/;
const ONE_SIDED = /^(>=|<=|>|<|≥|≤)\s*(\d+(?:\.\d+)?)$/;

const percentIn = (cell: string): unknown => {
  const text = cell.replaceAll('%', '').replaceAll('％', '').trim();
  if (text === '' || text === '?' || text.toLowerCase() === 'unknown') return null;
  const range = RANGE.exec(text);
  if (range !== null) return { min: range[1], max: range[2] };
  const side = ONE_SIDED.exec(text);
  if (side === null) return text;
  const [, sign, bound] = side;
  if (sign === '>=' || sign === '≥') return { min: bound };
  if (sign === '<=' || sign === '≤') return { max: bound };
  return sign === '>' ? { min: bound, minExclusive: true } : { max: bound, maxExclusive: true };
};

const columns = ['owner', 'owned', 'percent', 'from', 'to', 'listed'] as const;

/**
 * Reads a table of holdings. Without a heading the columns are taken in the order owner, owned, percent, from, to.
 *
 * @example 'graph' in readCsv('owner,owned,percent\nA,B,33.33') // true
 */
export const readCsv = (text: string): { readonly graph: Graph } | { readonly faults: readonly Fault[] } => {
  const draft = startDraft();
  const cells = cellsOf(text);
  if ('openQuote' in cells) return { faults: [{ code: 'quote-open', path: '', line: cells.openQuote }] };
  const [heading, ...below] = cells.rows;
  if (heading === undefined) return { faults: [{ code: 'empty', path: '' }] };
  const names = heading.cells.map((cell) => cell.toLowerCase());
  const headed = names.includes('owner') || names.includes('owned');
  const place = (column: string): number =>
    headed ? names.indexOf(column) : columns.indexOf(column as 'owner');
  for (const column of ['owner', 'owned', 'percent']) {
    if (headed && place(column) < 0) draft.fault('column-missing', column, { line: heading.line });
  }
  if (['owner', 'owned', 'percent'].some((column) => place(column) < 0)) return draft.finish(null);
  for (const { line, cells: row } of headed ? below : cells.rows) {
    if (row.length > (headed ? names.length : columns.length)) draft.fault('too-many-cells', '', { line });
    if (row.length <= place('percent')) draft.fault('cell-missing', 'percent', { line });
    const at = (column: string): string => row[place(column)] ?? '';
    const [owner, owned] = [at('owner'), at('owned')];
    if (owner === '') draft.fault('missing', 'owner', { line });
    if (owned === '') draft.fault('missing', 'owned', { line });
    const date = (column: 'from' | 'to'): string | null => {
      if (at(column) === '') return null;
      if (isDate(at(column))) return at(column);
      draft.fault('not-a-date', column, { line, given: at(column) });
      return null;
    };
    const [from, to] = [date('from'), date('to')];
    if (from !== null && to !== null && to <= from) {
      draft.fault('dates-reversed', 'to', { line, given: `${from}, ${to}` });
    }
    const share = draft.share(percentIn(at('percent')), 'percent', line);
    if (owner === '' || owned === '') continue;
    draft.hold({ owner, owned, share, from, to, directness: 'direct', branch: false });
    if (at('listed') !== '') draft.list(owner, at('listed'));
  }
  return draft.finish(null);
};
