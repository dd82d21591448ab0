/** Every kind of node in words, in both written languages, and what a rule's outline says. */
import { describe, expect, it } from 'vitest';
import {
  allOf,
  amountFact,
  anyOf,
  before,
  compareAmount,
  compareNumber,
  constant,
  control,
  dateFact,
  every,
  exclusion,
  holds,
  includes,
  inForce,
  isOneOf,
  isTrue,
  type Language,
  type Law,
  type Node,
  not,
  noticeInForce,
  numberFact,
  onOrAfter,
  openStatus,
  printOutline,
  proseOf,
  proseTexts,
  reading,
  ruleProse,
  setFact,
  shareAtLeast,
  some,
  speechOf,
  subject,
  sumAtLeast,
  textFact,
  truthFact,
} from '../index.ts';

const words = (en: string, chinese: string) => ({
  pointer: '/x',
  phrase: { en, 'zh-CN': chinese },
  question: { en, 'zh-CN': chinese },
  suppliedBy: 'exporter' as const,
});
const to = textFact('act.to', words('the destination is', '目的地为'));
const via = setFact('act.via', words('it passes through', '途经'));
const held = truthFact('act.held', words('a licence is held', '已取得许可'));
const size = numberFact('act.size', words('the node in nm is', '制程（纳米）'));
const left = dateFact('act.left', words('it left', '离境日期'));
const part = amountFact('act.part', words('the value inside', '内含价值'));
const whole = amountFact('act.whole', words('the value of the thing', '物项价值'));
const role = textFact('party.role', words('the role is', '角色为'));
const share = amountFact('party.share', words('the share is', '持股比例'));
const notice = textFact('party.notice', words('the notice is in force', '列入公告有效'));

const base = control({
  label: 'x/1',
  cites: ['x/1', 'y'],
  scope: 'item',
  effect: 'licence',
  when: isTrue(held),
});
const out = exclusion({ label: 'x/2', cites: ['x/2'], scope: 'item', of: ['x/1'], when: constant(false) });
const law: Law = {
  vocabulary: {
    subjects: [
      subject('act', null, { en: 'the act', 'zh-CN': '行为' }, [to, via, held, size, left, part, whole]),
      subject('party', 'act', { en: 'a party', 'zh-CN': '主体' }, [role, share, notice]),
    ],
    names: { CN: { en: 'China', 'zh-CN': '中国' }, JP: { en: 'Japan', 'zh-CN': '日本' } },
  },
  rules: [base, out],
  readings: [
    {
      key: 'reading:r',
      provision: 'x/1',
      question: { en: 'Which way?', 'zh-CN': '如何理解？' },
      alternatives: [
        { value: 'a', says: { en: 'This way.', 'zh-CN': '如此。' }, sources: [] },
        { value: 'b', says: { en: 'That way.', 'zh-CN': '如彼。' }, sources: [] },
      ],
      effect: { en: 'All.', 'zh-CN': '全部。' },
      computed: true,
    },
  ],
  acts: [],
  serviceFact: 'act.held',
  splits: [],
  splitKeys: [],
};

const spoken = (node: Node, language: Language): string =>
  printOutline(proseOf(node, speechOf(law, language, { titles: { 'x/1': { en: 'One', 'zh-CN': '其一' } } })));

const CASES: readonly (readonly [Node, string, string])[] = [
  [constant(false), '- in no case', '- 无任何情形'],
  [allOf(), '- in every case', '- 任何情形'],
  [anyOf(isTrue(held)), '- a licence is held', '- 已取得许可'],
  [
    allOf(isTrue(held), allOf(isOneOf(to, 'CN', 'JP'))),
    '- all of the following:\n  - a licence is held\n  - the destination is China or Japan',
    '- 以下条件同时满足：\n  - 已取得许可\n  - 目的地为中国或者日本',
  ],
  [not(isOneOf(to, 'CN')), '- the destination is not China', '- 目的地为中国以外'],
  [not(isTrue(held)), '- it is not so that a licence is held', '- 并非已取得许可'],
  [
    not(anyOf(isTrue(held), isOneOf(to, 'US'))),
    '- none of the following:\n  - a licence is held\n  - the destination is US',
    '- 以下情形均不存在：\n  - 已取得许可\n  - 目的地为US',
  ],
  [
    includes(via, 'CN', 'JP'),
    '- it passes through at least one of China or Japan',
    '- 途经中国或者日本中至少一项',
  ],
  [compareNumber(size, '<=', '14'), '- the node in nm is 14 or below', '- 制程（纳米）为14及以下'],
  [compareAmount(share, '>', '50'), '- the share is more than 50', '- 持股比例为50以上（不含）'],
  [before(left, '2025-10-09'), '- it left before 2025-10-09', '- 离境日期早于2025年10月9日'],
  [onOrAfter(left, '2025-12-01'), '- it left on 2025-12-01 or later', '- 离境日期为2025年12月1日或者以后'],
  [
    shareAtLeast(part, whole, '0.001'),
    '- the value inside is 0.1% or more of the value of the thing',
    '- 内含价值占物项价值的比例为0.1%及以上',
  ],
  [
    sumAtLeast('party', isOneOf(role, 'JP'), share, '50'),
    '- added up over every party (the role is Japan), the share is 50 or more',
    '- 对全部主体（角色为日本）合计，持股比例为50及以上',
  ],
  [
    some('party', isOneOf(role, 'JP'), noticeInForce(notice)),
    '- there is a party (the role is Japan) for which the notice is in force',
    '- 存在主体（角色为日本），满足列入公告有效',
  ],
  [
    every('party', constant(true), noticeInForce(notice)),
    '- for every party, if there is any:\n  - the notice is in force',
    '- 每一主体（如有）均满足：\n  - 列入公告有效',
  ],
  [
    reading('reading:r', { a: isTrue(held), b: constant(false) }),
    '- as the text is read, which is not settled (reading:r): Which way?\n  - read as "a": This way.\n    - a licence is held\n  - read as "b": That way.\n    - in no case',
    '- 视条文如何理解，尚无定论（reading:r）：如何理解？\n  - 理解为“a”：如此。\n    - 已取得许可\n  - 理解为“b”：如彼。\n    - 无任何情形',
  ],
  [inForce('x/1'), '- x/1 is in force on the day', '- x/1在该日有效'],
  [
    openStatus('status:x', 'x/1'),
    '- x/1 is in force on the day, which is open (status:x)',
    '- x/1在该日有效，此点未决（status:x）',
  ],
  [holds('x/1'), '- x/1 (One) applies, less what is excluded from it', '- x/1（其一）适用（除外情形已扣除）'],
  [not(holds('x/2')), '- x/2 does not apply', '- x/2不适用'],
];

describe('a condition in words', () => {
  it.each(CASES)('%j', (node, english, chinese) => {
    expect(spoken(node, 'en')).toBe(english);
    expect(spoken(node, 'zh-CN')).toBe(chinese);
  });

  it('knows every kind of node', () => {
    const kinds = new Set<string>();
    const collect = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      if ('kind' in value) kinds.add(String(value.kind));
      Object.values(value).forEach(collect);
    };
    for (const [node] of CASES) collect(node);
    expect(kinds.size).toBe(19);
  });

  it('takes traditional Chinese from the table, sentence by sentence', () => {
    const traditional = { '{provision}在该日有效': '{provision}在該日有效' };
    expect(proseOf(inForce('x'), speechOf(law, 'zh-HK', { traditional })).text).toBe('x在該日有效');
  });
});

describe('a rule in words', () => {
  it('says its effect, its grounds, its scope and what is excepted from it', () => {
    const told = printOutline(ruleProse(base, speechOf(law, 'en', {})));
    expect(told).toBe(
      [
        '- x/1',
        '  - Control: a licence is needed',
        '  - Follows: x/1 and y',
        '  - Asked of each item',
        '  - Holds only while x/1 is in force',
        '  - Taken out of it by: x/2',
        '  - When: a licence is held',
      ].join('\n'),
    );
  });

  it('says what an exception takes out', () => {
    expect(ruleProse(out, speechOf(law, 'zh-CN', {})).parts[0]?.text).toBe('除外：不受x/1管制');
  });
});

describe('the sentences', () => {
  const gaps = (text: string) => [...text.matchAll(/\{\w+\}/g)].map((gap) => gap[0]).sort();

  it('have the same gaps in both languages', () => {
    expect(proseTexts.filter((text) => String(gaps(text.en)) !== String(gaps(text['zh-CN'])))).toEqual([]);
  });

  it('use full-width marks in Chinese and none in English', () => {
    expect(proseTexts.filter((text) => /[,;:?!]|\(|\)/.test(text['zh-CN']))).toEqual([]);
    expect(proseTexts.filter((text) => /[\u3000-\u9fff\uff00-\uffef]/.test(text.en))).toEqual([]);
  });
});
