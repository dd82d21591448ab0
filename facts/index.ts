/** The door of the facts: from business data to facts, and from facts to a determination. */

export type * from './determination/determination.ts';
export {
  createDeterminer,
  type DetermineOptions,
  type Determiner,
  type HouseSettling,
} from './determination/determine.ts';
export { asJson, isDecimal, printJson } from './determination/print-json.ts';
export { officialRegister, partyFinder, screenParty } from './determination/screening.ts';
export { dueDay, isWorkingDay } from './determination/working-days.ts';
export { readTransaction } from './dossier/read-transaction.ts';
export { registerOfCodes } from './dossier/register-of-codes.ts';
export { isCalendarDate } from './transaction/calendar.ts';
export { checkTransaction } from './transaction/check.ts';
export { checkAssumptions, settleableKeys } from './transaction/check-assumptions.ts';
export type { Fault, FaultCode } from './transaction/fault.ts';
export type * from './transaction/transaction.ts';
