/** The sentence of a fault, whoever found it: the document's by the contract, or the reader's own. */
import type { Sayings } from '../language.ts';
import { type AnyFault, isCliFault } from './command-line.ts';

/** What is wrong, and what would be right. @example sentenceOf({ path: 'on', code: 'missing' }, sayingsOf('en')) // 'is missing; the contract asks for it' */
export const sentenceOf = (fault: AnyFault, say: Pick<Sayings, 'faults'>): string =>
  isCliFault(fault) ? say.faults.ofCli(fault) : say.faults.ofDocument(fault);
