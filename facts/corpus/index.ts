/** Questions asked of the corpus itself: where it stands on a day, what changes between days, what it covers. */
export { type Coverage, coverageOf } from './coverage.ts';
export { type Difference, differenceOf } from './difference.ts';
export { findEntries } from './find-entries.ts';
export { type Days, provisionsOf, type Standing, standingsOf } from './standing.ts';
