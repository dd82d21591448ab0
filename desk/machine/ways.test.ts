import { expect, it } from 'vitest';
import { application } from '../application/application.ts';
import { licenceLife } from '../licence/licence-states.ts';
import type { Machine } from './machine.ts';
import { take } from './take.ts';
import { waysFrom } from './ways.ts';
import { AGENTS, fullMove, nothingInTheWay } from './whole-table.fixture.ts';

const lines = (roles: 'preparer' | 'approver', around: object = {}) =>
  waysFrom(application, 'in-review', { id: 'second', roles: [roles] }, () => ({
    ...nothingInTheWay,
    ...around,
  })).map(({ event, asks, fault }) => `${event}: ${fault?.code ?? (asks.join(', ') || 'nothing')}`);

it('says what each move asks for, and why another may not be made', () => {
  expect(lines('approver')).toEqual([
    'return: reason',
    'sign: nothing',
    'reopen: reason',
    'withdraw: reason',
  ]);
  expect(lines('preparer')).toEqual([
    'return: not-your-role',
    'sign: not-your-role',
    'reopen: reason',
    'withdraw: reason',
  ]);
  expect(lines('approver', { hands: ['second'] })[1]).toBe('sign: same-person');
  expect(lines('approver', { missingDocuments: ['contract'] })[1]).toBe('sign: documents-missing');
});

it('opens exactly the moves that can be made when everything asked for is given', () => {
  for (const machine of [application, licenceLife] as Machine<string, string>[])
    for (const state of machine.states)
      for (const role of AGENTS.filter((one) => one !== 'desk')) {
        const by = fullMove('', role).by;
        for (const { event, fault } of waysFrom(machine, state, by, () => nothingInTheWay)) {
          const taken = take(machine, state, fullMove(event, role), nothingInTheWay);
          expect('to' in taken, `${machine.name} ${state} ${event} ${role}`).toBe(fault === null);
        }
      }
});

it('leaves out what the desk does by itself', () => {
  const events = waysFrom(licenceLife, 'issued', { id: 'a', roles: ['preparer'] }, () => nothingInTheWay);
  expect(events.map(({ event }) => event)).not.toContain('expire');
});
