/** The door of the documents: typed records, checked and completed, laid out and printed. */
export type { Field, PartyValue, Words } from './form/field.ts';
export { type Form, fieldsOf, type PlainRecord, type Section } from './form/form.ts';
export type { Gap, GapCode } from './form/gap.ts';
export { type FieldStanding, standingOf } from './form/standing.ts';
export type { Text } from './form/text.ts';
export { HUMANITARIAN_ADDRESS } from './forms/humanitarian-report.ts';
export { type DocumentKind, type DocumentRecord, documentKinds, formOf, forms } from './forms/index.ts';
export { percentOf } from './forms/shares.ts';
export type { Block, Cell, Line, Paper, PaperLanguage } from './layout/block.ts';
export { textsOf } from './layout/block.ts';
export { fixedTexts } from './layout/fixed-texts.ts';
export { layOut, type PaperCode, type PaperState } from './layout/layout.ts';
export { blankRecord } from './record/blank.ts';
export { type CheckedRecord, checkRecord } from './record/check-record.ts';
export { gapsIn } from './record/completeness.ts';
export type { RecordFault, RecordFaultCode } from './record/fault.ts';
