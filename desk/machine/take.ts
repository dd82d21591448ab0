/** Makes a move, or says everything that stands in its way. */
import { isCalendarDate } from '@ytterby/facts';
import type { MoveFault } from '@ytterby/language';
import { type Branch, eventsFrom, type Machine, type Transition } from './machine.ts';
import type { Circumstances, Move } from './move.ts';
import { checks } from './requirement.ts';
import type { Agent } from './role.ts';

export type Taken<State extends string, Event extends string> =
  | { readonly to: State; readonly transition: Transition<State, Event> }
  | { readonly faults: readonly MoveFault[] };

const EVERYONE: readonly Agent[] = [
  'reader',
  'preparer',
  'approver',
  'reviewer',
  'auditor',
  'administrator',
  'desk',
];

/**
 * The state after a move, or one fault per thing that is wrong with it. Nothing is changed here; the caller keeps the
 * new state together with the move. An event is a plain word from outside, so any text is answered.
 * @example take(application, 'draft', { event: 'grant', on: '2026-01-05', by: { id: 'a', roles: ['approver'] } }, { today: '2026-01-05' }).faults[0].code // 'no-such-move'
 */
export function take<State extends string, Event extends string>(
  machine: Machine<State, Event>,
  state: State,
  move: Move,
  around: Circumstances,
): Taken<State, Event> {
  const row = rowFor(machine, state, move.event, around.branch);
  if (!row) {
    const open = eventsFrom(machine, state, EVERYONE);
    const { name } = machine;
    return {
      faults: [{ code: 'no-such-move', path: 'event', machine: name, state, event: move.event, open }],
    };
  }
  if (!row.by.some((role) => move.by.roles.includes(role))) {
    return { faults: [{ code: 'not-your-role', path: '', event: move.event, roles: row.by }] };
  }
  const faults = [dayFault(move, around), ...row.needs.map((code) => checks[code](move, around))].filter(
    (fault) => fault !== null,
  );
  return faults.length > 0 ? { faults } : { to: row.to, transition: row };
}

/** The row of a state and an event; null where nothing leads on. @example rowFor(query, 'closed', 'answer') // null */
export const rowFor = <State extends string, Event extends string>(
  machine: Machine<State, Event>,
  state: State,
  event: string,
  branch?: Branch,
): Transition<State, Event> | null =>
  machine.transitions.find(
    (row) =>
      row.event === event && row.from.includes(state) && (row.when === undefined || row.when === branch),
  ) ?? null;

/** Events follow each other in time and are recorded when they have happened. */
function dayFault({ on }: Move, { lastOn, today }: Circumstances): MoveFault | null {
  if (!isCalendarDate(on)) return { code: 'day-unreadable', path: 'on', on };
  if (on > today) return { code: 'not-yet-happened', path: 'on', on, today };
  if (lastOn !== undefined && on < lastOn) return { code: 'before-last-event', path: 'on', on, lastOn };
  return null;
}
