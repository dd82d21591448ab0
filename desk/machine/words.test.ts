import { sayingsOf } from '@ytterby/language';
import { expect, it } from 'vitest';
import * as desk from '../index.ts';

const machines = [
  desk.application,
  desk.query,
  desk.licenceLife,
  desk.balanceLife,
  desk.humanitarianReport,
  desk.serviceCheck,
  desk.technologyTransfer,
  desk.reviewCounter,
  desk.questionnaire,
];

it.each(['en', 'zh-CN', 'zh-HK'] as const)('has a word for every state, event and role in %s', (language) => {
  const { states, events, roles, kinds } = sayingsOf(language).desk;
  const missing = [
    ...machines.flatMap((machine) => machine.states.filter((state) => !states[state])),
    ...machines.flatMap((machine) => machine.events.filter((event) => !events[event])),
    ...[...desk.ROLES, 'desk'].filter((role) => !roles[role]),
    ...desk.LICENCE_KINDS.filter((kind) => !kinds[kind]),
  ];
  expect(missing).toEqual([]);
});
