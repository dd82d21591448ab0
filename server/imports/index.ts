/** Files of items, bills of materials and parties, taken in row by row. */
import type { ImportKindName } from '../store/tables/imports.ts';
import { boms } from './boms.ts';
import { items } from './items.ts';
import { parties } from './parties.ts';
import type { ImportKind } from './reading.ts';

export const importKinds: Readonly<Record<ImportKindName, ImportKind>> = { items, boms, parties };

export type { FileWishes, ReadColumns, Reading, ReadRow } from './reading.ts';
export { firstRows, noCounts, type RefusedRow, type TakenIn, takeIn } from './take-in.ts';
export { type SaidFault, saidIn } from './told.ts';
