/** The law, listed and shown: what stands in the corpus comes out, in words and as data. */
import { shippedCorpus } from '@ytterby/law';
import { describe, expect, test } from 'vitest';
import { attempt } from '../try.fixture.ts';

const json = async (...argv: readonly string[]) =>
  JSON.parse((await attempt(['law', ...argv, '--json'])).out);

describe('law list and law status', () => {
  test('every instrument stands there once', async () => {
    const { instruments } = await json('list');
    expect(instruments.map((one: { id: string }) => one.id)).toEqual(
      shippedCorpus.instruments.map((one) => one.id),
    );
    expect((await attempt(['law'])).out).toBe((await attempt(['law', 'list'])).out);
  });

  test('Announcement 61 stands in three ways before its first suspension, and open after it', async () => {
    const of61 = async (on: string) =>
      (await json('status', '--on', on)).standings.filter((one: { ids: string[] }) =>
        one.ids.some((id) => id.startsWith('2025-61')),
      );
    expect((await of61('2025-11-01')).map((one: { word: string }) => one.word)).toEqual([
      'in-force',
      'not-yet',
      'unknown',
    ]);
    expect(await of61('2026-11-10')).toMatchObject([{ ids: ['2025-61'], word: 'suspended' }]);
    expect(await of61('2026-11-11')).toMatchObject([
      { ids: ['2025-61'], word: 'unknown', status: { kind: 'open', since: '2026-11-11', by: '2025-70' } },
    ]);
  });

  test('what was not published by --known-at does not exist', async () => {
    const { out } = await attempt(['law', 'status', '--on', '2025-12-15', '--known-at', '2025-10-20']);
    expect(out).toContain('2025-61/1(1), 2025-61/1(2)');
    expect(out).not.toContain('2025-70)');
  });
});

describe('law show', () => {
  test('a provision: statement, what is open, rules in words, sources, status', async () => {
    const { out, status } = await attempt(['law', 'show', '61/1(1)']);
    expect(status).toBe(0);
    for (const part of [
      'Equality counts.',
      'Not settled in the words',
      'Readings',
      'Rules',
      'Sources (grade B)',
    ]) {
      expect(out).toContain(part);
    }
    expect(out).toContain('not known since 2026-11-11: the suspension of 2025-70');
  });

  test('an instrument: its days, its provisions, its addresses', async () => {
    const { instrument } = await json('show', '2025-62');
    expect(instrument.provisions).toContain('2025-62/1(1)');
    const { out } = await attempt(['law', 'show', '2025-62', '--lang', 'zh-CN']);
    expect(out).toContain('官方网址');
  });

  test('every provision and instrument of the corpus can be shown in every language', async () => {
    const ids = [...shippedCorpus.instruments, ...shippedCorpus.provisions].map((one) => one.id);
    for (const [at, id] of ids.entries()) {
      const language = ['en', 'zh-CN', 'zh-HK'][at % 3] as string;
      const tried = await attempt(['law', 'show', id, '--lang', language]);
      expect(tried).toMatchObject({ status: 0, err: '' });
      expect(tried.out).not.toContain('undefined');
    }
  });
});

describe('law items', () => {
  const codes = async (query: string): Promise<readonly string[]> =>
    (await json('items', query)).found.map((one: { code: string }) => one.code);

  test('by code with all below it, by element, by name in either script, by customs number', async () => {
    expect(await codes('1c904a')).toContain('1C904.a.1');
    const ofDy = await codes('Dy');
    expect(ofDy).toContain('1C905.a.1');
    expect(ofDy).toContain('2025-61/P1-02');
    for (const code of ofDy) expect(await codes('dysprosium')).toContain(code);
    expect(await codes('金属铽')).toContain('1C904.a.1');
    expect(await codes('金屬鋱')).toContain('1C904.a.1');
    expect(await codes('2805301300')).toContain('1C904.a.1');
    expect(await codes('terbium metal')).toContain('1C904.a.1');
    expect(await codes('terbium metal')).not.toContain('1C905.a.1');
  });

  test('nothing found: the nearest codes', async () => {
    const found = await json('items', '1C904.a.9');
    expect(found.found).toEqual([]);
    expect(found.nearest.map((one: { code: string }) => one.code)).toContain('1C904.a.1');
    const { out, status } = await attempt(['law', 'items', 'unobtainium']);
    expect(out).toMatch(/^No control entry matches "unobtainium"\. The nearest codes:\n/);
    expect(status).toBe(0);
  });
});

describe('law coverage', () => {
  test('counts every provision once, and leaves none of 61 and 62 unsaid', async () => {
    const { total, instruments } = await json('coverage');
    expect(total.provisions).toBe(shippedCorpus.provisions.length);
    expect(total.byRule + total.byAct + total.marked.length + total.gaps.length).toBe(total.provisions);
    for (const id of ['2025-61', '2025-62']) {
      const row = instruments.find((one: { instrument: string }) => one.instrument === id);
      expect(row.gaps).toEqual([]);
      expect(row.byRule).toBeGreaterThan(5);
    }
  });
});

describe('law diff', () => {
  test('what 2025-11-07 brought', async () => {
    const { statuses } = await json('diff', '--from', '2025-11-06', '--to', '2025-11-07');
    const origin = statuses.find((one: { ids: string[] }) => one.ids.includes('2025-61/1(3)'));
    expect(origin).toMatchObject({
      from: { kind: 'in-force' },
      to: { kind: 'suspended', until: '2026-11-10' },
    });
  });

  test('list entries and notices by the day they begin', async () => {
    const { entries, notices } = await json('diff', '--from', '2025-04-03', '--to', '2025-04-04');
    expect(entries).toMatchObject([{ list: '2025-18', from: '2025-04-04' }]);
    expect(notices.every((one: { from: string }) => one.from === '2025-04-04')).toBe(true);
  });

  test('a day and itself', async () => {
    const { out } = await attempt(['law', 'diff', '--from', '2026-01-01', '--to', '2026-01-01']);
    expect(out).toContain('Nothing changes between these two days.');
  });
});

test('law readings: every reading with its alternatives', async () => {
  const { out } = await attempt(['law', 'readings']);
  for (const reading of shippedCorpus.law.readings) {
    expect(out).toContain(reading.key);
    for (const one of reading.alternatives) expect(out).toContain(`- ${one.value}: `);
  }
});

test('law export --hash names the corpus; the answers carry the same name', async () => {
  const hash = (await attempt(['law', 'export', '--hash'])).out.trim();
  const { out } = await attempt(['determine', 'samples/transactions/terbium-cn-de.json']);
  expect(JSON.parse(out).law.hash).toBe(hash);
});
