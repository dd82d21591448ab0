/** Faults as lines: where, what is wrong, what would be right. */
import { type AnyFault, isCliFault, sentenceOf } from '@ytterby/language';
import type { Place } from '@ytterby/server/intake';
import type { Sayings } from '../sayings/sayings.ts';

export type Prefix = { readonly file: string; readonly place: Place; readonly several: boolean };

/**
 * One line of a fault: `orders.ndjson:3: items/0/value: "12,5" is not a decimal; write 12.5`. Where only one document
 * is read, the file is named only if the fault has no place within it.
 */
export function lineOfFault(fault: AnyFault, prefix: Prefix, say: Sayings): string {
  const at = isCliFault(fault) ? fault : undefined;
  const position =
    at?.column === undefined
      ? ''
      : prefix.place.kind === 'line'
        ? say.faults.column(at.column)
        : say.faults.line(at.line ?? 1, at.column);
  const parts = [placeOf(prefix), position, fault.path].filter((part) => part !== '');
  const sentence = sentenceOf(fault, say);
  return `${parts.length === 0 ? prefix.file : parts.join(': ')}: ${sentence}`;
}

function placeOf({ file, place, several }: Prefix): string {
  if (place.kind === 'line') return `${file}:${place.line}`;
  if (place.kind === 'index') return `${file}[${place.index}]`;
  return several ? file : '';
}
