import { expect, it } from 'vitest';
import { missingPapers, papersFor } from './papers.ts';

const plain = { watchListed: false, statements: [] };

it('asks for what REG/16 asks, more for a general licence, and for the parties and the technology', () => {
  expect(papersFor('individual', plain).map(({ paper }) => paper)).toEqual([
    'application-form',
    'identity',
    'contract',
    'technical-description',
    'end-use-documents',
  ]);
  expect(papersFor('general', plain)).toHaveLength(8);
  expect(papersFor('individual', { ...plain, watchListed: true }).slice(5)).toEqual([
    { paper: 'risk-assessment', provision: 'REG/26' },
    { paper: 'undertaking', provision: 'REG/26' },
  ]);
  expect(papersFor('individual', { ...plain, statements: ['technology-statement-domestic'] }).at(-1)).toEqual(
    {
      paper: 'technology-statement-domestic',
      provision: '2025-62/3',
    },
  );
});

it('counts a paper only when it is final', () => {
  const asked = papersFor('amendment', plain);
  expect(missingPapers(asked, [])).toEqual(['application-form']);
  const filed = { paper: 'application-form', document: 'D-1' } as const;
  expect(missingPapers(asked, [{ ...filed, finalOn: null }])).toEqual(['application-form']);
  expect(missingPapers(asked, [{ ...filed, finalOn: '2026-03-02' }])).toEqual([]);
});
