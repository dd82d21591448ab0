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

/** Usual headings in English, Chinese and Japanese, plain: folded small, without spaces and marks. */
const HEADINGS: Readonly<Record<Column, string>> = {
  id: 'id partyid partyno customerid customerno vendorid vendorno supplierid supplierno 编号 代码 客户编号 供应商编号 編號 客戶編號 供應商編號',
  name: 'name partyname company companyname customer customername vendor vendorname supplier suppliername legalname party 名称 企业名称 公司名称 客户名称 供应商名称 姓名 名稱 企業名稱 公司名稱 客戶名稱 供應商名稱 会社名 社名',
  alias:
    'namezh nameen chinesename englishname alias aliases othername othernames tradename formername 中文名称 英文名称 别名 曾用名 中文名稱 英文名稱 別名',
  weak: 'weakalias 简称 簡稱',
  schema: 'schema type kind partytype 类型 類型',
  country: 'country countrycode establishedin jurisdiction 国家 国别 注册地 國家 國別 註冊地',
  uscc: 'uscc unifiedsocialcreditcode socialcreditcode creditcode 统一社会信用代码 社会信用代码 信用代码 統一社會信用代碼',
  lei: 'lei legalentityidentifier',
  registration: 'registration registrationnumber registrationno companynumber 注册号 註冊號',
  imo: 'imo imonumber',
};
const COLUMNS: ReadonlyMap<string, Column> = new Map(
  Object.entries(HEADINGS).flatMap(([column, headings]) =>
    headings.split(' ').map((heading) => [heading, column as Column] as const),
  ),
);

const columnOf = (heading: string): Column | undefined =>
  COLUMNS.get(
    heading
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[\s_\-./()#]/g, ''),
  );

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
  const header = first.cells.map(columnOf);
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
