/**
 * A small state machine as a table: state x event -> state, with who may and what must be there. A table is plain data;
 * each requirement is a code whose one meaning stands in requirement.ts.
 */
import type { Requirement } from './requirement.ts';
import type { Agent } from './role.ts';

/** What decides between rows of the same state and event; told by the one who makes the move, never guessed. */
export type Branch = 'plenty-left' | 'little-left' | 'nothing-left';

export type Transition<State extends string, Event extends string> = {
  readonly from: readonly State[];
  readonly event: Event;
  readonly to: State;
  readonly by: readonly Agent[];
  readonly needs: readonly Requirement[];
  readonly when?: Branch;
  /** Who does it has a hand in the file, and cannot be its second signature. */
  readonly leavesHand?: true;
  /** The provision the move follows, where one was read. */
  readonly provision?: string;
};

export type Machine<State extends string, Event extends string> = {
  readonly name: string;
  readonly states: readonly State[];
  readonly events: readonly Event[];
  readonly start: State;
  /** States nothing leaves. */
  readonly ends: readonly State[];
  readonly transitions: readonly Transition<State, Event>[];
};

/**
 * The events a person of these roles may record from a state: what a screen offers and nothing else.
 * @example eventsFrom(query, 'answered', ['reader']) // []
 */
export function eventsFrom<State extends string, Event extends string>(
  machine: Machine<State, Event>,
  state: State,
  roles: readonly Agent[],
): readonly Event[] {
  const found = machine.transitions.filter(
    (row) => row.from.includes(state) && row.by.some((role) => roles.includes(role)),
  );
  return [...new Set(found.map((row) => row.event))];
}
