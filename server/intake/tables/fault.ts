/** What can be wrong with a file that comes from somebody else's system. */
import type { TableFault, TableFaultCode } from '@ytterby/language';

export type { TableFault, TableFaultCode } from '@ytterby/language';

/** @example tableFault('too-large', { expected: ['64'] }).code // 'too-large' */
export const tableFault = (
  code: TableFaultCode,
  fields: Omit<TableFault, 'from' | 'code'> = {},
): TableFault => ({ from: 'table', code, ...fields });

export type OrFaults<T> = T | { readonly faults: readonly TableFault[] };
