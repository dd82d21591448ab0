/** The door of the content room: value shares of 2025-61/1(1), over item trees and bills of materials. */
export type { ContentFault, ItemTree, Membership, Truth } from './item.ts';
export type { CountedLine, Why } from './lines.ts';
export type { DenominatorReading, MagnetReading, OriginReading, Readings } from './readings.ts';
export { allReadings } from './readings.ts';
export type { Share, SharesOptions, SharesResult, SubjectShares } from './shares.ts';
export { sharesOf } from './shares.ts';
