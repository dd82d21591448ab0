/** `ytterby classify`, as a user types it: the samples, tables with guessed columns, bad lines in their place. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Candidate } from '@ytterby/facts/classification';
import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import { attempt, root } from '../try.fixture.ts';

const cwd = mkdtempSync(path.join(tmpdir(), 'ytterby-classify-'));
const put = (name: string, content: string | Buffer): string => {
  const file = path.join(cwd, name);
  writeFileSync(file, content);
  return file;
};

type Line = {
  readonly id: string | null;
  readonly candidates?: readonly Candidate[];
  readonly nothingElse?: boolean;
  readonly error?: { readonly line?: number; readonly faults: readonly { readonly code: string }[] };
};
const linesOf = (out: string): readonly Line[] =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
const entriesOf = (line: Line | undefined, verdict: string): readonly string[] =>
  line?.candidates?.filter((one) => one.verdict === verdict).map(({ entry }) => entry) ?? [];

const SAMPLES = 'samples/items/items.ndjson';

describe('samples', () => {
  test('each in order, with the verdicts that stand beside them', async () => {
    const expected = JSON.parse(
      readFileSync(path.join(root, 'samples/items/expected.json'), 'utf8'),
    ) as Readonly<Record<string, { readonly yes: readonly string[]; readonly unknown: readonly string[] }>>;
    const { status, out, err } = await attempt(['classify', SAMPLES]);
    const lines = linesOf(out);
    expect([status, err, lines.map(({ id }) => id)]).toEqual([0, '', Object.keys(expected)]);
    for (const line of lines) {
      const { yes, unknown } = expected[line.id ?? ''] ?? {};
      expect([line.id, entriesOf(line, 'yes'), entriesOf(line, 'unknown')]).toEqual([line.id, yes, unknown]);
    }
  });
  test.each(['en', 'zh-CN', 'zh-HK'])('prose in %s', async (lang) => {
    const [first = ''] = readFileSync(path.join(root, SAMPLES), 'utf8').split('\n');
    const { status, out } = await attempt(['classify', '--explain', '--lang', lang], { stdin: first });
    expect(status).toBe(0);
    await expect(out).toMatchFileSnapshot(`golden/classify.${lang}.txt`);
  });
  test('the rows of a datasheet are one item', async () => {
    const { out } = await attempt(['classify', 'samples/items/datasheet-n42sh.csv']);
    expect(linesOf(out).map((line) => entriesOf(line, 'yes').includes('1C905.a#ndfeb'))).toEqual([true]);
  });
  test('a reading settled for the run decides', async () => {
    const item =
      '{"id": "m", "attributes": {"form": "magnet-material", "material": "NdFeB", "elements": {"Dy": "0.03"}}}';
    const settled = '--assume=reading:2025-18-trace-dy-tb=any-amount';
    const [open] = linesOf((await attempt(['classify', '-'], { stdin: item })).out);
    const [closed] = linesOf((await attempt(['classify', '-', settled], { stdin: item })).out);
    expect(entriesOf(open, 'unknown')).toContain('1C905.a#ndfeb');
    expect(entriesOf(closed, 'yes')).toContain('1C905.a#ndfeb');
  });
});

describe('bad lines', () => {
  test('an error stands in its place, the others are answered, one line a fault', async () => {
    const stdin = [
      '{"id": "a", "name": "氧化镝"}',
      'nope',
      '{"id": "b", "attributes": {"form": "metall", "elements": {"Dy": "1,5"}}}',
      '{"id": "c", "hs": "12"}',
      '{"id": "d", "name": "terbium oxide"}',
    ].join('\n');
    const { status, out, err } = await attempt(['classify', '-'], { stdin });
    const lines = linesOf(out);
    expect([status, lines.map(({ id }) => id)]).toEqual([2, ['a', null, 'b', 'c', 'd']]);
    expect(lines.map((line) => line.error?.faults.map(({ code }) => code) ?? [])).toEqual([
      [],
      ['not-json'],
      ['not-one-of', 'not-a-decimal'],
      ['not-a-customs-number'],
      [],
    ]);
    expect(
      err
        .trimEnd()
        .split('\n')
        .map((line) => line.split(': ').slice(0, 2).join(': ')),
    ).toEqual([
      'stdin:2: column 1',
      'stdin:3: attributes/form',
      'stdin:3: attributes/elements/Dy',
      'stdin:4: hs',
    ]);
  });
  test('one bad document alone leaves standard output empty', async () => {
    const { status, out, err } = await attempt(['classify'], { stdin: '{\n"id": 3}' });
    expect([status, out]).toEqual([2, '']);
    expect(err).toBe('stdin: id: 3 is not a text or null\n');
  });
});

describe('tables', () => {
  test('columns are guessed, shown and used; units stand in the headings', async () => {
    const text =
      'Part No;Form;Material;Dy (ppm);Tb %;Remark\nM1;magnet block;NdFeB;15000;0;x\nM2;magnet;NdFeB;abc;0;y\n';
    const { status, out, err } = await attempt(['classify', put('items.csv', text)]);
    const [first, second] = linesOf(out);
    expect([status, first?.id, second?.error?.line]).toEqual([2, 'M1', 3]);
    expect(entriesOf(first, 'yes')).toContain('2025-61/P2-1.3');
    const shown = err.replaceAll(`${cwd}/`, '').split('\n');
    expect(shown).toEqual([
      'items.csv: columns, by the headings in row 1',
      '  id = "Part No" (A)',
      '  Form = "Form" (B)',
      '  Material = "Material" (C)',
      '  Dy (ppm) = "Dy (ppm)" (D)',
      '  Tb (%) = "Tb %" (E)',
      '  not used: "Remark"',
      'items.csv: column "Dy (ppm)": row 3: "abc" is no amount; write 1.5, <0.05, 1.2-1.8 or balance',
      '',
    ]);
  });
  test('a workbook, and a mapping file that names its columns', async () => {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('items');
    sheet.addRow(['Nummer', 'Ware', 'Werkstoff', 'Dyspro']);
    sheet.addRow(['M1', 'magnet', 'NdFeB', 1.5]);
    const file = put('items.xlsx', Buffer.from(await book.xlsx.writeBuffer()));
    const map = put('map.json', '{"id": "Nummer", "form": "Ware", "material": "Werkstoff", "Dy": "Dyspro"}');
    const { status, out } = await attempt(['classify', file, '--map', map]);
    const [line] = linesOf(out);
    expect([status, line?.id, entriesOf(line, 'yes').includes('2025-61/P2-1.3')]).toEqual([0, 'M1', true]);
  });
  test.each([
    [
      'two columns fit',
      'Part No,SKU,Name\n1,2,x\n',
      'id may be "Part No" or "SKU"; say which in a mapping file (--map)',
    ],
    [
      'no column fits',
      'foo,bar\n1,2\n',
      'no column says name; name one in a mapping file (--map), the headings are "foo" and "bar"',
    ],
    [
      'a heading twice',
      'id,name,name\n1,x,y\n',
      'row 1: the heading "name" stands twice; give each column its own',
    ],
    [
      'a cell too many',
      'id,name\n1,x,y\n',
      'row 2: "y" stands beyond the last heading; give its column a heading',
    ],
    ['an open quote', 'id,name\n1,"x\n', 'is no CSV here (CSV_QUOTE_NOT_CLOSED); close every quote'],
  ])('%s', async (name, text, line) => {
    const { status, out, err } = await attempt(['classify', put('bad.csv', text)]);
    expect([name, status, out]).toEqual([name, 2, '']);
    expect(err.replaceAll(`${cwd}/`, '').replace(/row \d+: is no CSV/, 'is no CSV')).toBe(
      `bad.csv: ${line}\n`,
    );
  });
});
