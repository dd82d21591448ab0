/**
 * The columns of a table of items: what names an item, and whatever a datasheet can say of one (elements, form,
 * material, parameters), each with the unit its heading states.
 */
import { readDatasheet } from '@ytterby/facts/classification';
import { type OrFaults, tableFault } from '../tables/fault.ts';
import { plainHeading } from '../tables/headings.ts';
import { type Field, guessMapping, knowsHeading, type MappingFile, mappingOf } from '../tables/mapping.ts';

export const ITEM_FIELDS: readonly Field[] = [
  {
    name: 'id',
    headings: [
      'itemid',
      'item',
      'itemno',
      'itemnumber',
      'itemcode',
      'partno',
      'partnumber',
      'partid',
      'pn',
      'sku',
      'materialno',
      'materialnumber',
      'article',
      'articleno',
      'productcode',
      '料号',
      '物料编码',
      '物料编号',
      '编号',
      '货号',
      '产品编号',
      '料號',
      '物料編碼',
      '物料編號',
      '編號',
      '貨號',
      '品番',
      '部品番号',
    ],
  },
  {
    name: 'name',
    headings: [
      'itemname',
      'description',
      'itemdescription',
      'productname',
      'product',
      'goods',
      'goodsdescription',
      'partname',
      '名称',
      '品名',
      '货物名称',
      '商品名称',
      '物料名称',
      '产品名称',
      '描述',
      '物料描述',
      '名稱',
      '貨物名稱',
      '商品名稱',
      '物料名稱',
      '產品名稱',
      '品名規格',
      '品名规格',
      '部品名',
    ],
  },
  {
    name: 'hs',
    headings: [
      'hscode',
      'hts',
      'htscode',
      'customsnumber',
      'customscode',
      'commoditycode',
      'tariff',
      'tariffcode',
      'cncode',
      '商品编码',
      '海关编码',
      '税号',
      '税则号',
      '海关商品编号',
      '商品编号',
      'hs编码',
      '商品編碼',
      '海關編碼',
      '稅號',
      '海關商品編號',
      'hs編碼',
      'hsコード',
    ],
  },
  { name: 'fixedAssembly', headings: ['fixed', 'fixedtogether', '固定', '是否固定'] },
  { name: 'processing', headings: ['processed', 'processingstate', '加工', '加工状态', '加工狀態'] },
  { name: 'technologyField', headings: ['fieldoftechnology', '技术领域', '技術領域'] },
];

/** A column of a datasheet: its label and the unit its heading states. */
export type SheetColumn = { readonly label: string; readonly unit?: string; readonly at: number };

export type ItemColumns = {
  readonly named: ReadonlyMap<string, number>;
  readonly sheet: readonly SheetColumn[];
  readonly unused: readonly string[];
};

/** Headings of a datasheet that has one row a fact: what is stated, its value, its unit. */
export const DATASHEET_FIELDS: readonly Field[] = [
  {
    name: 'label',
    headings: ['property', 'parameter', 'characteristic', '项目', '指标', '参数', '項目', '參數', '指標'],
    required: true,
  },
  {
    name: 'value',
    headings: ['result', 'content', '数值', '值', '结果', '含量', '數值', '結果'],
    required: true,
  },
  { name: 'unit', headings: ['units', 'uom', '单位', '單位'] },
];

/**
 * A heading as label and unit.
 * @example labelOf('Dy [ppm]') // { label: 'Dy', unit: 'ppm' }
 */
export function labelOf(heading: string): { readonly label: string; readonly unit?: string } {
  const plain = heading.normalize('NFKC').trim();
  const found =
    /^(.*?)[([]\s*([^)\]]+?)\s*[)\]]\s*$/.exec(plain) ??
    /^(.*?)[\s,/]*((?:wt|at|mass)?\s*%|ppm)$/i.exec(plain);
  const [, label = '', unit = ''] = found ?? [];
  return label.trim() === '' || unit === '' ? { label: plain } : { label: label.trim(), unit };
}

/** Whether a datasheet can say something under this label. */
const saysSomething = (label: string): boolean =>
  !readDatasheet([{ label, value: '1' }]).faults.some(({ code }) => code === 'unknown-label');

/** Whether a heading is one of an item's. */
export const knowsItemHeading = (heading: string): boolean =>
  knowsHeading(heading, ITEM_FIELDS) || saysSomething(labelOf(heading).label);

/** The columns by a mapping file; without one they are guessed. */
export function itemColumns(
  headings: readonly string[],
  file: MappingFile | undefined,
): OrFaults<ItemColumns> {
  if (file !== undefined) {
    const isField = (name: string): boolean => ITEM_FIELDS.some((one) => one.name === name);
    const mapping = mappingOf(headings, file, ITEM_FIELDS, (name) => isField(name) || saysSomething(name));
    if ('faults' in mapping) return mapping;
    const entries = [...mapping.columns];
    return {
      named: new Map(entries.filter(([name]) => isField(name))),
      sheet: entries.flatMap(([name, at]): readonly SheetColumn[] =>
        isField(name) ? [] : [{ ...labelOf(headings[at] ?? ''), label: name, at }],
      ),
      unused: mapping.unused,
    };
  }
  const guessed = guessMapping(headings, ITEM_FIELDS);
  if ('faults' in guessed) return guessed;
  const taken = new Set(guessed.columns.values());
  const sheet: SheetColumn[] = [];
  const unused: string[] = [];
  for (const [at, heading] of headings.entries()) {
    if (taken.has(at) || plainHeading(heading) === '') continue;
    const { label, unit } = labelOf(heading);
    if (saysSomething(label)) sheet.push({ label, at, ...(unit === undefined ? {} : { unit }) });
    else unused.push(heading);
  }
  const nothing = sheet.length === 0 && !guessed.columns.has('name') && !guessed.columns.has('hs');
  if (nothing) {
    const expected = headings.filter((one) => one !== '');
    return { faults: [tableFault('column-missing', { found: 'name', expected })] };
  }
  return { named: guessed.columns, sheet, unused };
}
