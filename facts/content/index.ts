/** The door of the content room: value shares of 2025-61/1(1), over item trees and bills of materials. */
export { annexOfCorpus } from './annex-of-corpus.ts';
export {
  type Asked,
  type Beside,
  type ContentAnswer,
  contentAnswer,
  type SettledKeys,
  type Supposed,
} from './answer.ts';
export type { Question } from './bom/ask.ts';
export { questionsFor } from './bom/ask.ts';
export type { Bom, BomFault, BomLine, BomMembership, BomPart, Rate } from './bom/bom.ts';
export { reclassify, reprice } from './bom/change.ts';
export type { Evidence, StatedFacts, Weighed } from './bom/evidence.ts';
export { plainEvidence, weighEvidence } from './bom/evidence.ts';
export type { NotTaken, PaperFact, Stated } from './bom/from-papers.ts';
export type { MadePart } from './bom/generate.ts';
export { generateBom } from './bom/generate.ts';
export type { BomOptions, OpenedBom, RolledBom } from './bom/open-bom.ts';
export { openBom } from './bom/open-bom.ts';
export type { WithPapers } from './bom/open-with-papers.ts';
export { openWithPapers } from './bom/open-with-papers.ts';
export type { Limbs, PartShare, PartShares, Stage } from './bom/part-shares.ts';
export { dilution, part2Parts, sharesOfPart } from './bom/part-shares.ts';
export type { Supposition, WhatIf } from './bom/what-if.ts';
export { whatIf } from './bom/what-if.ts';
export type { Replay, Working } from './bom/working.ts';
export { replay, workingOf } from './bom/working.ts';
export type { ContentFault, ItemTree, Membership, Truth } from './item.ts';
export type { CountedLine, Why } from './lines.ts';
export type { Field, Mapping } from './read/columns.ts';
export { fields, guessMapping } from './read/columns.ts';
export type { AnnexOf } from './read/member.ts';
export { memberOf } from './read/member.ts';
export type { ReadBom, ReadCounts, ReadFault, ReadPart } from './read/part.ts';
export type { Smelter } from './read/read-amrt.ts';
export { readAmrt } from './read/read-amrt.ts';
export type { BomRows, ReadRows } from './read/read-bom.ts';
export { readBom } from './read/read-bom.ts';
export { readDeclaration } from './read/read-declaration.ts';
export type { DenominatorReading, MagnetReading, OriginReading, Readings } from './readings.ts';
export { allReadings } from './readings.ts';
export type { Share, SharesOptions, SharesResult, SubjectShares } from './shares.ts';
export { sharesOf } from './shares.ts';
