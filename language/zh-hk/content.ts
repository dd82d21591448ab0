/** 物料清單的價值比例（繁體中文（香港））。 */
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
const named = (words: readonly string[]): string => words.map((word) => `「${word}」`).join('、');

type Word = 'yes' | 'no' | 'unknown' | 'by-reading';

const truth: Readonly<Record<Word, string>> = {
  yes: '是',
  no: '否',
  unknown: '不明',
  'by-reading': '因解讀而異',
};

const facts: Readonly<Record<Question['fact'], string>> = {
  price: '價格是多少',
  origin: '原產於哪國',
  classification: '是否列入 2025-61 附件，屬於哪一條目',
  content: '內含什麼',
};

const standings: Readonly<Record<Weighed['standing'], string>> = {
  agrees: '與物料清單相符',
  'some-readings': '僅在部分解讀下與物料清單相符：',
  contradicts: '在任何解讀下均與物料清單矛盾',
  'states-no-share': '未載明比例',
  'no-such-part': '所述部件不在物料清單中',
  'too-late': '日期晚於所問之日',
  expired: '在所問之日已失效',
};

function ofRead(fault: ReadFault): string {
  switch (fault.code) {
    case 'no-column':
      return `沒有一欄表示 ${fault.field}`;
    case 'not-a-number':
      return `「${fault.value}」不是十進制數；請寫成 1234.5`;
    case 'negative':
      return `「${fault.value}」小於零；請寫 0 或正數`;
    case 'not-a-date':
      return `「${fault.value}」不是日期；請寫成 2026-11-23`;
    case 'not-a-country':
      return `「${fault.value}」不是兩個大寫字母的國家代碼；請寫成 CN`;
    case 'not-a-currency':
      return `「${fault.value}」不是三個大寫字母的貨幣代碼；請寫成 USD`;
    case 'not-a-truth':
      return `「${fault.value}」既不是「是」也不是「否」；請寫是或否，或留空`;
    case 'not-a-level':
      return `「${fault.value}」不是此處可接的層級；物項寫 0，每向內一層加 1`;
    case 'empty':
      return '為空；請寫明';
    case 'differs':
      return `${fault.value} 與前面對同一部件所寫的 ${fault.earlier} 不同；請只留一個`;
    case 'shape':
      return `不是此處應有的內容；應為 ${fault.expected}`;
  }
}

function ofBom(fault: BomFault): string {
  switch (fault.code) {
    case 'duplicate-part':
      return `部件「${fault.part}」出現兩次；請只留一個`;
    case 'missing-part':
      return `與「${fault.in}」一同提到的部件「${fault.part}」不存在；請補上`;
    case 'circle':
      return `部件包含自身：${fault.circle.join(' > ')}；請刪去其中一行`;
    case 'unit-clash':
      return `「${fault.part}」此處以「${fault.unit}」計，別處以「${fault.expected}」計，兩者不能換算；請用同一單位`;
    case 'no-rate':
      return `「${fault.part}」的價格缺少 ${fault.on ?? '未註明日期'} 由 ${fault.from} 折算 ${fault.to} 的匯率；請用 --rates 提供`;
    case 'fraction-above-one':
      return `「${fault.part}」的${fault.field === 'scrap' ? '損耗率' : '成品率'}大於 1；請寫分數或不超過 100% 的百分比`;
    case 'value-above-whole':
      return `一個「${fault.in}」中的「${fault.part}」比「${fault.in}」本身還貴；請改正價格或數量`;
    case 'two-roots':
      return `有多個不屬於任何其他部件的部件：${named(fault.roots)}；請用 --item 指明所問的一個`;
    case 'no-such-item':
      return `沒有可問的部件「${fault.item}」`;
    case 'no-parts':
      return '沒有任何部件';
  }
}

function ofPaper(fault: PaperFault): string {
  const { found = '', expected = [] } = fault;
  switch (fault.code) {
    case 'wrong':
      return `${found} 不是此處應有的內容；請寫 ${or(expected)}`;
    case 'unknown-part':
      return `物料清單中沒有部件 ${found}`;
    case 'unknown-code':
      return `${found} 不是法規庫中的管制編碼；最接近的是 ${or(expected)}`;
    case 'differs':
      return `${found} 不一致`;
    case 'duplicate':
      return `部件 ${found} 出現兩次，前一次在 ${expected[0]}；請只留一個`;
    case 'not-a-bom':
      return found === 'working'
        ? '不是計算底稿；請提供用 --output 寫出的底稿'
        : `${found} 不是物料清單；請寫 {"parts": [...], "lines": [...]}`;
    case 'not-an-output':
      return `底稿應寫為 ${or(expected)}`;
  }
}

const stated: Readonly<Record<PaperFact, string>> = {
  price: '價格',
  origin: '原產地',
  classification: '管制條目',
  content: '內含比例',
};
const notTaken: Readonly<Record<NotTaken['why'], string>> = {
  'bill-says-otherwise': '與物料清單所載不同',
  'papers-differ': '各書面材料説法不一',
  'no-price': '該部件沒有價格，無從按比例計算',
  'no-rate': '沒有當日折算為計算貨幣的匯率',
  'above-whole': '超過其所在整體的價值',
};

export const content = {
  ofRead,
  ofBom,
  ofPaper,
  truth,
  title: (item: string): string => `${item} 的價值比例（2025-61/1）`,
  basis: (currency: string | null, threshold: string, on: string): string =>
    `以 ${currency ?? '未註明貨幣'} 計，門檻 ${threshold} 及以上，${on}`,
  part2: { yes: '列入第二部分。', no: '未列入第二部分。', unknown: '是否列入第二部分不明。' },
  range: (min: string, max: string | null): string =>
    max === null ? `${min} 或更多` : min === max ? min : `${min} 至 ${max}`,
  share: (part: string, whole: string, share: string | null, reached: string): string =>
    `${whole} 中有 ${part}${share === null ? '' : `（${share}）`}：${reached}`,
  reached: { yes: '達到門檻', no: '低於門檻', unknown: '可能達到門檻' },
  /** `readings`：見於幾種解讀；null：各種解讀均如此。 */
  told: (share: string, readings: number | null): string =>
    readings === null ? `${share}，各種解讀均如此` : `${share}，見於 ${readings} 種解讀：`,
  limbs: (share: Word, technology: Word, origin: Word): string =>
    `1(1) 含量：${truth[share]}；1(2) 技術：${truth[technology]}；1(3) 原產地：${truth[origin]}`,
  askHead: '依次詢問',
  ask: (part: string, fact: Question['fact'], for_: string): string =>
    `${part}：${facts[fact]}？（關係到 ${for_}）`,
  couldLeadTo: (answers: readonly string[]): string => `之後${or(answers)}`,
  evidenceHead: '書面材料',
  evidence: (paper: Evidence, standing: Weighed['standing']): string =>
    `${paper.on} 關於 ${paper.part} 的${paper.kind === 'compliance-notice' ? '合規告知書' : '供應商聲明'}${paper.reference === undefined ? '' : ` ${paper.reference}`}：${standings[standing]}`,
  withEvidenceHead: '物料清單未寫明之處，如書面材料屬實',
  stated: ({ fact, says, paper }: Stated): string =>
    `${paper.part}：${stated[fact]} ${says}（${paper.from ?? '書面材料'}，${paper.on}）`,
  notTaken: ({ fact, says, paper, why }: NotTaken): string =>
    `${paper.part}：${stated[fact]} ${says}（${paper.from ?? '書面材料'}，${paper.on}），未採用：${notTaken[why]}`,
  smelterHead: 'AMRT 所列冶煉廠：僅提示原產地，不計入',
  whatIfHead: '假設',
  changes: (part: string, was: string, share: string, now: string, shareNow: string): string =>
    `${part}：1(1) ${was}（${share}）→ ${now}（${shareNow}）`,
  settled: (key: string, value: string): string => `已設定：${key} = ${value}`,
  written: (file: string): string => `計算底稿已寫入 ${file}`,
  same: (item: string, parts: number): string =>
    `${item} 的計算底稿重算結果相同：${parts} 個部件，所有數字一致。`,
  differs: (parts: readonly string[]): string =>
    `計算底稿重算結果不同：${parts.length === 0 ? '所列部件' : named(parts)}`,
  unreadable: (path: string): string => `${path}：不是十進制數；底稿被改動過`,
  sheets: {
    answer: '比例',
    answerHeadings: [
      '部件',
      '原產地解讀',
      '分母解讀',
      '內含磁體解讀',
      '分子',
      '分母',
      '達到 0.1%',
      '1(1) 含量',
      '1(2) 技術',
      '1(3) 原產地',
    ],
    currency: '貨幣',
    threshold: '門檻',
    signed: '計算人（姓名、簽字）：',
    day: '日期：',
    parts: '部件',
    partHeadings: [
      '部件',
      '名稱',
      '價格',
      '貨幣',
      '價格日期',
      '第一部分',
      '第二部分',
      '中國原產',
      '中國技術',
    ],
    lines: '用量',
    lineHeadings: ['父件', '部件', '數量', '單位', '損耗', '成品率', '替代'],
  },
};
