/** Files that `ytterby content` cannot read: one clear line a fault, and nothing on standard output. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import { attempt } from '../try.fixture.ts';

const cwd = mkdtempSync(path.join(tmpdir(), 'ytterby-content-bad-'));
const put = (name: string, content: string | Buffer): string => {
  const file = path.join(cwd, name);
  writeFileSync(file, content);
  return file;
};
const SERVO = ['content', 'samples/boms/servo-motor.csv', '--rates', 'samples/boms/rates.csv'];

const bad = async (argv: readonly string[]): Promise<string> => {
  const { status, out, err } = await attempt(['content', ...argv]);
  expect([status, out]).toEqual([2, '']);
  return err.replaceAll(`${cwd}/`, '');
};
const workbook = async (fill: (sheet: ExcelJS.Worksheet) => void): Promise<Buffer> => {
  const book = new ExcelJS.Workbook();
  fill(book.addWorksheet('BOM'));
  return Buffer.from(await book.xlsx.writeBuffer());
};

const HEAD = 'parent,part,quantity,unit,price,currency,origin,entries';
const table = (...rows: readonly string[]): string => `${[HEAD, ...rows].join('\n')}\n`;

describe('bad files: one clear line each, nothing on standard output', () => {
  const lastLine = (err: string): string => err.trimEnd().split('\n').at(-1) ?? '';
  test.each([
    [
      'negative',
      table(',a,,,1,USD,,', 'a,b,-3,,1,USD,,'),
      'row 3: column "quantity": "-3" is below zero; write 0 or more',
    ],
    [
      'comma',
      table(',a,,,1,USD,,', 'a,b,"1,5",,1,USD,,'),
      'row 3: column "quantity": "1,5" is not a decimal; write it like 1234.5',
    ],
    [
      'circle',
      table('a,b,1,,,,,', 'b,c,1,,,,,', 'c,b,1,,,,,'),
      'a part contains itself: b > c > b; take one of these lines out',
    ],
    [
      'roots',
      table(',a,,,,,,', ',b,,,,,,'),
      'several parts are in nothing else, "a" and "b"; say which is asked about with --item',
    ],
    [
      'units',
      table('a,b,1,kg,,,,', 'a,b,1,m,,,,'),
      'row 3: "b" is counted in "m" here and in "kg" elsewhere, which do not measure the same; give both in one unit',
    ],
    [
      'rate',
      table(',a,,,1,USD,,', 'a,b,1,,1,CNY,,'),
      'row 3: no rate from CNY to USD on 2026-11-23 for the price of "b"; give one with --rates',
    ],
    [
      'code',
      table(',a,,,1,USD,,1C904.q', 'a,b,1,,,,,'),
      'a: 1C904.q is no control code of the corpus; the nearest are',
    ],
    [
      'above',
      table(',a,,,1,USD,,', 'a,b,3,,1,USD,,'),
      'row 3: what is in one "a" of "b" is worth more than "a" itself; mend a price or the quantity',
    ],
  ])('%s', async (name, text, line) => {
    expect(lastLine(await bad([put(`${name}.csv`, text)]))).toContain(`${name}.csv: ${line}`);
  });
  test('columns that are missing, or that two headings fit', async () => {
    expect(await bad([put('missing.csv', 'parent,part\na,b\n')])).toBe(
      'missing.csv: no column says quantity; name one in a mapping file (--map), the headings are "parent" and "part"\n',
    );
    expect(await bad([put('unsure.csv', 'parent,part,qty,usage\na,b,1,2\n')])).toBe(
      'unsure.csv: quantity may be "qty" or "usage"; say which in a mapping file (--map)\n',
    );
    const map = put('map.json', '{"columns": {"parent": "parent", "part": "part", "quantity": "usage"}}');
    expect(
      (await attempt(['content', put('sure.csv', 'parent,part,qty,usage\na,b,1,2\n'), '--map', map])).status,
    ).toBe(0);
  });
  test('merged headings', async () => {
    const bytes = await workbook((sheet) => {
      sheet.addRow(['parent', 'part', 'quantity', '']);
      sheet.addRow(['a', 'b', 1, 2]);
      sheet.mergeCells('C1:D1');
    });
    expect(await bad([put('merged.xlsx', bytes)])).toBe(
      'merged.xlsx: row 1: the headings are merged over C1:D1; unmerge them, one heading a column\n',
    );
  });
  test('bytes that are no text, no workbook, no rows', async () => {
    const sjis = Buffer.from([0x95, 0xb6, 0x8e, 0x9a, 0x0a, 0x41, 0x2c, 0x42, 0x0a]);
    expect(await bad([put('sjis.csv', sjis)])).toMatch(
      /^sjis\.csv: is not UTF-8; say with --encoding what it is \(.*shift_jis/,
    );
    expect(await bad([put('cut.xlsx', 'PK\u0003\u0004cut off')])).toBe(
      'cut.xlsx: is no whole XLSX workbook; save it again as .xlsx\n',
    );
    expect(await bad([put('nothing.csv', '')])).toMatch(/holds no rows/);
    expect(await bad(['no-such-file.csv'])).toBe('no-such-file.csv: there is no such file\n');
  });
  test('XML that would expand, nest without end, or is none', async () => {
    const bomb =
      '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><Product>&b;</Product>';
    expect(await bad([put('bomb.xml', bomb)])).toBe(
      'bomb.xml: declares a document type or entities, which are not read; take the DOCTYPE out\n',
    );
    expect(await bad([put('deep.xml', '<a>'.repeat(200_000))])).toBe(
      'deep.xml: is nested deeper than 100 levels\n',
    );
    expect(await bad([put('broken.xml', '<a><b></a>')])).toMatch(
      /^broken\.xml: row 1: is not well-formed XML/,
    );
    expect(await bad([put('stranger.xml', '<html><p>x</p></html>')])).toMatch(
      /is no material declaration known here/,
    );
  });
  test('JSON that is no bill of materials, names strangers, or names a part twice', async () => {
    expect(await bad([put('list.json', '[1]')])).toMatch(/is no bill of materials/);
    const twice =
      '{"parts": [{"id": "a"}, {"id": "a"}], "lines": [{"parent": "a", "child": "z", "quantity": "1"}]}';
    expect(await bad([put('twice.json', twice)])).toBe(
      'twice.json: parts/1/id: the part "a" is there twice, before at parts/0; keep one\n' +
        'twice.json: lines/0/child: "z" is no part of the bill of materials\n',
    );
    const minus =
      '{"parts": [{"id": "a"}, {"id": "b"}], "lines": [{"parent": "a", "child": "b", "quantity": "-1"}]}';
    expect(await bad([put('minus.json', minus)])).toBe(
      'minus.json: lines/0/quantity: "-1" is below zero; write 0 or more\n',
    );
  });
  test('suppositions, rates and outputs that cannot be used', async () => {
    const what = put('stranger.json', '[{"part": "X-9", "origin": "Japan"}]');
    expect(lastLine(await bad([...SERVO.slice(1), '--what-if', what]))).toBe(
      'stranger.json: 0/origin: "Japan" is not what stands here; write JP',
    );
    const rates = put('rates.csv', 'from,to,on,rate\nUSD,CNY,2025-02-30,7\n');
    expect(lastLine(await bad(['samples/boms/servo-motor.csv', '--rates', rates]))).toBe(
      'rates.csv: 2/on: "2025-02-30" is not what stands here; write 2025-03-06',
    );
    expect(lastLine(await bad([...SERVO.slice(1), '-o', 'working.pdf']))).toBe(
      'working.pdf: the working is written as working.json or working.xlsx',
    );
  });
});
