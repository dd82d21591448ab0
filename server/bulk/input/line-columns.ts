/**
 * The columns of a table of lines: which heading stands for which column of the flat form, guessed from usual words in
 * English, simplified and traditional Chinese, or named by the user. What is guessed twice is not guessed.
 */
import { FLAT_COLUMNS } from '@ytterby/facts/flat';
import type { OrFaults } from '../../intake/tables/fault.ts';
import {
  type Field,
  guessMapping,
  knowsHeading,
  type MappingFile,
  mappingOf,
} from '../../intake/tables/mapping.ts';

/** Other words for a column, plain: small letters, without spaces and marks. The surest first. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  id: [
    'line',
    'lineid',
    'lineno',
    'orderline',
    'order',
    'orderno',
    'ordernumber',
    'transaction',
    'reference',
    '订单号',
    '单号',
    '行号',
    '訂單號',
    '單號',
    '行號',
  ],
  on_day: [
    'on',
    'day',
    'date',
    'shipdate',
    'shippingdate',
    'exportdate',
    'deliverydate',
    '日期',
    '出口日期',
    '发货日期',
    '交易日期',
    '發貨日期',
  ],
  known_at: ['knownat'],
  activity: ['act', 'transactiontype', '活动', '行为', '交易类型', '活動', '行為', '交易類型'],
  from_territory: [
    'from',
    'fromcountry',
    'exportcountry',
    'shipfrom',
    'departure',
    '起运国',
    '出口国',
    '出口地',
    '起运地',
    '从',
    '起運國',
    '出口國',
  ],
  to_territory: [
    'to',
    'tocountry',
    'destination',
    'destinationcountry',
    'countryofdestination',
    'shipto',
    '目的国',
    '目的地',
    '运抵国',
    '到',
    '最终目的国',
    '目的國',
    '最終目的國',
  ],
  purpose: ['用途'],
  item_id: [
    'item',
    'itemno',
    'itemnumber',
    'itemcode',
    'partno',
    'partnumber',
    'sku',
    'materialno',
    '料号',
    '物料编码',
    '货号',
    '料號',
    '物料編碼',
    '貨號',
  ],
  item_name: [
    'name',
    'description',
    'goods',
    'goodsdescription',
    'product',
    'productname',
    '品名',
    '货物名称',
    '商品名称',
    '物料名称',
    '貨物名稱',
    '商品名稱',
    '物料名稱',
  ],
  hs: [
    'hscode',
    'hts',
    'customsnumber',
    'customscode',
    'commoditycode',
    'tariffcode',
    '商品编码',
    '海关编码',
    '税号',
    '商品編碼',
    '海關編碼',
    '稅號',
  ],
  entries: [
    'entry',
    'controlcode',
    'controlcodes',
    'controlentry',
    'controlentries',
    'controlitem',
    'controlitems',
    'exportcontrolcode',
    'classification',
    '管制编码',
    '管制编号',
    '管制物项',
    '管控编码',
    '管制編碼',
  ],
  origin: ['countryoforigin', 'itemorigin', '原产国', '原产地', '原產國', '原產地'],
  made_in: ['madein', 'manufacturedin', 'countryofmanufacture', '制造国', '製造國'],
  item_value: [
    'value',
    'amount',
    'price',
    'linevalue',
    'unitprice',
    '金额',
    '价值',
    '货值',
    '单价',
    '金額',
    '價值',
    '貨值',
    '單價',
  ],
  currency: ['币种', '货币', '幣種', '貨幣'],
  content: ['inside', '含有', '内含'],
  exporter_name: ['exporter', 'seller', 'shipper', '出口商', '出口经营者', '出口經營者', '卖方', '賣方'],
  importer_name: [
    'importer',
    'buyer',
    'customer',
    'customername',
    '进口商',
    '買方',
    '买方',
    '客户',
    '進口商',
    '客戶',
  ],
  recipient_name: ['recipient', 'consignee', '收货人', '收貨人'],
  end_user_name: ['enduser', '最终用户', '最終用戶', '终端用户'],
  end_user_country: ['endusercountry', '最终用户国家', '最终用户所在国', '最終用戶所在國'],
  importer_country: ['customercountry', 'buyercountry'],
};

const FIELDS: readonly Field[] = FLAT_COLUMNS.map(({ name }) => ({
  name,
  headings: WORDS[name] ?? [],
  required: false,
}));

/** @example knowsLineHeading('Country of destination') // true */
export const knowsLineHeading = (heading: string): boolean => knowsHeading(heading, FIELDS);

export type LineColumns = {
  /** The flat column that each column of the table stands for, by place; null where it is not used. */
  readonly names: readonly (string | null)[];
  readonly columns: readonly (readonly [string, number])[];
  readonly unused: readonly string[];
};

/**
 * The columns by the mapping file; without one, guessed.
 * @example lineColumns(['On day', 'Activity', 'SKU', 'x'], undefined).names // ['on_day', 'activity', 'item_id', null]
 */
export function lineColumns(
  headings: readonly string[],
  file: MappingFile | undefined,
): OrFaults<LineColumns> {
  const mapping = file === undefined ? guessMapping(headings, FIELDS) : mappingOf(headings, file, FIELDS);
  if ('faults' in mapping) return mapping;
  const byPlace = new Map([...mapping.columns].map(([name, at]) => [at, name]));
  return {
    names: headings.map((_, at) => byPlace.get(at) ?? null),
    columns: [...mapping.columns],
    unused: mapping.unused,
  };
}
