/**
 * Plays a machine whole: every state by every event by every role. What comes out is one line per role and state, to be
 * held against the lines a test states; what a row needs is taken away piece by piece.
 */
import type { Machine } from './machine.ts';
import type { Circumstances, Move } from './move.ts';
import type { Requirement } from './requirement.ts';
import { type Agent, ROLES } from './role.ts';
import { take } from './take.ts';

export const AGENTS: readonly Agent[] = [...ROLES, 'desk'];
const BRANCHES = [undefined, 'plenty-left', 'little-left', 'nothing-left'] as const;

/** A move that brings everything, and circumstances that stand in the way of nothing. */
export const fullMove = (event: string, role: Agent): Move => ({
  event,
  on: '2026-03-02',
  by: { id: 'second', roles: [role] },
  channel: 'ministry-system',
  paper: { title: 'paper' },
  reference: 'number',
  reason: 'reason',
  grounds: ['ground'],
});

export const nothingInTheWay: Circumstances = {
  today: '2026-03-02',
  lastOn: '2026-03-01',
  hands: ['first'],
  missingDocuments: [],
  openQueries: 0,
  validUntil: '2026-03-01',
  undertaking: true,
  answered: true,
  mayServe: true,
  licenceCovers: true,
};

/** The circumstances a row asks for: something is left, or nothing is. */
const around = (needs: readonly Requirement[], branch: Circumstances['branch']): Circumstances => ({
  ...nothingInTheWay,
  nothingLeft: needs.includes('nothing-left'),
  ...(branch ? { branch } : {}),
});

/** `role: state: event>state, ...` for every role and state that anything leads on from. */
export function played(machine: Machine<string, string>): string[] {
  return AGENTS.flatMap((role) =>
    machine.states.flatMap((state) => {
      const moves = machine.events.flatMap((event) => {
        const ends = BRANCHES.flatMap((branch) => {
          // Both ways, so that what the table says of the rest is not taken from the table.
          const tries = [['nothing-left'], ['something-left']] as const;
          return tries.flatMap((needs) => {
            const taken = take(machine, state, fullMove(event, role), around(needs, branch));
            return 'to' in taken ? [taken.to] : [];
          });
        });
        return ends.length > 0 ? [`${event}>${[...new Set(ends)].join('|')}`] : [];
      });
      return moves.length > 0 ? [`${role}: ${state}: ${moves.join(', ')}`] : [];
    }),
  );
}

/** The move and circumstances without one thing, and the fault that must come of it. */
export const without: Readonly<
  Record<
    Requirement,
    { readonly move?: Partial<Move>; readonly around?: Partial<Circumstances>; readonly code: string }
  >
> = {
  channel: { move: { channel: undefined as never }, code: 'move-incomplete' },
  paper: { move: { paper: { title: ' ' } }, code: 'move-incomplete' },
  reference: { move: { reference: '' }, code: 'move-incomplete' },
  reason: { move: { reason: ' ' }, code: 'move-incomplete' },
  grounds: { move: { grounds: [''] }, code: 'move-incomplete' },
  'another-person': { around: { hands: ['first', 'second'] }, code: 'same-person' },
  documents: { around: { missingDocuments: ['contract'] }, code: 'documents-missing' },
  'no-open-query': { around: { openQueries: 1 }, code: 'query-open' },
  'validity-over': { around: { validUntil: '2026-03-02' }, code: 'still-valid' },
  'nothing-left': { around: { nothingLeft: false }, code: 'something-left' },
  'something-left': { around: { nothingLeft: true }, code: 'nothing-left' },
  undertaking: { around: { undertaking: false }, code: 'move-incomplete' },
  answer: { around: { answered: false }, code: 'move-incomplete' },
  'may-serve': { around: { mayServe: false }, code: 'may-not-serve' },
  'licence-covers': { around: { licenceCovers: false }, code: 'no-licence' },
};

/** Every row without every one of its requirements: each must be refused with that requirement's fault alone. */
export function refusals(machine: Machine<string, string>): { at: string; code: string; got: string[] }[] {
  return machine.transitions.flatMap((row) =>
    row.from.flatMap((state) =>
      row.needs.map((need) => {
        const gap = without[need];
        const move = { ...fullMove(row.event, row.by[0] as Agent), ...gap.move };
        const circumstances = { ...around(row.needs, row.when), ...gap.around };
        const taken = take(machine, state, move, circumstances);
        const got = 'faults' in taken ? taken.faults.map((fault) => fault.code) : ['taken'];
        return { at: `${state} ${row.event} without ${need}`, code: gap.code, got };
      }),
    ),
  );
}

/** What is wrong with a table as a table. */
export function flaws(machine: Machine<string, string>): string[] {
  const leaving = (state: string) => machine.transitions.filter((row) => row.from.includes(state));
  const reached = new Set([machine.start, ...machine.transitions.map((row) => row.to)]);
  const keys = machine.transitions.flatMap((row) =>
    row.from.map((from) => `${from} ${row.event} ${row.when ?? ''}`),
  );
  return [
    ...machine.states.filter((state) => !reached.has(state)).map((state) => `${state} is never reached`),
    ...machine.states
      .filter((state) => (leaving(state).length === 0) !== machine.ends.includes(state))
      .map((state) => `${state}: an end leads nowhere, and nothing else does`),
    ...machine.events
      .filter((event) => !machine.transitions.some((row) => row.event === event))
      .map((event) => `${event} is never used`),
    ...keys.filter((key, at) => keys.indexOf(key) !== at).map((key) => `${key} leads to two places`),
  ];
}
