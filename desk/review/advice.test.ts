import { readFileSync } from 'node:fs';
import { createDeterminer } from '@ytterby/facts';
import { shipped } from '@ytterby/law';
import { expect, it } from 'vitest';
import { type Advice, latestAdvice, standingOfAdvice } from './advice.ts';
import { recommend } from './recommendation.ts';

const says = (by: string, kind: Advice['kind']): Advice => ({ by, on: '2026-03-02', kind, says: '' });

it('keeps advice that differs as differing', () => {
  expect(standingOfAdvice([])).toEqual({ kind: 'none' });
  expect(standingOfAdvice([says('a', 'nothing-to-say')])).toEqual({ kind: 'none' });
  const all = [says('a', 'grant'), says('b', 'refuse'), says('c', 'nothing-to-say')];
  expect(standingOfAdvice(all)).toEqual({ kind: 'conflicting', kinds: ['grant', 'refuse'] });
  expect(standingOfAdvice([...all, says('b', 'grant')])).toEqual({ kind: 'agreed', on: 'grant' });
  expect(latestAdvice([...all, says('b', 'grant')])).toHaveLength(3);
});

it('recommends what the determination says and asks first where it is not settled', () => {
  const transaction = JSON.parse(
    readFileSync(new URL('../../samples/transactions/motor-de-us.json', import.meta.url), 'utf8'),
  );
  const determiner = createDeterminer(shipped());
  const open = recommend(determiner.determine(transaction, { today: '2026-11-23' }));
  expect(open.recommended).toBe('ask-first');
  expect(open.ask.map(({ key }) => key)).toEqual(['status:2025-61']);
  const settled = determiner.determine(
    { ...transaction, assume: { 'status:2025-61': 'in-force' } },
    { today: '2026-11-23' },
  );
  const found = recommend(settled);
  expect(found.recommended).toBe('ordinary-review');
  expect(found.because.map(({ id }) => id)).toContain('2025-61/1(1)');
});
