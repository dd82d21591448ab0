/** 合规人员读的答复（简体中文）。法律用语依资料库的术语表。 */
import type { DutyKind, Outcome, StatusWord, Tier, TruthWord } from '@ytterby/engine';
import type { Effect } from '@ytterby/facts';

const settled: Readonly<Record<Tier, string>> = {
  none: '无需许可：没有已生效的管制及于本次行为',
  exempt: '无需许可：适用豁免，但须履行条件',
  licence: '需要许可，按一般程序审查',
  'case-by-case': '需要许可，逐案审批',
  'presumption-of-denial': '需要许可，原则上不予许可',
  prohibited: '禁止',
};

const tier: Readonly<Record<Tier, string>> = {
  none: '不受管制',
  exempt: '豁免',
  licence: '需要许可',
  'case-by-case': '逐案审批',
  'presumption-of-denial': '原则上不予许可',
  prohibited: '禁止',
};

const effect: Readonly<Record<Effect, string>> = {
  exempt: '豁免',
  licence: '许可',
  'case-by-case': '审查：逐案审批',
  'presumption-of-denial': '审查：原则上不予许可',
  prohibited: '禁止',
  exclusion: '不在管制之列',
  duty: '义务',
};

const status: Readonly<Record<StatusWord, string>> = {
  'in-force': '有效',
  suspended: '暂停实施',
  'not-yet': '尚未生效',
  ended: '已终止',
  unknown: '效力状态不明',
};

const duty: Readonly<Record<DutyKind, string>> = {
  'apply-for-licence': '申请许可',
  'issue-compliance-notice': '出具《合规告知书》',
  'report-after-export': '出口后报告',
  undertake: '作出承诺',
  'declare-destination': '申报最终目的国（地区）',
  'declare-control-status': '申报管制状态',
  'file-technology-statement': '提交技术说明',
  'ask-customer': '询问客户',
  'refuse-service': '拒绝提供服务',
  'show-licence': '交验许可证件',
  'end-user-documents': '取得最终用户和最终用途证明',
  'risk-assessment': '提交风险评估报告',
  'keep-records': '保存资料',
  'report-change': '报告变化',
  'consult-authority': '向主管部门咨询',
  'register-export': '办理登记',
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
    sure ? settled[atLeast] : `介于“${tier[atLeast]}”与“${tier[atMost]}”之间：尚未确定`,
  tier: (word: Tier): string => tier[word],
  effect: (word: Effect): string => effect[word],
  status: (word: StatusWord): string => status[word],
  duty: (word: DutyKind): string => duty[word],
  holds: (word: TruthWord): string => ({ yes: '适用', no: '不适用', unknown: '可能适用' })[word],
  truth: (word: TruthWord): string => ({ yes: '是', no: '否', unknown: '不明' })[word],
  state: (word: 'open' | 'met' | 'breached'): string =>
    ({ open: '待履行', met: '已履行', breached: '逾期' })[word],
  subtitle: (id: string | undefined, on: string, knownAt: string): string =>
    `${id === undefined ? '' : `${id}：`}${on} 的行为，依 ${knownAt} 所知的法律`,
  heads: {
    needs: '如何确定',
    provisions: '条款',
    duties: '义务',
    mayBeDuties: '可能产生的义务',
    shares: '2025-61/1(1) 的价值占比',
    settled: '贵方的设定',
    warnings: '注意',
  },
  couldLeadTo: (tiers: readonly string[]): string => `可能的结果：${tiers.join('、')}`,
  hangsOn: (ids: readonly string[]): string => `涉及 ${ids.join('、')}`,
  cannotKnow: (why: string): string => `您说明无法查明：${why}`,
  give: (pointer: string): string => `请提供 ${pointer}`,
  assume: (key: string): string => `可用 --assume '${key}=...' 设定`,
  more: (count: number): string => `另有 ${count} 项；加 --all 全部列出`,
  item: (name: string): string => `物项 ${name}`,
  grade: (grade: string): string => (grade === 'unconfirmed' ? '未见可确认的文本' : `所读文本等级 ${grade}`),
  source: (address: string | undefined, others: number): string =>
    address === undefined ? '未见官方网址' : others > 0 ? `${address}（另有 ${others} 个）` : address,
  fact: (phrase: string, value: string): string => `${phrase}：${value}`,
  asked: (asked: string): string => `所问：${asked}`,
  from: (origin: string, pointer: string): string => `${origin}，${pointer}`,
  origin: (word: string): string =>
    ({
      given: '所填',
      derived: '推导',
      content: '由成分得出',
      screened: '由筛查得出',
      ownership: '由股权得出',
      classification: '由归类得出',
      corpus: '由资料库得出',
      'cannot-know': '无法查明',
    })[word] ?? word,
  bound: (comparator: string, bound: string): string =>
    `${{ '<': '低于', '<=': '不超过', '>=': '不低于', '>': '高于', before: '早于', 'on-or-after': '不早于' }[comparator] ?? comparator} ${bound}`,
  none: '无',
  shareLeaf: (part: string, whole: string, threshold: string, truth: string): string =>
    `${part}达到${whole}的 ${threshold}：${truth}`,
  sumLeaf: (fact: string, bound: string, truth: string): string => `${fact}合计不低于 ${bound}：${truth}`,
  statusLeaf: (provision: string): string => `${provision} 在该日是否有效：不明`,
  readingLeaf: (question: string): string => `条文可作不同解读：${question}`,
  ruleLeaf: (rule: string, truth: string): string => `${rule} 适用：${truth}`,
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
  to: (whom: string): string => `对象：${whom}`,
  dueDays: (days: number, event: string, by: string | null): string =>
    `${after(event)}后 ${days} 个工作日内${by === null ? '；该年节假日安排尚未公布' : `：不迟于 ${by}`}`,
  dueYears: (years: number, event: string): string => `${after(event)}后 ${years} 年`,
  range: (min: string, max: string | null): string =>
    max === null ? `${min} 以上` : min === max ? min : `${min} 至 ${max}`,
  share: (part: string, whole: string): string => `${whole} 中的 ${part}`,
  reached: (word: TruthWord): string =>
    ({ yes: '达到 0.1%', no: '不足 0.1%', unknown: '可能达到 0.1%' })[word],
  readings: (count: number): string => `在 ${count} 种解读下`,
  everyReading: '在各种解读下均如此',
  settledBy: (by: string): string => ({ assume: '本次假设', house: '依机构设定文件' })[by] ?? by,
  settledOn: (who: string, when: string, paper: string): string => `${who}，${when}，依据：${paper}`,
  law: (version: string, hash: string, knownUpTo: string): string =>
    `法律：资料库 ${version}，${hash}，所知截至 ${knownUpTo}。`,
  noAdvice: '本答复不构成法律意见。',
};
