/** Bulk answers are `determine`'s, whatever the form of the lines, of the answers, and the number of threads. */
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { createDeterminer, printJson } from '@ytterby/facts';
import { fromFlat } from '@ytterby/facts/flat';
import { shipped } from '@ytterby/law';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { csvOf, determined, folder, given, headings, ndjsonOf, orders, task } from './bulk.fixture.ts';
import { outputColumns } from './output/columns.ts';
import { writeXlsx } from './output/write-xlsx.ts';
import { type AnswerRow, answerOf } from './work/answer-row.ts';

const COUNT = 2_300;
let at = '';
let csv = '';
let ndjson = '';
beforeAll(() => {
  at = folder();
  csv = given(at, 'orders.csv', csvOf(orders(COUNT)));
  ndjson = given(at, 'orders.ndjson', ndjsonOf(orders(COUNT)));
});
afterAll(() => rmSync(at, { recursive: true, force: true }));

const rowsIn = (file: string): readonly AnswerRow[] =>
  readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as AnswerRow);
const out = (name: string): string => path.join(at, name);

describe('a bulk run', () => {
  test('answers every line as determine answers it, and refuses the others with row and reason', async () => {
    const ran = await determined(ndjson, out('a.ndjson'));
    expect(ran).toMatchObject({ answered: COUNT - 23, refused: 23 });
    const { corpus } = shipped();
    const determiner = createDeterminer(shipped());
    const rows = rowsIn(out('a.ndjson'));
    expect(rows.length).toBe(COUNT - 23);
    const lines = ndjsonOf(orders(COUNT)).split('\n');
    for (const row of rows.filter((_, place) => place % 50 === 0)) {
      const flat = JSON.parse(lines[row.row - 1] ?? '');
      const read = fromFlat(flat, corpus);
      if (!('transaction' in read)) throw new Error('a line that was answered is refused');
      const found = determiner.determine(read.transaction, { today: '2026-11-23' });
      expect(row).toEqual({ file: ndjson, row: row.row, id: flat.id, ...answerOf(found) });
    }
    const refused = readFileSync(out('a.refused.csv'), 'utf8').trimEnd().split('\n');
    expect(refused.length).toBe(24);
    expect(refused[1]).toContain(`${ndjson},100,SO-99,entries,`);
  });

  test('gives the same answers from and to every form', async () => {
    await determined(csv, out('b.ndjson'), { threads: 2 });
    const plain = (rows: readonly AnswerRow[]) => rows.map(({ file: _, row: __, ...rest }) => rest);
    await determined(ndjson, out('w.ndjson'));
    const wanted = plain(rowsIn(out('w.ndjson')));
    expect(plain(rowsIn(out('b.ndjson')))).toEqual(wanted);

    await determined(csv, out('c.parquet'));
    await determined(csv, out('c.xlsx'));
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(out('c.xlsx'));
    const sheet = workbook.worksheets[0];
    expect(sheet?.rowCount).toBe(COUNT - 23 + 1);
    expect(sheet?.getRow(2).getCell(3).value).toBe('SO-0');
    expect(String(sheet?.getRow(2).getCell(11).value ?? '')).toBe(
      rowsIn(out('b.ndjson'))[0]?.needs.join(';'),
    );

    const source = new ExcelJS.Workbook();
    const from = source.addWorksheet('Orders');
    from.addRow(['Orders of the year']);
    from.addRow([...headings]);
    for (const row of orders(COUNT)) from.addRow([...row]);
    await source.xlsx.writeFile(out('orders.xlsx'));
    await determined(out('orders.xlsx'), out('d.ndjson'));
    expect(plain(rowsIn(out('d.ndjson')))).toEqual(wanted);
    expect(rowsIn(out('d.ndjson'))[0]?.row).toBe(3);

    const { DuckDBInstance } = await import('@duckdb/node-api');
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    await connection.run(
      `COPY (SELECT * FROM read_csv('${csv}', all_varchar = true)) TO '${out('o.parquet')}'`,
    );
    await determined(out('o.parquet'), out('e.ndjson'));
    expect(plain(rowsIn(out('e.ndjson')))).toEqual(wanted);
    const read = await connection.runAndReadAll(
      `SELECT count(*)::INTEGER, min(len(needs))::INTEGER FROM '${out('c.parquet')}' WHERE on_day = DATE '2026-12-01'`,
    );
    expect(read.getRows()[0]?.[0]).toBe(
      rowsIn(out('b.ndjson')).filter((one) => one.on_day === '2026-12-01').length,
    );
  });

  test('writes whole determinations where they are asked for', async () => {
    const few = given(at, 'few.ndjson', ndjsonOf(orders(3)));
    await determined(few, out('full.ndjson'), { work: task('ndjson', { full: true }) });
    const [first] = readFileSync(out('full.ndjson'), 'utf8').split('\n');
    const read = fromFlat(JSON.parse(ndjsonOf(orders(1))), shipped().corpus);
    if (!('transaction' in read)) throw new Error('the first order is refused');
    const found = createDeterminer(shipped()).determine(read.transaction, { today: '2026-11-23' });
    expect(JSON.parse(first ?? '')).toEqual(JSON.parse(printJson(found, 0)));
  });
});

test('a workbook goes on in the next sheet where one is full', async () => {
  const rows = given(
    at,
    'rows',
    Array.from({ length: 10 }, (_, row) => `${JSON.stringify({ row, id: `a<&${row}` })}\n`).join(''),
  );
  await writeXlsx(rows, out('sheets.xlsx'), outputColumns(['row', 'id']), 6);
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(out('sheets.xlsx'));
  expect(workbook.worksheets.map((sheet) => sheet.rowCount)).toEqual([6, 6]);
  expect(workbook.worksheets[1]?.getRow(6).getCell(2).value).toBe('a<&9');
});
