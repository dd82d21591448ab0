/** The flat form of a transaction: its columns, the transaction that a row stands for, and its question as SQL. */
export { NONE } from './cells.ts';
export { FLAT_COLUMNS, FLAT_PARTIES, type FlatColumn, type FlatType, NAMING_COLUMNS } from './columns.ts';
export { columnOf, type FlatReading, type FlatRow, fromFlat, rolesIn } from './from-flat.ts';
export { FLAT_PARTS, type FlatPart } from './residue/parts.ts';
export { type FlatResidue, flatResidue, type ReadPart } from './residue/residue.ts';
export type { AmountCells, AmountSteps } from './sql/amount-classes.ts';
export type { SourceColumns, SourceTypes } from './sql/canonical.ts';
export { type FlatQuestion, type FlatSql, flatSql } from './sql/question.ts';
export { NO_SPREAD, type Spread } from './sql/spread.ts';
