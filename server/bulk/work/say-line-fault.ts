/** Lines that were refused, as rows of a CSV: where, what stands there, and why, in the user's language. */
import { isCliFault, type Sayings, sentenceOf, type TableFault } from '@ytterby/language';
import { csvLine } from './csv-line.ts';
import type { LineFault } from './records-of.ts';

export const REFUSED_COLUMNS = ['file', 'row', 'id', 'place', 'found', 'code', 'reason'] as const;

/** @example refusedLines('a.csv', 2, null, [{ code: 'missing', path: 'on_day' }], say).split(',')[3] // 'on_day' */
export function refusedLines(
  file: string,
  row: number,
  id: string | null,
  faults: readonly LineFault[],
  say: Sayings,
): string {
  return faults
    .map((fault) => {
      const { place, reason } = saidOf(fault, say);
      return csvLine([file, row, id, place, fault.found ?? null, fault.code, reason]);
    })
    .join('');
}

type Said = { readonly place: string; readonly reason: string };

/** The place within the line and the reason. */
export function saidOf(fault: LineFault, say: Sayings): Said {
  if (isTableFault(fault)) return { place: fault.column ?? '', reason: say.tables.ofTable(fault) };
  const column = isCliFault(fault) && fault.column !== undefined ? say.faults.column(fault.column) : '';
  const place = [column, fault.path].filter((part) => part !== '').join(' ');
  return { place, reason: sentenceOf(fault, say) };
}

const isTableFault = (fault: LineFault): fault is TableFault => 'from' in fault && fault.from === 'table';
