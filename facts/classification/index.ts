/** Classification (归类): from what an item is to the control entries of every list that reach it or may. */
export type { Amount, Attributes, Fact, Form, Processing, TechnologyField } from './attributes.ts';
export type { Candidate, Classification } from './classification.ts';
export type { ClassifyInput } from './classify.ts';
export { classify } from './classify.ts';
export { classifyAttributes } from './classify-attributes.ts';
export type { Datasheet, Row, RowFault } from './datasheet.ts';
export { readDatasheet } from './datasheet.ts';
export { membership, membershipOfList } from './membership.ts';
export type { Settled } from './readings.ts';
export { READINGS } from './readings.ts';
export type { Ask, OpenReading, QuestionCode, Reason } from './reason.ts';
export type { Change, ClassificationRecord, Confirmed, Evidence, RecordFault } from './record.ts';
export { changedSince, confirmClassification, isStale } from './record.ts';
export type { Language } from './sentences/say.ts';
export { sayCandidate, sayQuestion, sayReason, sayRecordFault, sayRowFault } from './sentences/say.ts';
export type { Truth } from './truth.ts';
