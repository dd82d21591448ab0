// A confirmed classification stands until the corpus changes an entry it rests on.
import { createHash } from 'node:crypto';
import type { ControlEntry } from '@ytterby/law/lists';
import { controlEntries } from '@ytterby/law/lists';
import { describe, expect, test } from 'vitest';
import type { ClassificationRecord } from './record.ts';
import { changedSince, confirmClassification, isStale } from './record.ts';
import { sha256 } from './sha256.ts';

const said: Omit<ClassificationRecord, 'rests'> = {
  item: 'rotor-17',
  entries: ['2025-61/P2-1.4'],
  refused: ['1C905.a#ndfeb'],
  by: 'classification desk',
  on: '2026-11-23',
  evidence: [{ kind: 'datasheet', reference: 'DS-17 rev. 3', dated: '2026-10-01' }],
  corpus: '2026-11-23',
};

const recordOf = (what: Omit<ClassificationRecord, 'rests'>): ClassificationRecord => {
  const made = confirmClassification(what, controlEntries);
  if (made.kind !== 'confirmed') throw new Error(JSON.stringify(made.faults));
  return made.record;
};

const changing = (code: string, change: Partial<ControlEntry>): readonly ControlEntry[] =>
  controlEntries.map((entry) => (entry.code === code ? { ...entry, ...change } : entry));

describe('a confirmed classification', () => {
  test('stands while its entries keep their words', () => {
    const record = recordOf(said);
    expect(isStale(record, controlEntries)).toBe(false);
    expect(isStale(record, changing('1C902.a.1', { names: { en: 'x', 'zh-CN': 'y' } }))).toBe(false);
    expect(isStale(record, changing('2025-61/P2-1.4', { hs: ['8501100000'] }))).toBe(false);
  });

  test('is open again when an entry it names or refuses is reworded or goes', () => {
    const record = recordOf(said);
    const reworded = changing('1C905.a#ndfeb', { presence: 'unconfirmed' });
    expect(changedSince(record, reworded)).toEqual([{ entry: '1C905.a#ndfeb', change: 'reworded' }]);
    const gone = controlEntries.filter(({ code }) => code !== '2025-61/P2-1.4');
    expect(changedSince(record, gone)).toEqual([{ entry: '2025-61/P2-1.4', change: 'gone' }]);
  });

  test('says everything that is missing at once', () => {
    const made = confirmClassification(
      { ...said, entries: ['1C905.z'], by: ' ', on: '2026-02-30', evidence: [] },
      controlEntries,
    );
    expect(made).toEqual({
      kind: 'faults',
      faults: [
        { code: 'unknown-entry', path: '/entries/0', entry: '1C905.z' },
        { code: 'no-author', path: '/by' },
        { code: 'no-evidence', path: '/evidence' },
        { code: 'bad-date', path: '/on', given: '2026-02-30' },
      ],
    });
  });
});

describe('sha256', () => {
  test('agrees with the platform on lengths around a block and on Chinese', () => {
    const texts = [
      '',
      'abc',
      ...[54, 55, 56, 63, 64, 65, 119, 120, 1000].map((n) => 'é'.repeat(n)),
      '含镝的钕铁硼永磁材料',
    ];
    for (const text of texts) expect(sha256(text)).toBe(createHash('sha256').update(text).digest('hex'));
    expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });
});
