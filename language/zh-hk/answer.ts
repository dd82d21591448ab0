/** 合規人員讀的答覆（繁體中文（香港））。法律用語依資料庫的術語表。 */
import type { DutyKind, Outcome, StatusWord, Tier, TruthWord } from '@ytterby/engine';
import type { Effect } from '@ytterby/facts';

const settled: Readonly<Record<Tier, string>> = {
  none: '無需許可：沒有已生效的管制及於本次行為',
  exempt: '無需許可：適用豁免，但須履行條件',
  licence: '需要許可，按一般程序審查',
  'case-by-case': '需要許可，逐案審批',
  'presumption-of-denial': '需要許可，原則上不予許可',
  prohibited: '禁止',
};

const tier: Readonly<Record<Tier, string>> = {
  none: '不受管制',
  exempt: '豁免',
  licence: '需要許可',
  'case-by-case': '逐案審批',
  'presumption-of-denial': '原則上不予許可',
  prohibited: '禁止',
};

const effect: Readonly<Record<Effect, string>> = {
  exempt: '豁免',
  licence: '許可',
  'case-by-case': '審查：逐案審批',
  'presumption-of-denial': '審查：原則上不予許可',
  prohibited: '禁止',
  exclusion: '不在管制之列',
  duty: '義務',
};

const status: Readonly<Record<StatusWord, string>> = {
  'in-force': '有效',
  suspended: '暫停實施',
  'not-yet': '尚未生效',
  ended: '已終止',
  unknown: '效力狀態不明',
};

const duty: Readonly<Record<DutyKind, string>> = {
  'apply-for-licence': '申請許可',
  'issue-compliance-notice': '出具《合規告知書》',
  'report-after-export': '出口後報告',
  undertake: '作出承諾',
  'declare-destination': '申報最終目的國（地區）',
  'declare-control-status': '申報管制狀態',
  'file-technology-statement': '提交技術説明',
  'ask-customer': '詢問客户',
  'refuse-service': '拒絕提供服務',
  'show-licence': '交驗許可證件',
  'end-user-documents': '取得最終用户和最終用途證明',
  'risk-assessment': '提交風險評估報告',
  'keep-records': '保存資料',
  'report-change': '報告變化',
  'consult-authority': '向主管部門諮詢',
  'register-export': '辦理登記',
  'obtain-consent': '事先取得同意',
};

const afters: Readonly<Record<string, string>> = { export: '出口' };
const after = (event: string): string => afters[event] ?? event;

export const answer = {
  colon: (head: string, tail: string): string => `${head}：${tail}`,
  semicolons: (parts: readonly string[]): string => parts.join('；'),
  commas: (parts: readonly string[]): string => parts.join('，'),
  bracket: (text: string, inside: string): string => `${text}（${inside}）`,
  outcome: ({ atLeast, atMost, settled: sure }: Outcome): string =>
    sure ? settled[atLeast] : `介於「${tier[atLeast]}」與「${tier[atMost]}」之間：尚未確定`,
  tier: (word: Tier): string => tier[word],
  effect: (word: Effect): string => effect[word],
  status: (word: StatusWord): string => status[word],
  duty: (word: DutyKind): string => duty[word],
  holds: (word: TruthWord): string => ({ yes: '適用', no: '不適用', unknown: '可能適用' })[word],
  truth: (word: TruthWord): string => ({ yes: '是', no: '否', unknown: '不明' })[word],
  state: (word: 'open' | 'met' | 'breached'): string =>
    ({ open: '待履行', met: '已履行', breached: '逾期' })[word],
  subtitle: (id: string | undefined, on: string, knownAt: string): string =>
    `${id === undefined ? '' : `${id}：`}${on} 的行為，依 ${knownAt} 所知的法律`,
  heads: {
    needs: '如何確定',
    provisions: '條款',
    duties: '義務',
    mayBeDuties: '可能產生的義務',
    shares: '2025-61/1(1) 的價值佔比',
    settled: '貴方的設定',
    warnings: '注意',
  },
  couldLeadTo: (tiers: readonly string[]): string => `可能的結果：${tiers.join('、')}`,
  hangsOn: (ids: readonly string[]): string => `涉及 ${ids.join('、')}`,
  cannotKnow: (why: string): string => `您説明無法查明：${why}`,
  give: (pointer: string): string => `請提供 ${pointer}`,
  assume: (key: string): string => `可用 --assume '${key}=...' 設定`,
  more: (count: number): string => `另有 ${count} 項；加 --all 全部列出`,
  item: (name: string): string => `物項 ${name}`,
  grade: (grade: string): string => (grade === 'unconfirmed' ? '未見可確認的文字' : `所讀文字等級 ${grade}`),
  source: (address: string | undefined, others: number): string =>
    address === undefined ? '未見官方網址' : others > 0 ? `${address}（另有 ${others} 個）` : address,
  fact: (phrase: string, value: string): string => `${phrase}：${value}`,
  asked: (asked: string): string => `所問：${asked}`,
  from: (origin: string, pointer: string): string => `${origin}，${pointer}`,
  origin: (word: string): string =>
    ({
      given: '所填',
      derived: '推導',
      content: '由成分得出',
      screened: '由篩查得出',
      ownership: '由股權得出',
      classification: '由歸類得出',
      corpus: '由資料庫得出',
      'cannot-know': '無法查明',
    })[word] ?? word,
  bound: (comparator: string, bound: string): string =>
    `${{ '<': '低於', '<=': '不超過', '>=': '不低於', '>': '高於', before: '早於', 'on-or-after': '不早於' }[comparator] ?? comparator} ${bound}`,
  none: '無',
  shareLeaf: (part: string, whole: string, threshold: string, truth: string): string =>
    `${part}達到${whole}的 ${threshold}：${truth}`,
  sumLeaf: (fact: string, bound: string, truth: string): string => `${fact}合計不低於 ${bound}：${truth}`,
  statusLeaf: (provision: string): string => `${provision} 在該日是否有效：不明`,
  readingLeaf: (question: string): string => `條文可作不同解讀：${question}`,
  ruleLeaf: (rule: string, truth: string): string => `${rule} 適用：${truth}`,
  noneLeaf: (noun: string): string => `未列出${noun}`,
  dated: (word: string, by: string | null, from: string | null, until: string | null): string =>
    [
      word,
      by === null ? '' : `依 ${by}`,
      from === null ? '' : `自 ${from}`,
      until === null ? '' : `至 ${until}`,
    ]
      .filter((part) => part !== '')
      .join('，'),
  to: (whom: string): string => `對象：${whom}`,
  dueDays: (days: number, event: string, by: string | null): string =>
    `${after(event)}後 ${days} 個工作天內${by === null ? '；該年節假日安排尚未公佈' : `：不遲於 ${by}`}`,
  dueYears: (years: number, event: string): string => `${after(event)}後 ${years} 年`,
  range: (min: string, max: string | null): string =>
    max === null ? `${min} 以上` : min === max ? min : `${min} 至 ${max}`,
  share: (part: string, whole: string): string => `${whole} 中的 ${part}`,
  reached: (word: TruthWord): string =>
    ({ yes: '達到 0.1%', no: '不足 0.1%', unknown: '可能達到 0.1%' })[word],
  readings: (count: number): string => `在 ${count} 種解讀下`,
  everyReading: '在各種解讀下均如此',
  settledBy: (by: string): string => ({ assume: '本次假設', house: '依機構設定文件' })[by] ?? by,
  settledOn: (who: string, when: string, paper: string): string => `${who}，${when}，依據：${paper}`,
  law: (version: string, hash: string, knownUpTo: string): string =>
    `法律：資料庫 ${version}，${hash}，所知截至 ${knownUpTo}。`,
  noAdvice: '本答覆不構成法律意見。',
};
