import { expect, it } from 'vitest';
import { flaws, played, refusals } from '../machine/whole-table.fixture.ts';
import { checkPerson, isToBeForgotten } from './person.ts';
import { statementsFor, type Transfer, technologyTransfer, transferFaults } from './technology.ts';

it('leads where it should for every role, from every state, by every event', () => {
  expect(played(technologyTransfer)).toEqual([
    'preparer: planned: give-up>given-up',
    'preparer: cleared: provide>provided, give-up>given-up',
    'preparer: provided: report>reported',
    'approver: planned: clear>cleared, give-up>given-up',
    'approver: cleared: provide>provided, give-up>given-up',
    'approver: provided: report>reported',
  ]);
});

it('refuses every move that lacks one thing, for that thing alone', () => {
  for (const { at, code, got } of refusals(technologyTransfer)) expect([at, ...got]).toEqual([at, code]);
  expect(refusals(technologyTransfer).length).toBeGreaterThan(5);
});

it('is whole: every state is reached, every event is used, only ends lead nowhere', () => {
  expect(flaws(technologyTransfer)).toEqual([]);
});

const transfer: Transfer = {
  technology: { entry: '1E902.a', says: 'sintering parameters' },
  recipients: [{ kind: 'organisation', name: 'Works in Germany', from: 'DE', locatedIn: 'DE' }],
  means: ['consulting'],
  licence: { number: 'L-1' },
};

it('asks for the statement of each place: abroad, and for a foreigner inside China', () => {
  expect(statementsFor(transfer)).toEqual(['technology-statement-export']);
  const inside = { kind: 'person', person: 'P-1', from: 'DE', locatedIn: 'CN' } as const;
  expect(statementsFor({ recipients: [inside] })).toEqual(['technology-statement-domestic']);
  expect(statementsFor({ recipients: [inside, ...transfer.recipients] })).toHaveLength(2);
  // A Chinese citizen inside China is nobody's export.
  expect(statementsFor({ recipients: [{ ...inside, from: 'CN' }] })).toEqual([]);
});

it('names what a transfer leaves out, and keeps no person in it by name', () => {
  expect(transferFaults(transfer)).toEqual([]);
  expect(transferFaults({ ...transfer, licence: null })).toEqual([]);
  const { licence: _, ...unlicensed } = transfer;
  expect(transferFaults({ ...unlicensed, means: [], recipients: [] }).map(({ path }) => path)).toEqual([
    'recipients',
    'means',
    'licence',
  ]);
  const named = { kind: 'person', name: 'Somebody', from: 'DE', locatedIn: 'CN' } as const;
  expect(transferFaults({ ...transfer, recipients: [named] })).toEqual([
    { code: 'not-needed', path: 'recipients/0/name' },
  ]);
});

it('keeps of a person what is needed, and empties it after five years', () => {
  const person = { name: 'Somebody', nationalities: ['DE'], locatedIn: 'CN' };
  expect(checkPerson(person)).toEqual({ person });
  const more = checkPerson({ ...person, passport: 'X', born: '1980-01-01' });
  expect('faults' in more && more.faults.map(({ code, path }) => `${path} ${code}`)).toEqual([
    'passport not-needed',
    'born not-needed',
  ]);
  expect(checkPerson({})).toMatchObject({
    faults: [{ path: 'name' }, { path: 'nationalities' }, { path: 'locatedIn' }],
  });
  expect(isToBeForgotten('2026-03-02', false, '2031-03-02')).toBe(false);
  expect(isToBeForgotten('2026-03-02', false, '2031-03-03')).toBe(true);
  expect(isToBeForgotten('2026-03-02', true, '2040-01-01')).toBe(false);
});
