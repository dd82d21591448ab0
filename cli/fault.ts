/** Faults of the command line, and those of reading as such. */
import type { CliFault } from '@ytterby/language';
import type { ReadFault } from './input/documents.ts';

export { type AnyFault, type CliFault, type CliFaultCode, cliFault, isCliFault } from '@ytterby/language';

/** A fault of reading as a fault of the command line. */
export function ofReading(fault: ReadFault): CliFault {
  return { from: 'cli', ...fault, code: fault.code === 'too-deep' ? 'json-too-deep' : fault.code };
}
