/** 物料清单的价值比例（简体中文）。 */
import type {
  BomFault,
  Evidence,
  NotTaken,
  PaperFact,
  Question,
  ReadFault,
  Stated,
  Weighed,
} from '@ytterby/facts/content';
import type { PaperFault } from '../faults/paper.ts';

const or = (words: readonly string[]): string => words.join('、').replace(/、([^、]*)$/, '或$1');
const named = (words: readonly string[]): string => words.map((word) => `“${word}”`).join('、');

type Word = 'yes' | 'no' | 'unknown' | 'by-reading';

const truth: Readonly<Record<Word, string>> = {
  yes: '是',
  no: '否',
  unknown: '不明',
  'by-reading': '因解读而异',
};

const facts: Readonly<Record<Question['fact'], string>> = {
  price: '价格是多少',
  origin: '原产于哪国',
  classification: '是否列入 2025-61 附件，属于哪一条目',
  content: '内含什么',
};

const standings: Readonly<Record<Weighed['standing'], string>> = {
  agrees: '与物料清单相符',
  'some-readings': '仅在部分解读下与物料清单相符：',
  contradicts: '在任何解读下均与物料清单矛盾',
  'states-no-share': '未载明比例',
  'no-such-part': '所述部件不在物料清单中',
  'too-late': '日期晚于所问之日',
  expired: '在所问之日已失效',
};

function ofRead(fault: ReadFault): string {
  switch (fault.code) {
    case 'no-column':
      return `没有一栏表示 ${fault.field}`;
    case 'not-a-number':
      return `“${fault.value}”不是十进制数；请写成 1234.5`;
    case 'negative':
      return `“${fault.value}”小于零；请写 0 或正数`;
    case 'not-a-date':
      return `“${fault.value}”不是日期；请写成 2026-11-23`;
    case 'not-a-country':
      return `“${fault.value}”不是两个大写字母的国家代码；请写成 CN`;
    case 'not-a-currency':
      return `“${fault.value}”不是三个大写字母的货币代码；请写成 USD`;
    case 'not-a-truth':
      return `“${fault.value}”既不是“是”也不是“否”；请写是或否，或留空`;
    case 'not-a-level':
      return `“${fault.value}”不是此处可接的层级；物项写 0，每向内一层加 1`;
    case 'empty':
      return '为空；请写明';
    case 'differs':
      return `${fault.value} 与前面对同一部件所写的 ${fault.earlier} 不同；请只留一个`;
    case 'shape':
      return `不是此处应有的内容；应为 ${fault.expected}`;
  }
}

function ofBom(fault: BomFault): string {
  switch (fault.code) {
    case 'duplicate-part':
      return `部件“${fault.part}”出现两次；请只留一个`;
    case 'missing-part':
      return `与“${fault.in}”一同提到的部件“${fault.part}”不存在；请补上`;
    case 'circle':
      return `部件包含自身：${fault.circle.join(' > ')}；请删去其中一行`;
    case 'unit-clash':
      return `“${fault.part}”此处以“${fault.unit}”计，别处以“${fault.expected}”计，两者不能换算；请用同一单位`;
    case 'no-rate':
      return `“${fault.part}”的价格缺少 ${fault.on ?? '未注明日期'} 由 ${fault.from} 折算 ${fault.to} 的汇率；请用 --rates 提供`;
    case 'fraction-above-one':
      return `“${fault.part}”的${fault.field === 'scrap' ? '损耗率' : '成品率'}大于 1；请写分数或不超过 100% 的百分比`;
    case 'value-above-whole':
      return `一个“${fault.in}”中的“${fault.part}”比“${fault.in}”本身还贵；请改正价格或数量`;
    case 'two-roots':
      return `有多个不属于任何其他部件的部件：${named(fault.roots)}；请用 --item 指明所问的一个`;
    case 'no-such-item':
      return `没有可问的部件“${fault.item}”`;
    case 'no-parts':
      return '没有任何部件';
  }
}

function ofPaper(fault: PaperFault): string {
  const { found = '', expected = [] } = fault;
  switch (fault.code) {
    case 'wrong':
      return `${found} 不是此处应有的内容；请写 ${or(expected)}`;
    case 'unknown-part':
      return `物料清单中没有部件 ${found}`;
    case 'unknown-code':
      return `${found} 不是法规库中的管制编码；最接近的是 ${or(expected)}`;
    case 'differs':
      return `${found} 不一致`;
    case 'duplicate':
      return `部件 ${found} 出现两次，前一次在 ${expected[0]}；请只留一个`;
    case 'not-a-bom':
      return found === 'working'
        ? '不是计算底稿；请提供用 --output 写出的底稿'
        : `${found} 不是物料清单；请写 {"parts": [...], "lines": [...]}`;
    case 'not-an-output':
      return `底稿应写为 ${or(expected)}`;
  }
}

const stated: Readonly<Record<PaperFact, string>> = {
  price: '价格',
  origin: '原产地',
  classification: '管制条目',
  content: '内含比例',
};
const notTaken: Readonly<Record<NotTaken['why'], string>> = {
  'bill-says-otherwise': '与物料清单所载不同',
  'papers-differ': '各书面材料说法不一',
  'no-price': '该部件没有价格，无从按比例计算',
  'no-rate': '没有当日折算为计算货币的汇率',
  'above-whole': '超过其所在整体的价值',
};

export const content = {
  ofRead,
  ofBom,
  ofPaper,
  truth,
  title: (item: string): string => `${item} 的价值比例（2025-61/1）`,
  basis: (currency: string | null, threshold: string, on: string): string =>
    `以 ${currency ?? '未注明货币'} 计，门槛 ${threshold} 及以上，${on}`,
  part2: { yes: '列入第二部分。', no: '未列入第二部分。', unknown: '是否列入第二部分不明。' },
  range: (min: string, max: string | null): string =>
    max === null ? `${min} 或更多` : min === max ? min : `${min} 至 ${max}`,
  share: (part: string, whole: string, share: string | null, reached: string): string =>
    `${whole} 中有 ${part}${share === null ? '' : `（${share}）`}：${reached}`,
  reached: { yes: '达到门槛', no: '低于门槛', unknown: '可能达到门槛' },
  /** `readings`：见于几种解读；null：各种解读均如此。 */
  told: (share: string, readings: number | null): string =>
    readings === null ? `${share}，各种解读均如此` : `${share}，见于 ${readings} 种解读：`,
  limbs: (share: Word, technology: Word, origin: Word): string =>
    `1(1) 含量：${truth[share]}；1(2) 技术：${truth[technology]}；1(3) 原产地：${truth[origin]}`,
  askHead: '依次询问',
  ask: (part: string, fact: Question['fact'], for_: string): string =>
    `${part}：${facts[fact]}？（关系到 ${for_}）`,
  couldLeadTo: (answers: readonly string[]): string => `之后${or(answers)}`,
  evidenceHead: '书面材料',
  evidence: (paper: Evidence, standing: Weighed['standing']): string =>
    `${paper.on} 关于 ${paper.part} 的${paper.kind === 'compliance-notice' ? '合规告知书' : '供应商声明'}${paper.reference === undefined ? '' : ` ${paper.reference}`}：${standings[standing]}`,
  withEvidenceHead: '物料清单未写明之处，如书面材料属实',
  stated: ({ fact, says, paper }: Stated): string =>
    `${paper.part}：${stated[fact]} ${says}（${paper.from ?? '书面材料'}，${paper.on}）`,
  notTaken: ({ fact, says, paper, why }: NotTaken): string =>
    `${paper.part}：${stated[fact]} ${says}（${paper.from ?? '书面材料'}，${paper.on}），未采用：${notTaken[why]}`,
  smelterHead: 'AMRT 所列冶炼厂：仅提示原产地，不计入',
  whatIfHead: '假设',
  changes: (part: string, was: string, share: string, now: string, shareNow: string): string =>
    `${part}：1(1) ${was}（${share}）→ ${now}（${shareNow}）`,
  settled: (key: string, value: string): string => `已设定：${key} = ${value}`,
  written: (file: string): string => `计算底稿已写入 ${file}`,
  same: (item: string, parts: number): string =>
    `${item} 的计算底稿重算结果相同：${parts} 个部件，所有数字一致。`,
  differs: (parts: readonly string[]): string =>
    `计算底稿重算结果不同：${parts.length === 0 ? '所列部件' : named(parts)}`,
  unreadable: (path: string): string => `${path}：不是十进制数；底稿被改动过`,
  sheets: {
    answer: '比例',
    answerHeadings: [
      '部件',
      '原产地解读',
      '分母解读',
      '内含磁体解读',
      '分子',
      '分母',
      '达到 0.1%',
      '1(1) 含量',
      '1(2) 技术',
      '1(3) 原产地',
    ],
    currency: '货币',
    threshold: '门槛',
    signed: '计算人（姓名、签字）：',
    day: '日期：',
    parts: '部件',
    partHeadings: [
      '部件',
      '名称',
      '价格',
      '货币',
      '价格日期',
      '第一部分',
      '第二部分',
      '中国原产',
      '中国技术',
    ],
    lines: '用量',
    lineHeadings: ['父件', '部件', '数量', '单位', '损耗', '成品率', '替代'],
  },
};
