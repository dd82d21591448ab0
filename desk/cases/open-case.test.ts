import { readFileSync } from 'node:fs';
import { createDeterminer } from '@ytterby/facts';
import { shipped } from '@ytterby/law';
import { workingYears } from '@ytterby/law/lists';
import { expect, it } from 'vitest';
import { openCase } from './open-case.ts';

const determiner = createDeterminer(shipped());
const read = (path: string) => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));
const opened = (transaction: never) =>
  openCase(determiner.determine(transaction, { today: '2026-11-23' }), workingYears);

it('turns duties into tasks and names the papers', () => {
  const transaction = read('samples/transactions/motor-de-us.json');
  const found = opened({ ...transaction, assume: { 'status:2025-61': 'in-force' } } as never);
  expect(found.application).toBe('needed');
  const certain = found.documents.filter((one) => one.certain).map(({ kind }) => kind);
  expect(certain).toContain('licence-application');
  expect(certain).toContain('compliance-notice');
  expect(found.tasks.some((task) => task.kind === 'find-out')).toBe(false);
});

it('makes what is not settled a task, and says that an application may be needed', () => {
  const found = opened(read('samples/transactions/motor-de-us.json') as never);
  expect(found.application).toBe('may-be-needed');
  expect(found.tasks[0]).toMatchObject({ kind: 'find-out', need: 'status:2025-61', needKind: 'status' });
});

it('counts the report of a humanitarian export from its day, in working days', () => {
  const { transaction } = read('contract/examples/61-routine-hospital.json');
  const humanitarian = {
    ...transaction,
    on: '2026-12-01',
    assume: { 'status:2025-61': 'in-force' },
    endUse: { ...transaction.endUse, humanitarian: true },
  };
  const report = opened(humanitarian as never).tasks.find(
    (task) => task.kind === 'duty' && task.duty === 'report-after-export',
  );
  expect(report).toMatchObject({
    due: { kind: 'day', day: '2026-12-15' },
    dueIs: 'last',
    document: 'humanitarian-report',
  });
});

it('keeps records for five years at the least, and opens no application for what is prohibited', () => {
  const { transaction } = read('contract/examples/us-military-46.json');
  const found = opened(transaction as never);
  expect(found.application).toBe('not-open');
});
