/** The door of the desk: the work that follows on an answer. Documents and notices have doors of their own. */
export * from './application/application.ts';
export * from './balance/balance.ts';
export * from './balance/balance-states.ts';
export * from './balance/counted.ts';
export * from './balance/shipment-draw.ts';
export * from './clock/index.ts';
export * from './licence/index.ts';
export * from './machine/index.ts';
export * from './query/query.ts';
