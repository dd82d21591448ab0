/** 歸類(香港繁體中文)。 */
import type { Wording } from './wording.ts';

const amount = (stated: string | null): string => (stated === null ? '含量未知' : `質量分數 ${stated}%`);
const lookup = (table: Readonly<Record<string, string>>, key: string): string => table[key] ?? key;

const form: Wording['form'] = {
  ore: '礦',
  metal: '金屬',
  alloy: '合金',
  target: '靶材',
  'magnet-material': '永磁材料',
  oxide: '氧化物',
  compound: '化合物',
  mixture: '混合物',
  crystal: '晶體',
  phosphor: '熒光粉',
  catalyst: '催化劑',
  component: '零部件',
  assembly: '組件',
  'finished-product': '終端產品',
  equipment: '設備',
  reagent: '試劑',
  battery: '電池',
  technology: '技術',
  software: '軟件',
  other: '其他貨物',
  ceramic: '陶瓷',
  powder: '粉末',
  ring: '環',
  'coating-material': '塗層材料',
};

const field: Wording['field'] = {
  mining: '開採',
  'smelting-separation': '冶煉分離',
  'metal-smelting': '金屬冶煉',
  'magnet-manufacturing': '磁材製造',
  'secondary-resources': '二次資源回收利用',
  'line-service': '生產線裝配、調試、維護、維修、升級',
  other: '其他領域',
};

const processing: Wording['processing'] = {
  sintered: '燒結',
  moulded: '注塑成型',
  calcined: '燒焙',
  reacted: '反應',
  fired: '燒成',
  machined: '機加工',
  magnetised: '充磁',
  coated: '塗覆',
};

const basis: Wording['basis'] = {
  given: '已說明為零',
  sum: '已列成分合計達到100%',
  'named-by-its-elements': '名稱由所含元素決定,其中沒有它',
  family: '該材料不含',
};

const notRead: Wording['notRead'] = {
  'unconfirmed-row': '清單是否列有此條目,未能查證。',
  'member-list': '該條目的成員清單未能讀全。',
  'closed-list': '該條目列有成員,是否及於其他,未有定論。',
  'control-points': '已讀到的控制要點不足以確定該領域。',
  'further-conditions': '該條目還有未讀到的條件。',
  'bound-direction': '所讀文本中限值的方向存疑。',
  'made-from-compound': '由化合物製成的物品是否仍屬該化合物,未有定論。',
  'borderline-form': '條文既未明確包括也未明確排除這種形態。',
  carrier: '該軟件是否為技術載體,需要判斷。',
};

export const zhHk: Wording = {
  verdict: { yes: '屬於', no: '不屬於', unknown: '可能屬於' },
  form,
  field,
  processing,
  basis,
  notRead,
  reason: {
    'form-fits': ({ form: kind }) => `形態為${lookup(form, kind)},與條目相符。`,
    'form-other': ({ form: kind }) => `形態為${lookup(form, kind)},條目所列為其他形態。`,
    'form-borderline': ({ form: kind }) => `形態為${lookup(form, kind)},處於條目邊緣。`,
    'element-present': ({ element, amount: stated }) => `含${element}(${amount(stated)})。`,
    'element-trace': ({ element, amount: stated }) => `僅含少量${element}(${amount(stated)})。`,
    'element-absent': ({ element, basis: why }) => `不含${element}:${basis[why]}。`,
    'main-element': ({ element }) => `主要元素為${element}。`,
    'not-main-element': ({ element }) => `${element}不是主要元素。`,
    formula: ({ elements }) => `由${elements.join('、')}組成。`,
    'formula-other': ({ elements }) => `並非由${elements.join('、')}組成。`,
    'share-within': ({ element, op, bound }) => `${element}的質量分數 ${op} ${bound}%。`,
    'share-outside': ({ element, op, bound }) => `${element}的質量分數不符合 ${op} ${bound}%。`,
    family: ({ family }) => `屬於${family}材料。`,
    'family-other': ({ given, family }) => `屬於${given ?? family}材料,不是條目所列材料。`,
    'magnet-inside': ({ family }) => `內含${family}磁體。`,
    'magnet-inside-other': ({ given }) => `內含磁體為${given},不是條目所列磁體。`,
    'target-inside': () => '內含靶材。',
    'no-target-inside': () => '不含靶材。',
    loose: () => '各部分僅為一並包裝。',
    fixed: () => '各部分已固定在一起。',
    moulded: () => '已注塑成型。',
    'described-by-its-magnet': ({ given }) => `以其內置的${given}磁體說明。`,
    processed: ({ state }) => `已經${processing[state]}。`,
    'not-processed': ({ state }) => `未經${processing[state]}。`,
    powder: () => '為粉末。',
    'not-powder': () => '不是粉末。',
    material: ({ given }) => `材料為${given}。`,
    'material-other': ({ given }) => `材料為${given},不是條目所列材料。`,
    'borne-as': ({ element, as }) => `${element}以${as === 'oxide' ? '氧化物' : '化合物'}形式存在。`,
    'borne-otherwise': ({ element, as }) => `${element}以${as === 'oxide' ? '氧化物' : '化合物'}形式存在。`,
    'parameter-within': ({ name, given, op, bound, unit }) =>
      `${name}為${given},條目要求 ${op} ${bound}${unit ?? ''}。`,
    'parameter-outside': ({ name, given, op, bound, unit }) =>
      `${name}為${given},不符合條目要求(${op} ${bound}${unit ?? ''})。`,
    field: ({ field: own }) => `技術領域為${lookup(field, own)}。`,
    'field-other': ({ field: own }) => `技術領域為${lookup(field, own)},不是條目所列領域。`,
    named: ({ name }) => `「${name}」正是條目名稱。`,
    'name-alike': ({ name }) => `名稱「${name}」與條目名稱相近。`,
    reading: ({ key, is }) => `假定解釋 ${key}:${is}。`,
    'not-read': ({ what }) => notRead[what],
    reserved: () => '該條目為保留項,不管制任何物項。',
    deleted: () => '該條目已從目錄中刪除。',
    'not-in-catalogue': () => '已讀到的目錄未列該領域。',
    'official-answer': ({ answer }) => `依據官方答問 ${answer}。`,
    'customs-number': ({ hs, listed }) => `海關商品編號${hs}與${listed}相符:僅供參考,不作認定。`,
    'name-says': ({ found }) => `名稱指向:${found}。`,
    'under-child': ({ entry }) => `通過子項${entry}。`,
  },
  question: {
    'which-form': () => '是什麼形態(金屬、合金、永磁材料、氧化物、組件……)?',
    'which-material': () => '是哪種合金、磁體系或材料?',
    'how-much': ({ element }) => `${element ?? ''}的質量分數是多少(沒有則為0)?`,
    'which-magnet': () => '內置哪種磁體(釤鈷、釹鐵硼、鐵氧體、無)?',
    'contains-target': () => '是否裝有靶材?',
    'fixed-together': () => '各部分是否已固定(嵌入、注塑、安裝),而不只是一並包裝?',
    'which-processing': () => '經過哪些加工(燒焙、反應、燒成……)?',
    'which-parameter': ({ parameter, unit }) =>
      `${parameter ?? ''}是多少${unit === undefined ? '' : `(${unit})`}?`,
    'which-field': () => '屬於哪個技術領域?',
    'classify-by-hand': () => '需要人工認定:條目所述是否就是它?',
  },
  rowFault: {
    'unknown-label': ({ row, label }) => `第${row}行:不認識「${label}」,請用元素或參數名稱`,
    'not-an-amount': ({ row, value }) => `第${row}行:「${value}」不是含量,請寫 1.5、<0.05、1.2-1.8 或 餘量`,
    'not-by-mass': ({ row, unit }) => `第${row}行:${unit}不是質量分數,請用質量百分比或 ppm`,
    'unknown-form': ({ row, value }) => `第${row}行:不認識形態「${value}」,請寫金屬、合金、氧化物、環……`,
    'not-detected-without-limit': ({ row, label }) =>
      `第${row}行:「${label}」未檢出,檢出限是多少?請寫 ND (<0.01)`,
    'said-twice': ({ row, label }) => `第${row}行:「${label}」重複,請只保留一行`,
    'over-hundred': ({ sum }) => `含量合計${sum}%,不應超過100%`,
  },
  recordFault: {
    'unknown-entry': ({ path, entry }) => `${path}:清單中沒有條目${entry}`,
    'no-evidence': ({ path }) => `${path}:請至少列出一項依據`,
    'no-author': ({ path }) => `${path}:請寫明由誰認定`,
    'bad-date': ({ path, given }) => `${path}:「${given}」不是日期,請寫 2026-11-23`,
  },
};
