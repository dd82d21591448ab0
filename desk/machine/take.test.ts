import { expect, it } from 'vitest';
import { application } from '../application/application.ts';
import { eventsFrom } from './machine.ts';
import { take } from './take.ts';
import { fullMove, nothingInTheWay } from './whole-table.fixture.ts';

const codes = (taken: ReturnType<typeof take>) =>
  'faults' in taken ? taken.faults.map(({ code, path }) => `${path}:${code}`) : taken.to;

it('says which events are open when one is not', () => {
  const taken = take(application, 'draft', fullMove('accept', 'preparer'), nothingInTheWay);
  expect(taken).toEqual({
    faults: [
      {
        code: 'no-such-move',
        path: 'event',
        machine: 'application',
        state: 'draft',
        event: 'accept',
        open: ['send-for-review', 'withdraw'],
      },
    ],
  });
});

it('answers any text as an event', () => {
  for (const event of ['', 'constructor', '__proto__', 'grant ', '许可']) {
    expect(codes(take(application, 'accepted', fullMove(event, 'approver'), nothingInTheWay))).toEqual([
      'event:no-such-move',
    ]);
  }
});

it('records nothing before it happened, before what came before, or on no day', () => {
  const on = (day: string) =>
    codes(take(application, 'submitted', { ...fullMove('accept', 'preparer'), on: day }, nothingInTheWay));
  expect(on('2026-03-03')).toEqual(['on:not-yet-happened']);
  expect(on('2026-02-28')).toEqual(['on:before-last-event']);
  expect(on('2026-02-30')).toEqual(['on:day-unreadable']);
  expect(on('2026-03-01')).toBe('accepted');
});

it('names every fault of a move at once', () => {
  const bare = { event: 'accept', on: '2026-04-01', by: { id: 'second', roles: ['reviewer'] as const } };
  expect(codes(take(application, 'submitted', bare, nothingInTheWay))).toEqual([
    'on:not-yet-happened',
    'channel:move-incomplete',
    'paper:move-incomplete',
    'reference:move-incomplete',
  ]);
});

it('takes no second signature where nobody knows whose hands are in the file', () => {
  const { hands: _, ...unknown } = nothingInTheWay;
  expect(codes(take(application, 'in-review', fullMove('sign', 'approver'), unknown))).toEqual([
    ':same-person',
  ]);
});

it('offers a person only what the roles allow', () => {
  expect(eventsFrom(application, 'in-review', ['auditor', 'reader', 'administrator'])).toEqual([]);
  expect(eventsFrom(application, 'in-review', ['reviewer'])).toEqual(['return']);
});
