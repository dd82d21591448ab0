/** Reading what other systems write: bytes, numbers, headings, rows, archives, XML. */
import { describe, expect, test } from 'vitest';
import { labelOf } from '../items/item-columns.ts';
import { decode } from './decode.ts';
import { guessMapping, letterOf, readMappingFile } from './mapping.ts';
import { plainNumber } from './plain-number.ts';
import { readCsv } from './read-csv.ts';
import { readXml } from './read-xml.ts';
import { unpackedSize } from './unpacked-size.ts';

const none = (): number => 0;

describe('bytes', () => {
  test('what tells itself is read, with or without a mark', () => {
    expect(decode(Buffer.from('id,名称'), undefined, none)).toEqual({ text: 'id,名称' });
    expect(decode(Buffer.from('\uFEFFid'), undefined, none)).toEqual({ text: 'id' });
    expect(decode(Buffer.from('id,数', 'utf16le'), undefined, none)).toEqual({
      text: 'id,数',
      encoding: 'utf-16le',
    });
  });
  test('what does not is read as it is named, or as the headings show', () => {
    const name = Buffer.from([0xc3, 0xfb, 0xb3, 0xc6]);
    const known = (text: string): number => (text === '名称' ? 1 : 0);
    expect(decode(name, undefined, known)).toEqual({ text: '名称', encoding: 'gb18030' });
    expect(decode(name, 'GB18030', none)).toEqual({ text: '名称', encoding: 'gb18030' });
    expect(decode(Buffer.from([0x95, 0xb6]), 'Shift_JIS', none)).toEqual({
      text: '文',
      encoding: 'shift_jis',
    });
    expect(decode(name, undefined, none)).toMatchObject({ faults: [{ code: 'encoding-unsure' }] });
    expect(decode(name, 'klingon', none)).toMatchObject({ faults: [{ code: 'encoding-unknown' }] });
    expect(decode(name, 'utf-8', none)).toMatchObject({ faults: [{ code: 'encoding-wrong' }] });
  });
});

describe('cells', () => {
  test.each([
    [0.29, '0.29'],
    [1.5e-7, '0.00000015'],
    [1.25e21, '1250000000000000000000'],
    [-3e-7, '-0.0000003'],
    [8505111000, '8505111000'],
  ])('%s is %s', (value, text) => {
    expect(plainNumber(value)).toBe(text);
    expect(Number(plainNumber(value))).toBe(value);
  });
  test('columns are lettered as a spreadsheet does', () => {
    expect([0, 25, 26, 27, 701, 702].map(letterOf)).toEqual(['A', 'Z', 'AA', 'AB', 'ZZ', 'AAA']);
  });
  test('a heading states its unit in brackets or behind', () => {
    expect(labelOf('Dy [ppm]')).toEqual({ label: 'Dy', unit: 'ppm' });
    expect(labelOf('镝含量（%）')).toEqual({ label: '镝含量', unit: '%' });
    expect(labelOf('Tb wt%')).toEqual({ label: 'Tb', unit: 'wt%' });
    expect(labelOf('Form')).toEqual({ label: 'Form' });
  });
});

describe('tables', () => {
  test('the mark that parts the cells is found; rows keep their numbers', () => {
    expect(readCsv('id;name\n\n1;"a;b"')).toEqual({
      rows: [
        { row: 1, cells: ['id', 'name'] },
        { row: 3, cells: ['1', 'a;b'] },
      ],
      merged: [],
    });
    const table = readCsv('id,name\n1,"two\nlines"\n2,x\n');
    expect('rows' in table && table.rows.map(({ row }) => row)).toEqual([1, 2, 4]);
  });
  test('a field that two headings fit is not guessed', () => {
    const fields = [{ name: 'id', headings: ['partno', 'sku'] }];
    expect(guessMapping(['SKU', 'x'], fields)).toEqual({ columns: new Map([['id', 0]]), unused: ['x'] });
    expect(guessMapping(['SKU', 'Part No.'], fields)).toMatchObject({ faults: [{ code: 'column-unsure' }] });
  });
  test('a mapping file is columns alone, or with where they stand', () => {
    expect(readMappingFile('{"id": "Part No"}')).toEqual({ columns: { id: 'Part No' } });
    expect(readMappingFile('{"columns": {"id": "A"}, "sheet": "S", "headingRow": 2}')).toEqual({
      columns: { id: 'A' },
      sheet: 'S',
      headingRow: 2,
    });
    for (const wrong of ['[]', '{"id": 3}', '{"columns": {}, "headingRow": "2"}', '{'])
      expect(readMappingFile(wrong)).toMatchObject({ faults: [{ code: 'map-shape' }] });
  });
});

describe('archives and XML', () => {
  test('what is no whole archive has no size', () => {
    expect(unpackedSize(Buffer.from('PK'), 'xl/workbook.xml')).toBeNull();
    expect(unpackedSize(Buffer.alloc(100), 'xl/workbook.xml')).toBeNull();
  });
  test('elements come without prefixes, text and attributes as they stand', () => {
    expect(readXml(Buffer.from('<n:a b="01"><n:c>1.50</n:c></n:a>'))).toEqual({
      root: 'a',
      element: { '@b': '01', c: '1.50' },
    });
  });
  test('depth is counted past comments, sections and empty elements', () => {
    const flat = `<a>${'<!-- <b> --><![CDATA[<c>]]><d/>'.repeat(200)}</a>`;
    expect('root' in readXml(Buffer.from(flat))).toBe(true);
    const deep = `${'<a>'.repeat(101)}${'</a>'.repeat(101)}`;
    expect(readXml(Buffer.from(deep))).toMatchObject({ faults: [{ code: 'xml-too-deep' }] });
  });
});
