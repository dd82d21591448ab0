/**
 * What leads on from a state, for one person: each move with what it asks the person for, and what stands in its way
 * before anything is asked. A screen offers those that nothing stands in the way of, and says of the others why.
 */
import type { MoveFault } from '@ytterby/language';
import type { Machine, Transition } from './machine.ts';
import type { Circumstances, Move } from './move.ts';
import { checks, type Requirement } from './requirement.ts';
import type { Person } from './role.ts';

/** What a person gives with a move; everything else a table asks for lies in the file. */
export type AskedFor = 'channel' | 'paper' | 'reference' | 'reason' | 'grounds';
const ASKED: readonly Requirement[] = ['channel', 'paper', 'reference', 'reason', 'grounds'];

export type Way<State extends string, Event extends string> = {
  readonly event: Event;
  readonly to: State;
  readonly asks: readonly AskedFor[];
  readonly provision: string | null;
  /** Why this person cannot make it now; null where nothing stands in the way. */
  readonly fault: MoveFault | null;
};

/**
 * Every move from a state that a person makes, in the order of the table. What the desk does by itself is left out.
 * @example waysFrom(query, 'drafted', { id: 'a', roles: ['preparer'] }, () => ({ today: '2026-03-02' })).find(({ event }) => event === 'sign').fault.code // 'not-your-role'
 */
export function waysFrom<State extends string, Event extends string>(
  machine: Machine<State, Event>,
  state: State,
  by: Person,
  aroundOf: (move: Move) => Circumstances,
): readonly Way<State, Event>[] {
  return machine.transitions
    .filter((row) => row.from.includes(state) && row.by.some((agent) => agent !== 'desk'))
    .map((row) => {
      const move: Move = { event: row.event, on: '', by };
      return {
        event: row.event,
        to: row.to,
        asks: row.needs.filter((one): one is AskedFor => ASKED.includes(one)),
        provision: row.provision ?? null,
        fault: standsInTheWay(row, move, aroundOf),
      };
    });
}

function standsInTheWay(
  row: Transition<string, string>,
  move: Move,
  aroundOf: (move: Move) => Circumstances,
): MoveFault | null {
  if (!row.by.some((role) => move.by.roles.includes(role)))
    return { code: 'not-your-role', path: '', event: move.event, roles: row.by };
  const around = aroundOf(move);
  for (const code of row.needs) {
    const fault = ASKED.includes(code) ? null : checks[code](move, around);
    if (fault) return fault;
  }
  return null;
}
