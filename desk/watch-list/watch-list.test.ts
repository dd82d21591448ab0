import { expect, it } from 'vitest';
import { limitWith, watchListFaults } from './watch-list.ts';

const file = { party: { name: 'Watched importer' }, role: 'importer', entry: '2026-12' } as const;
const filed = { document: 'D-1', finalOn: '2026-03-02' };

it('bars the general licence and the certificate, and asks for two papers otherwise', () => {
  expect(watchListFaults('general', [])).toEqual([]);
  for (const kind of ['general', 'export-certificate'] as const) {
    expect(watchListFaults(kind, [{ ...file, riskAssessment: filed, undertaking: filed }])).toEqual([
      { code: 'kind-barred', path: 'kind', kind, provision: 'REG/26' },
    ]);
  }
  expect(
    watchListFaults('individual', [file, { ...file, undertaking: filed }]).map(({ path }) => path),
  ).toEqual(['watchList/0/riskAssessment', 'watchList/0/undertaking', 'watchList/1/riskAssessment']);
  expect(watchListFaults('individual', [{ ...file, riskAssessment: filed, undertaking: filed }])).toEqual([]);
});

it('takes the time limit away', () => {
  expect([limitWith([]), limitWith([file])]).toEqual([null, 'watch-list']);
});
