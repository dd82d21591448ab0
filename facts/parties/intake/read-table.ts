/**
 * A user's own list as a table or as pasted lines. A header names the columns in English or Chinese; without a
 * header each line is one name.
 */
import { plainIdentifier } from '../identifiers/compare-identifiers.ts';
import type { PartyRecord, RecordName } from '../register/record.ts';
import type { Schema } from '../types.ts';
import { close, type Intake, type IntakeFault, isMisread } from './fault.ts';
import { parseCsv } from './parse-csv.ts';
import { readSchema } from './schema.ts';

type Column =
  | 'id'
  | 'name'
  | 'alias'
  | 'weak'
  | 'schema'
  | 'country'
  | 'uscc'
  | 'lei'
  | 'registration'
  | 'imo';

const COLUMNS: Readonly<Record<string, Column>> = {
  id: 'id',
  编号: 'id',
  代码: 'id',
  name: 'name',
  名称: 'name',
  企业名称: 'name',
  公司名称: 'name',
  姓名: 'name',
  company: 'name',
  party: 'name',
  name_zh: 'alias',
  name_en: 'alias',
  中文名称: 'alias',
  英文名称: 'alias',
  alias: 'alias',
  aliases: 'alias',
  别名: 'alias',
  'weak alias': 'weak',
  简称: 'weak',
  schema: 'schema',
  type: 'schema',
  类型: 'schema',
  country: 'country',
  国家: 'country',
  国别: 'country',
  uscc: 'uscc',
  统一社会信用代码: 'uscc',
  lei: 'lei',
  registration: 'registration',
  'registration number': 'registration',
  注册号: 'registration',
  imo: 'imo',
};

/**
 * Reads a table or pasted lines. Several aliases in a cell are parted by a semicolon or a bar.
 *
 * @example readTable('name,lei\nAcme Ltd,\n', 'my list').kind // 'records'
 */
export function readTable(text: string, source: string, schema: Schema = 'Company'): Intake {
  if (isMisread(text)) return { kind: 'faults', faults: [{ code: 'wrong-encoding', path: '' }] };
  const { rows, unclosed } = parseCsv(text);
  if (unclosed !== null)
    return { kind: 'faults', faults: [{ code: 'unclosed-quote', path: `/${unclosed}` }] };
  const [first, ...rest] = rows;
  if (!first) return { kind: 'faults', faults: [{ code: 'nothing-to-read', path: '' }] };
  const header = first.cells.map((cell) => COLUMNS[cell.normalize('NFKC').toLowerCase()]);
  const known = header.filter((column) => column !== undefined).length;
  if (known === 0) return pasted(text, source, schema);
  if (!header.includes('name') && !header.includes('alias'))
    return {
      kind: 'faults',
      faults: [{ code: 'no-name-column', path: `/${first.line}`, columns: first.cells }],
    };
  const faults: IntakeFault[] = [];
  const records: PartyRecord[] = [];
  for (const { line, cells } of rest) {
    const path = `/${line}`;
    if (cells.length > header.length)
      faults.push({ code: 'too-many-cells', path, cells: cells.length, columns: header.length });
    const of = (column: Column): readonly string[] =>
      cells.filter((cell, i) => header[i] === column && cell !== '');
    const several = (column: Column, weak: boolean): readonly RecordName[] =>
      of(column).flatMap((cell) =>
        cell
          .split(/[;；|]/)
          .flatMap((part) => (part.trim() === '' ? [] : [{ text: part.trim(), ...(weak && { weak }) }])),
      );
    const names = [
      ...of('name').map((name) => ({ text: name })),
      ...several('alias', false),
      ...several('weak', true),
    ];
    if (names.length === 0) faults.push({ code: 'no-name', path });
    const written = of('schema')[0];
    const read = written === undefined ? schema : readSchema(written);
    if (read === undefined) faults.push({ code: 'unknown-schema', path, schema: written ?? '' });
    const identifiers = (['uscc', 'lei', 'registration', 'imo'] as const).flatMap((kind) =>
      of(kind).map((value) => ({ kind, value })),
    );
    for (const identifier of identifiers)
      if (plainIdentifier(identifier) === undefined)
        faults.push({ code: 'check-digit', path, identifier: identifier.kind, value: identifier.value });
    records.push({
      id: of('id')[0] ?? String(line),
      schema: read ?? schema,
      names,
      identifiers,
      country: of('country')[0] ?? null,
      source,
    });
  }
  if (rest.length === 0) faults.push({ code: 'nothing-to-read', path: '' });
  return close(
    records,
    rest.map(({ line }) => `/${line}`),
    faults,
  );
}

function pasted(text: string, source: string, schema: Schema): Intake {
  const records: PartyRecord[] = [];
  const paths: string[] = [];
  for (const [i, line] of text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .entries()) {
    const name = line.trim().replace(/^"(.*)"$/, '$1');
    if (name === '') continue;
    records.push({
      id: String(i + 1),
      schema,
      names: [{ text: name }],
      identifiers: [],
      country: null,
      source,
    });
    paths.push(`/${i + 1}`);
  }
  return close(records, paths, []);
}
