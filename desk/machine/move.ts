/** What somebody wants to record: an event, on a day, with what proves it. And what the desk knows around it. */
import type { Channel, Paper } from './channel.ts';
import type { Branch } from './machine.ts';
import type { Person } from './role.ts';

export type Move<Event extends string = string> = {
  readonly event: Event;
  /** The day it happened, in Asia/Shanghai. */
  readonly on: string;
  readonly by: Person;
  readonly channel?: Channel;
  readonly paper?: Paper;
  /** The number the other side gave it: of the application, the licence, the query. */
  readonly reference?: string;
  /** Why, in the person's own words: of a return, a withdrawal, a correction. */
  readonly reason?: string;
  /** Grounds the other side gave, or that an appeal rests on. */
  readonly grounds?: readonly string[];
};

/** What lies around a move. Left out means not known, and a requirement that asks for it is then not met. */
export type Circumstances = {
  /** Today in Asia/Shanghai: nothing is recorded before it has happened. */
  readonly today: string;
  /** The day of the last move, where there was one. */
  readonly lastOn?: string;
  /** Everyone whose hand is in what is signed now. */
  readonly hands?: readonly string[];
  /** Documents that a provision asks for and that are not final. */
  readonly missingDocuments?: readonly string[];
  /** Queries of the authority that are not answered. */
  readonly openQueries?: number;
  /** Last day on which the licence may be used. */
  readonly validUntil?: string;
  /** Whether nothing is left of quantity, value or number of exports. */
  readonly nothingLeft?: boolean;
  /** Whether the undertaking that has to go with it is there. */
  readonly undertaking?: boolean;
  /** Whether what was asked is answered. */
  readonly answered?: boolean;
  /** Whether a service may be given: 2025-62/5. */
  readonly mayServe?: boolean;
  /** Whether a licence covers it, or none is needed. */
  readonly licenceCovers?: boolean;
  /** Which row is meant where a state and an event have several. */
  readonly branch?: Branch;
};
