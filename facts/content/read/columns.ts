/** Which column means what: a guess from the headings, shown to the user before it is used. */

export const fields = [
  'parent',
  'part',
  'level',
  'name',
  'quantity',
  'unit',
  'price',
  'priceMax',
  'currency',
  'pricedOn',
  'supplier',
  'source',
  'origin',
  'madeIn',
  'entries',
  'hs',
  'technology',
  'scrap',
  'yield',
  'alternate',
  'inside',
] as const;

export type Field = (typeof fields)[number];

/** Field to heading, as found in the file. */
export type Mapping = Readonly<Partial<Record<Field, string>>>;

const names: Readonly<Record<Field, readonly string[]>> = {
  parent: [
    'parent',
    'parentid',
    'parentpart',
    'parentpartno',
    'parentpartnumber',
    'parentitem',
    'parentno',
    'assembly',
    'usedin',
    'fatheritem',
    '父件',
    '父项',
    '上级',
    '母件',
    '父件编码',
    '父项编码',
    '上级物料',
  ],
  part: [
    'part',
    'partid',
    'partnumber',
    'partno',
    'child',
    'component',
    'material',
    'item',
    'itemid',
    'itemno',
    'itemnumber',
    'materialno',
    'materialnumber',
    'componentno',
    'articleno',
    'sku',
    'pn',
    'mpn',
    '子件',
    '子项',
    '料号',
    '物料编码',
    '物料号',
    '物料代码',
    '子件编码',
    '零件号',
    '物料',
    '编号',
    'id',
  ],
  level: ['level', 'bomlevel', 'lvl', 'stufe', '层级', '级别', '阶层'],
  name: ['name', 'description', 'partname', 'desc', '名称', '品名', '描述'],
  quantity: ['quantity', 'qty', 'amount', 'usage', 'menge', '数量', '用量'],
  unit: ['unit', 'uom', 'qtyunit', 'einheit', '单位'],
  price: ['price', 'unitprice', 'cost', 'unitcost', 'value', '单价', '价格', '成本'],
  priceMax: ['pricemax', 'maxprice', 'priceto', '最高价'],
  currency: ['currency', 'curr', 'waehrung', '币种', '货币'],
  pricedOn: ['pricedon', 'pricedate', 'dateofprice', '价格日期'],
  supplier: ['supplier', 'vendor', 'manufacturer', '供应商', '厂商'],
  source: ['makebuy', 'makeorbuy', 'source', 'procurement', '自制外购'],
  origin: ['origin', 'countryoforigin', 'coo', '原产地', '原产国'],
  madeIn: ['madein', 'countryofmanufacture', '制造地', '生产国'],
  entries: ['entries', 'controlentries', 'controlcode', '管制编码', '管制物项'],
  hs: ['hs', 'hscode', 'tariff', 'customscode', '税号', '海关编码', '商品编号'],
  technology: ['chinesetechnology', 'technology', '中国技术'],
  scrap: ['scrap', 'scraprate', 'waste', '损耗', '损耗率'],
  yield: ['yield', 'yieldrate', '良率', '成品率'],
  alternate: ['alternate', 'alternative', 'altgroup', '替代', '替代组'],
  inside: ['inside', 'contains', 'rareearthinside', '内含'],
};

const plain = (heading: string): string => heading.toLowerCase().replace(/[\s_\-./()#]/g, '');

/**
 * Guesses the mapping from the headings of a file. A heading is used once, and never twice guessed at.
 *
 * @example guessMapping(['Parent', 'Component', 'Qty', '单价']) // { parent: 'Parent', part: 'Component', quantity: 'Qty', price: '单价' }
 */
export const guessMapping = (headings: readonly string[]): Mapping => {
  const mapping: Partial<Record<Field, string>> = {};
  const used = new Set<string>();
  for (const field of fields) {
    const found = names[field]
      .map((name) => headings.find((heading) => plain(heading) === name && !used.has(heading)))
      .find((heading) => heading !== undefined);
    if (found === undefined) continue;
    mapping[field] = found;
    used.add(found);
  }
  return mapping;
};
