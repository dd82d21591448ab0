/** 归类(简体中文)。 */
import type { Wording } from './wording.ts';

const amount = (stated: string | null): string => (stated === null ? '含量未知' : `质量分数 ${stated}%`);
const lookup = (table: Readonly<Record<string, string>>, key: string): string => table[key] ?? key;

const form: Wording['form'] = {
  ore: '矿',
  metal: '金属',
  alloy: '合金',
  target: '靶材',
  'magnet-material': '永磁材料',
  oxide: '氧化物',
  compound: '化合物',
  mixture: '混合物',
  crystal: '晶体',
  phosphor: '荧光粉',
  catalyst: '催化剂',
  component: '零部件',
  assembly: '组件',
  'finished-product': '终端产品',
  equipment: '设备',
  reagent: '试剂',
  battery: '电池',
  technology: '技术',
  software: '软件',
  other: '其他货物',
  ceramic: '陶瓷',
  powder: '粉末',
  ring: '环',
  'coating-material': '涂层材料',
};

const field: Wording['field'] = {
  mining: '开采',
  'smelting-separation': '冶炼分离',
  'metal-smelting': '金属冶炼',
  'magnet-manufacturing': '磁材制造',
  'secondary-resources': '二次资源回收利用',
  'line-service': '生产线装配、调试、维护、维修、升级',
  other: '其他领域',
};

const processing: Wording['processing'] = {
  sintered: '烧结',
  moulded: '注塑成型',
  calcined: '烧焙',
  reacted: '反应',
  fired: '烧成',
  machined: '机加工',
  magnetised: '充磁',
  coated: '涂覆',
};

const basis: Wording['basis'] = {
  given: '已说明为零',
  sum: '已列成分合计达到100%',
  'named-by-its-elements': '名称由所含元素决定,其中没有它',
  family: '该材料不含',
};

const notRead: Wording['notRead'] = {
  'unconfirmed-row': '清单是否列有此条目,未能查证。',
  'member-list': '该条目的成员清单未能读全。',
  'closed-list': '该条目列有成员,是否及于其他,未有定论。',
  'control-points': '已读到的控制要点不足以确定该领域。',
  'further-conditions': '该条目还有未读到的条件。',
  'bound-direction': '所读文本中限值的方向存疑。',
  'made-from-compound': '由化合物制成的物品是否仍属该化合物,未有定论。',
  'borderline-form': '条文既未明确包括也未明确排除这种形态。',
  carrier: '该软件是否为技术载体,需要判断。',
};

export const zhCn: Wording = {
  verdict: { yes: '属于', no: '不属于', unknown: '可能属于' },
  form,
  field,
  processing,
  basis,
  notRead,
  reason: {
    'form-fits': ({ form: kind }) => `形态为${lookup(form, kind)},与条目相符。`,
    'form-other': ({ form: kind }) => `形态为${lookup(form, kind)},条目所列为其他形态。`,
    'form-borderline': ({ form: kind }) => `形态为${lookup(form, kind)},处于条目边缘。`,
    'element-present': ({ element, amount: stated }) => `含${element}(${amount(stated)})。`,
    'element-trace': ({ element, amount: stated }) => `仅含少量${element}(${amount(stated)})。`,
    'element-absent': ({ element, basis: why }) => `不含${element}:${basis[why]}。`,
    'main-element': ({ element }) => `主要元素为${element}。`,
    'not-main-element': ({ element }) => `${element}不是主要元素。`,
    formula: ({ elements }) => `由${elements.join('、')}组成。`,
    'formula-other': ({ elements }) => `并非由${elements.join('、')}组成。`,
    'share-within': ({ element, op, bound }) => `${element}的质量分数 ${op} ${bound}%。`,
    'share-outside': ({ element, op, bound }) => `${element}的质量分数不符合 ${op} ${bound}%。`,
    family: ({ family }) => `属于${family}材料。`,
    'family-other': ({ given, family }) => `属于${given ?? family}材料,不是条目所列材料。`,
    'magnet-inside': ({ family }) => `内含${family}磁体。`,
    'magnet-inside-other': ({ given }) => `内含磁体为${given},不是条目所列磁体。`,
    'target-inside': () => '内含靶材。',
    'no-target-inside': () => '不含靶材。',
    loose: () => '各部分仅为一并包装。',
    fixed: () => '各部分已固定在一起。',
    moulded: () => '已注塑成型。',
    'described-by-its-magnet': ({ given }) => `以其内置的${given}磁体说明。`,
    processed: ({ state }) => `已经${processing[state]}。`,
    'not-processed': ({ state }) => `未经${processing[state]}。`,
    powder: () => '为粉末。',
    'not-powder': () => '不是粉末。',
    material: ({ given }) => `材料为${given}。`,
    'material-other': ({ given }) => `材料为${given},不是条目所列材料。`,
    'borne-as': ({ element, as }) => `${element}以${as === 'oxide' ? '氧化物' : '化合物'}形式存在。`,
    'borne-otherwise': ({ element, as }) => `${element}以${as === 'oxide' ? '氧化物' : '化合物'}形式存在。`,
    'parameter-within': ({ name, given, op, bound, unit }) =>
      `${name}为${given},条目要求 ${op} ${bound}${unit ?? ''}。`,
    'parameter-outside': ({ name, given, op, bound, unit }) =>
      `${name}为${given},不符合条目要求(${op} ${bound}${unit ?? ''})。`,
    field: ({ field: own }) => `技术领域为${lookup(field, own)}。`,
    'field-other': ({ field: own }) => `技术领域为${lookup(field, own)},不是条目所列领域。`,
    named: ({ name }) => `“${name}”正是条目名称。`,
    'name-alike': ({ name }) => `名称“${name}”与条目名称相近。`,
    reading: ({ key, is }) => `假定解释 ${key}:${is}。`,
    'not-read': ({ what }) => notRead[what],
    reserved: () => '该条目为保留项,不管制任何物项。',
    deleted: () => '该条目已从目录中删除。',
    'not-in-catalogue': () => '已读到的目录未列该领域。',
    'official-answer': ({ answer }) => `依据官方答问 ${answer}。`,
    'customs-number': ({ hs, listed }) => `海关商品编号${hs}与${listed}相符:仅供参考,不作认定。`,
    'name-says': ({ found }) => `名称指向:${found}。`,
    'under-child': ({ entry }) => `通过子项${entry}。`,
  },
  question: {
    'which-form': () => '是什么形态(金属、合金、永磁材料、氧化物、组件……)?',
    'which-material': () => '是哪种合金、磁体系或材料?',
    'how-much': ({ element }) => `${element ?? ''}的质量分数是多少(没有则为0)?`,
    'which-magnet': () => '内置哪种磁体(钐钴、钕铁硼、铁氧体、无)?',
    'contains-target': () => '是否装有靶材?',
    'fixed-together': () => '各部分是否已固定(嵌入、注塑、安装),而不只是一并包装?',
    'which-processing': () => '经过哪些加工(烧焙、反应、烧成……)?',
    'which-parameter': ({ parameter, unit }) =>
      `${parameter ?? ''}是多少${unit === undefined ? '' : `(${unit})`}?`,
    'which-field': () => '属于哪个技术领域?',
    'classify-by-hand': () => '需要人工认定:条目所述是否就是它?',
  },
  rowFault: {
    'unknown-label': ({ row, label }) => `第${row}行:不认识“${label}”,请用元素或参数名称`,
    'not-an-amount': ({ row, value }) => `第${row}行:“${value}”不是含量,请写 1.5、<0.05、1.2-1.8 或 余量`,
    'not-by-mass': ({ row, unit }) => `第${row}行:${unit}不是质量分数,请用质量百分比或 ppm`,
    'unknown-form': ({ row, value }) => `第${row}行:不认识形态“${value}”,请写金属、合金、氧化物、环……`,
    'not-detected-without-limit': ({ row, label }) =>
      `第${row}行:“${label}”未检出,检出限是多少?请写 ND (<0.01)`,
    'said-twice': ({ row, label }) => `第${row}行:“${label}”重复,请只保留一行`,
    'over-hundred': ({ sum }) => `含量合计${sum}%,不应超过100%`,
  },
  recordFault: {
    'unknown-entry': ({ path, entry }) => `${path}:清单中没有条目${entry}`,
    'no-evidence': ({ path }) => `${path}:请至少列出一项依据`,
    'no-author': ({ path }) => `${path}:请写明由谁认定`,
    'bad-date': ({ path, given }) => `${path}:“${given}”不是日期,请写 2026-11-23`,
  },
};
