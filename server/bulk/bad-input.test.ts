/** Files that cannot be read or written: one fault with its reason, bad lines apart, and nothing under the final name. */
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { csvOf, determined, folder, given, orders } from './bulk.fixture.ts';

const COUNT = 1_200;
let at = '';
let csv = '';
beforeAll(() => {
  at = folder();
  csv = given(at, 'orders.csv', csvOf(orders(COUNT)));
});
afterAll(() => rmSync(at, { recursive: true, force: true }));
const out = (name: string): string => path.join(at, name);
const codesOf = (ran: Awaited<ReturnType<typeof determined>>): readonly string[] =>
  'faults' in ran ? ran.faults.map((fault) => fault.code) : [];

describe('bad input', () => {
  const nothing = (name: string): void => expect(existsSync(out(name))).toBe(false);

  test('a column that is not there, an encoding that is not known, a form that is not', async () => {
    expect(codesOf(await determined(csv, out('x.csv'), { mapping: { on_day: 'Tag' } }))).toEqual([
      'no-such-column',
    ]);
    expect(codesOf(await determined(csv, out('x.csv'), { mapping: { day: 'Ship date' } }))).toEqual([
      'no-such-field',
    ]);
    expect(codesOf(await determined(csv, out('x.csv'), { encoding: 'klingon' }))).toEqual([
      'encoding-unknown',
    ]);
    expect(codesOf(await determined(out('orders.pdf'), out('x.csv')))).toEqual(['not-a-form']);
    expect(codesOf(await determined(out('none.csv'), out('x.csv')))).toEqual(['no-such-file']);
    expect(codesOf(await determined(csv, out('no-folder/x.csv')))).toEqual(['no-folder']);
    nothing('x.csv');
  });

  test('a Parquet file that is cut off, a workbook that is none', async () => {
    await determined(csv, out('o.parquet'));
    await determined(csv, out('c.xlsx'));
    const whole = readFileSync(out('o.parquet'));
    const cut = given(at, 'cut.parquet', whole.subarray(0, whole.length / 2));
    expect(codesOf(await determined(cut, out('x.csv')))).toEqual(['not-parquet']);
    const broken = Buffer.from(whole);
    broken.fill(0x5a, 40, Math.floor(whole.length / 2));
    expect(codesOf(await determined(given(at, 'broken.parquet', broken), out('x.csv')))).toEqual([
      'not-parquet',
    ]);
    const book = readFileSync(out('c.xlsx'));
    const torn = given(at, 'torn.xlsx', book.subarray(0, book.length / 2));
    expect(codesOf(await determined(torn, out('x.csv')))).toEqual(['not-xlsx']);
    const holed = Buffer.from(book);
    holed.fill(0x5a, 200, Math.floor(book.length / 2));
    expect(codesOf(await determined(given(at, 'holed.xlsx', holed), out('x.csv')))).toEqual(['not-xlsx']);
    nothing('x.csv');
  });

  test('a bad cell, bytes of another encoding and an open quote refuse their lines and no other', async () => {
    const rows = orders(5).map((row) => [...row]);
    const text = csvOf(rows).split('\n');
    text[2] = (text[2] ?? '').replace('2025-11-20', 'soon');
    text[4] = `${text[4]},beyond`;
    const bytes = Buffer.concat([
      Buffer.from(text.slice(0, 5).join('\n')),
      Buffer.from('\nSO-é,2026-12-01,goods-export,CN,JP,M-1,none,1,\n', 'latin1'),
      Buffer.from(
        'SO-7,2026-12-01,goods-export,CN,"JP"x,M-1,none,1,\nSO-8,2026-12-01,goods-export,CN,JP,M-1,none,1,\n',
      ),
    ]);
    const ran = await determined(given(at, 'bad.csv', bytes), out('bad-out.csv'), { encoding: 'utf-8' });
    expect(codesOf(ran)).toEqual(['encoding-wrong']);
    const late = given(
      at,
      'late.csv',
      Buffer.concat([Buffer.from(csvOf(orders(9_000))), bytes.subarray(bytes.indexOf(10) + 1)]),
    );
    const other = await determined(late, out('late-out.csv'));
    expect(other).toMatchObject({ answered: 8_910 + 3 });
    const reasons = readFileSync(out('late-out.refused.csv'), 'utf8');
    for (const code of ['not-a-date', 'more-cells', 'encoding-wrong', 'not-csv'])
      expect(reasons).toContain(`,${code},`);
  });

  test.runIf(existsSync('/dev/full'))('a disk that fills leaves nothing under the name', async () => {
    for (const name of ['full.csv', 'full.xlsx']) {
      const work = `${out(name)}.unfinished`;
      mkdirSync(work);
      symlinkSync('/dev/full', path.join(work, name === 'full.csv' ? 'rows' : 'output.xlsx'));
      expect(codesOf(await determined(csv, out(name)))).toEqual(['disk-full']);
      nothing(name);
      rmSync(work, { recursive: true });
    }
  });

  test('one run at a time writes an output', async () => {
    const work = `${out('busy.csv')}.unfinished`;
    mkdirSync(work);
    writeFileSync(path.join(work, 'process'), String(process.ppid));
    expect(codesOf(await determined(csv, out('busy.csv')))).toEqual(['already-running']);
  });
});
