/** The door of the clock: periods of working days, the authority's clock, and how long records are kept. */
export * from './days.ts';
export * from './decision.ts';
export * from './due.ts';
export * from './records.ts';
