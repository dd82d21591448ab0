/** Faults of a file, a row or a document as an import tells them: code, place and sentence. */
import { sayRowFault } from '@ytterby/facts/classification';
import { type Language, sayingsOf, sentenceOf } from '@ytterby/language';
import type { AnswerFault, ToldFault } from '../http/problem.ts';
import type { GivenFault, TableFault } from '../intake/index.ts';

export type SaidFault = { readonly code: string; readonly path: string; readonly message: string };

/** A fault of a table; its place is the column. */
export const ofTable = (fault: TableFault): ToldFault => ({
  ...{ from: 'told', code: fault.code, path: fault.column ?? '' },
  tell: (language) => sayingsOf(language).tables.ofTable(fault),
});

/** A fault of an item: of its cell, of its text as JSON, or of the item by the contract. */
export function ofItem(fault: GivenFault): AnswerFault {
  if (!('from' in fault) || fault.from === 'cli') return fault;
  if (fault.from === 'table') return ofTable(fault);
  return {
    ...{ from: 'told', code: fault.fault.code, path: fault.column },
    tell: (language) => sayRowFault(fault.fault, language),
  };
}

export function saidIn(language: Language): (fault: AnswerFault) => SaidFault {
  const say = sayingsOf(language);
  return (fault) => ({
    ...{ code: fault.code, path: fault.path },
    message: 'from' in fault && fault.from === 'told' ? fault.tell(language) : sentenceOf(fault, say),
  });
}
