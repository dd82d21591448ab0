/** The door of the machine: tables of moves, who makes them, and what they must bring. */
export * from './channel.ts';
export * from './machine.ts';
export type * from './move.ts';
export { checks, OUTSIDE, type Requirement } from './requirement.ts';
export * from './role.ts';
export { rowFor, type Taken, take } from './take.ts';
export { type AskedFor, type Way, waysFrom } from './ways.ts';
