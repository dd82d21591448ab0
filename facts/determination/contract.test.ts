/** Every example of the public contract comes back as it promises. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { shipped } from '@ytterby/law';
import { describe, expect, test } from 'vitest';
import { checkTransaction } from '../transaction/check.ts';
import { createDeterminer } from './determine.ts';

const folder = join(import.meta.dirname, '..', '..', 'contract', 'examples');
const determiner = createDeterminer(shipped());

describe('examples of the contract', () => {
  for (const file of readdirSync(folder).sort()) {
    const example = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    test(`${file}: ${example.title}`, () => {
      const checked = checkTransaction(example.transaction, shipped().corpus);
      if ('faults' in checked) throw new Error(JSON.stringify(checked.faults));
      const answer = determiner.determine(checked.transaction, { today: '2026-11-23' });
      const { expect: expected } = example;
      expect({ atLeast: answer.outcome.atLeast, atMost: answer.outcome.atMost }).toEqual({
        atLeast: expected.atLeast,
        atMost: expected.atMost,
      });
      const shown = answer.provisions.map((one) => one.id);
      for (const id of expected.provisions) expect(shown).toContain(id);
      const duties = answer.duties.map((one) => one.kind);
      for (const kind of expected.duties) expect(duties).toContain(kind);
      for (const prefix of expected.needs ?? [])
        expect(answer.needs.some((need) => need.key.startsWith(prefix))).toBe(true);
      expect(answer.needs.length === 0).toBe(answer.outcome.settled);
    });
  }
});
