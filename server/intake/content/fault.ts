/** What can be wrong with a bill of materials and the files beside it: as read, as a whole, or by its table. */
import type { BomFault, ReadFault } from '@ytterby/facts/content';
import type { CliFault, PaperFault, TableFault } from '@ytterby/language';

export type { PaperFault } from '@ytterby/language';

export type ContentFault =
  | CliFault
  | TableFault
  | PaperFault
  | { readonly from: 'read'; readonly fault: ReadFault; readonly path?: string }
  | { readonly from: 'bom'; readonly fault: BomFault };

export const ofRead = (fault: ReadFault): ContentFault => ({
  from: 'read',
  fault,
});
export const ofBom = (fault: BomFault): ContentFault => ({
  from: 'bom',
  fault,
});

/** @example paperFault('wrong', 'rates/0/rate', '"x"', ['7.17']).code // 'wrong' */
export const paperFault = (
  code: PaperFault['code'],
  path: string,
  found?: string,
  expected?: readonly string[],
): PaperFault => ({
  from: 'paper',
  code,
  path,
  ...(found === undefined ? {} : { found }),
  ...(expected === undefined ? {} : { expected }),
});

/** What was read, or everything that is wrong with the file. */
export type OrContentFaults<T> = T | { readonly faults: readonly ContentFault[] };
