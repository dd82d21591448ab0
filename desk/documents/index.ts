/** The door of the documents: typed records, checked, completed and laid out. Printing has a door of its own. */
export { contentWorkingFrom, determinationMemoFrom } from './draft/from-answers.ts';
export { draftedKinds, draftFrom } from './draft/from-transaction.ts';
export { type Disclosure, disclosureOf, withheldIn } from './final/disclosure.ts';
export { digestOf, type FinalDocument, finalise, readFinal } from './final/finalise.ts';
export { type RedactedDocument, type Redaction, readRedacted, redact } from './final/redact.ts';
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
export { plainText } from './layout/plain.ts';
export { inThree } from './layout/traditional.ts';
export { isMailbox } from './mail/encode.ts';
export {
  type Attachment,
  documentMail,
  type Mail,
  mailOf,
  messageIdOf,
  type Sending,
  toEml,
} from './mail/mail.ts';
export { blankRecord } from './record/blank.ts';
export { type CheckedRecord, checkRecord } from './record/check-record.ts';
export { gapsIn } from './record/completeness.ts';
export type { RecordFault, RecordFaultCode } from './record/fault.ts';
