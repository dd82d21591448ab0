/** The door of the facts: from business data to facts, and from facts to a determination. */

export type { Determination } from './determination/determination.ts';
export { createDeterminer, type DetermineOptions, type Determiner } from './determination/determine.ts';
export { readTransaction } from './dossier/read-transaction.ts';
export { registerOfCodes } from './dossier/register-of-codes.ts';
export { checkTransaction } from './transaction/check.ts';
export type { Fault, FaultCode } from './transaction/fault.ts';
export type * from './transaction/transaction.ts';
