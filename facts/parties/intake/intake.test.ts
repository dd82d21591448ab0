import { expect, it } from 'vitest';
import { parseCsv } from './parse-csv.ts';
import { readFollowTheMoney } from './read-follow-the-money.ts';
import { readTable } from './read-table.ts';
import { readSchema } from './schema.ts';

const faults = (read: ReturnType<typeof readTable>) => (read.kind === 'faults' ? read.faults : []);

it('reads cells with quotes, tabs and line breaks inside', () => {
  expect(parseCsv('a,"b, c"\n').rows[0]?.cells).toEqual(['a', 'b, c']);
  expect(parseCsv('a\t"x ""y""\nz"\n').rows[0]?.cells).toEqual(['a', 'x "y"\nz']);
  expect(parseCsv('a,b\nc,"d\n').unclosed).toBe(2);
});

it('reads a table with Chinese or English columns', () => {
  const read = readTable('编号,名称,英文名称,国家\n7,正海磁材,Zhenghai; YZMM,CN\n', 'own');
  expect(read).toEqual({
    kind: 'records',
    skipped: 0,
    records: [
      {
        id: '7',
        schema: 'Company',
        names: [{ text: '正海磁材' }, { text: 'Zhenghai' }, { text: 'YZMM' }],
        identifiers: [],
        country: 'CN',
        source: 'own',
      },
    ],
  });
});

it('reads pasted lines as names, whatever marks they hold', () => {
  const read = readTable('Acme Co., Ltd.\n\n华为技术有限公司\n', 'paste');
  expect(read.kind === 'records' && read.records.map(({ id, names }) => [id, names[0]?.text])).toEqual([
    ['1', 'Acme Co., Ltd.'],
    ['3', '华为技术有限公司'],
  ]);
});

it('says every fault of a table and loads nothing', () => {
  const read = readTable('id,name,lei,schema\n1,,,\n1,A,123,\n3,B,,Planet\n4,C,,,x,y\n', 'own');
  expect(faults(read)).toEqual([
    { code: 'no-name', path: '/2' },
    { code: 'check-digit', path: '/3', identifier: 'lei', value: '123' },
    { code: 'unknown-schema', path: '/4', schema: 'Planet' },
    { code: 'too-many-cells', path: '/5', cells: 6, columns: 4 },
    { code: 'repeated-id', path: '/3', id: '1' },
  ]);
  expect(faults(readTable('id,country\n1,CN\n', 'own'))[0]?.code).toBe('no-name-column');
  expect(faults(readTable('', 'own'))[0]?.code).toBe('nothing-to-read');
  expect(faults(readTable('na\u0000me', 'own'))[0]?.code).toBe('wrong-encoding');
  expect(faults(readTable('name\n"x\n', 'own'))[0]?.code).toBe('unclosed-quote');
});

it('reads entities of a FollowTheMoney file and passes over what is no party', () => {
  const text = [
    '{"id":"a","schema":"Company","properties":{"name":["Acme"],"alias":["Acme","阿克米"],"weakAlias":["AC"],"country":["cn"]}}',
    '{"id":"b","schema":"Ownership","properties":{}}',
    '{"id":"c","schema":"Person","properties":{"name":["Li Lei"]}}',
  ].join('\n');
  const read = readFollowTheMoney(text, 'file');
  expect(read).toMatchObject({ kind: 'records', skipped: 1 });
  expect(read.kind === 'records' && read.records[0]?.names).toEqual([
    { text: 'Acme' },
    { text: '阿克米' },
    { text: 'AC', weak: true },
  ]);
  expect(readSchema('PublicBody')).toBe('Organization');
});

it('names the line of each malformed entity', () => {
  expect(faults(readFollowTheMoney('{\n[]\n{"id":"a","schema":"Company","properties":{}}', 'f'))).toEqual([
    { code: 'malformed-json', path: '/1' },
    { code: 'not-an-entity', path: '/2' },
    { code: 'no-name', path: '/3' },
  ]);
});
