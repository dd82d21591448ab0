/** The sentence of a fault, whoever found it: the document's by the contract, a file's, or a request's. */
import type { Sayings } from '../language.ts';
import type { AnyFault } from './command-line.ts';
import type { RequestFault } from './request.ts';

/** What is wrong, and what would be right. @example sentenceOf({ path: 'on', code: 'missing' }, sayingsOf('en')) // 'is missing; the contract asks for it' */
export function sentenceOf(fault: AnyFault | RequestFault, say: Pick<Sayings, 'faults' | 'server'>): string {
  if (!('from' in fault)) return say.faults.ofDocument(fault);
  return fault.from === 'cli' ? say.faults.ofCli(fault) : say.server.ofRequest(fault);
}
