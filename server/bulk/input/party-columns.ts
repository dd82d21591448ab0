/** The columns of a table of parties to be screened, guessed from usual words or named by the user. */
import { type OrFaults, tableFault } from '../../intake/tables/fault.ts';
import {
  type Field,
  guessMapping,
  knowsHeading,
  type MappingFile,
  mappingOf,
} from '../../intake/tables/mapping.ts';
import type { LineColumns } from './line-columns.ts';

export const PARTY_FIELDS: readonly Field[] = [
  {
    name: 'id',
    headings: [
      'partyid',
      'partyno',
      'customerno',
      'vendorno',
      'supplierno',
      'customerid',
      'vendorid',
      'supplierid',
      'accountid',
      'code',
      'number',
      '编号',
      '客户编号',
      '供应商编号',
      '編號',
      '客戶編號',
      '供應商編號',
    ],
  },
  {
    name: 'name',
    headings: [
      'partyname',
      'companyname',
      'company',
      'customername',
      'customer',
      'vendorname',
      'vendor',
      'suppliername',
      'supplier',
      'legalname',
      '名称',
      '公司名称',
      '企业名称',
      '客户名称',
      '供应商名称',
      '名稱',
      '公司名稱',
      '企業名稱',
      '客戶名稱',
      '供應商名稱',
      '会社名',
      '社名',
    ],
    required: true,
  },
  {
    name: 'aliases',
    headings: [
      'alias',
      'othernames',
      'othername',
      'aka',
      'tradename',
      '别名',
      '曾用名',
      '英文名称',
      '別名',
      '英文名稱',
    ],
  },
  {
    name: 'country',
    headings: ['establishedin', 'countrycode', 'jurisdiction', '国家', '注册地', '國家', '註冊地'],
  },
  {
    name: 'uscc',
    headings: [
      'unifiedsocialcreditcode',
      'socialcreditcode',
      'creditcode',
      '统一社会信用代码',
      '社会信用代码',
      '信用代码',
      '統一社會信用代碼',
      '信用代碼',
    ],
  },
  { name: 'lei', headings: ['leicode', 'legalentityidentifier'] },
  { name: 'kind', headings: ['schema', 'type', 'partytype', '类型', '類型'] },
];

export const knowsPartyHeading = (heading: string): boolean => knowsHeading(heading, PARTY_FIELDS);

/** @example partyColumns(['Customer name', 'Country'], undefined).names // ['name', 'country'] */
export function partyColumns(
  headings: readonly string[],
  file: MappingFile | undefined,
): OrFaults<LineColumns> {
  const mapping =
    file === undefined ? guessMapping(headings, PARTY_FIELDS) : mappingOf(headings, file, PARTY_FIELDS);
  if ('faults' in mapping) return mapping;
  if (!mapping.columns.has('name')) {
    return { faults: [tableFault('column-missing', { found: 'name', expected: headings })] };
  }
  const byPlace = new Map([...mapping.columns].map(([name, at]) => [at, name]));
  return {
    names: headings.map((_, at) => byPlace.get(at) ?? null),
    columns: [...mapping.columns],
    unused: mapping.unused,
  };
}
