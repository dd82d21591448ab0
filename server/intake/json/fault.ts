/** A fault of reading a JSON document as the language files say it. */
import type { CliFault } from '@ytterby/language';
import type { ReadFault } from './documents.ts';

/** @example ofReading({ code: 'empty', path: '' }) // { from: 'cli', code: 'empty', path: '' } */
export function ofReading(fault: ReadFault): CliFault {
  return { from: 'cli', ...fault, code: fault.code === 'too-deep' ? 'json-too-deep' : fault.code };
}
