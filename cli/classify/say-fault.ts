/** Faults of items as lines and as data: where, what is wrong, what would be right. */
import { sayRowFault } from '@ytterby/facts/classification';
import { sentenceOf } from '@ytterby/language';
import type { ItemFault } from '@ytterby/server/intake';
import type { Task } from '../command.ts';
import type { AnyFault } from '../fault.ts';
import { lineOfFault, type Prefix } from '../output/say-faults.ts';

type Setting = Pick<Task, 'say' | 'language'>;

/** One line of a fault: `items.csv:7: "Dy %": row 7: "abc" is no amount; write 1.5 ...`. */
export function lineOf(fault: AnyFault | ItemFault, prefix: Prefix, setting: Setting): string {
  if (!isItemFault(fault)) return lineOfFault(fault, prefix, setting.say);
  const { place, file } = prefix;
  // A sentence about a datasheet's cell names its row itself.
  const where = place.kind === 'line' && fault.from === 'table' ? `${file}:${place.line}` : file;
  return `${[where, ...placeOf(fault, place.kind === 'line', setting)].filter((part) => part !== '').join(': ')}: ${said(fault, setting)}`;
}

/** A fault as data, with the sentence beside it. */
export function dataOf(fault: AnyFault | ItemFault, setting: Setting): unknown {
  if (!isItemFault(fault)) {
    const { code, path, found, expected } = fault;
    return { code, path, found, expected, message: sentenceOf(fault, setting.say) };
  }
  const message = said(fault, setting);
  if (fault.from === 'sheet') return { code: fault.fault.code, column: fault.column, message };
  const { code, column, found, expected } = fault;
  return { code, column, found, expected, message };
}

export const isItemFault = (fault: AnyFault | ItemFault): fault is ItemFault =>
  'from' in fault && fault.from !== 'cli';

const said = (fault: ItemFault, { say, language }: Setting): string =>
  fault.from === 'sheet' ? sayRowFault(fault.fault, language) : say.tables.ofTable(fault);

function placeOf(fault: ItemFault, rowIsSaid: boolean, { say }: Setting): readonly string[] {
  const { column } = fault;
  const row = fault.from === 'table' && !rowIsSaid ? fault.row : undefined;
  return [
    row === undefined ? '' : say.tables.row(row),
    column === undefined || column === '' ? '' : say.tables.column(column),
  ];
}
