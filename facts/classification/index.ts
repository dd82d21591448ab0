/** Classification (归类): from what an item is to the control entries of every list that reach it or may. */

export type { Candidate, Classification } from './classification.ts';
export type { ClassifyInput } from './classify.ts';
export { classify } from './classify.ts';
export { classifyAttributes } from './classify-attributes.ts';
export type { Amount, Attributes, Fact, Form, Processing, TechnologyField } from './item/attributes.ts';
export { membership, membershipOfList } from './membership.ts';
export type { Change, ClassificationRecord, Confirmed, Evidence, RecordFault } from './record/record.ts';
export { changedSince, confirmClassification, isStale } from './record/record.ts';
export type { Language } from './sentences/say.ts';
export { sayCandidate, sayQuestion, sayReason, sayRecordFault, sayRowFault } from './sentences/say.ts';
export type { Datasheet, Row, RowFault } from './sheet/datasheet.ts';
export { readDatasheet } from './sheet/datasheet.ts';
export type { Settled } from './weigh/readings.ts';
export { READINGS } from './weigh/readings.ts';
export type { Ask, OpenReading, QuestionCode, Reason } from './weigh/reason.ts';
export type { Truth } from './weigh/truth.ts';
