/** Where the list of Announcement 18 can be read in more than one way; decided in classification. */
import { type OpenReading, openReading } from '@ytterby/engine';

export const readings: readonly OpenReading[] = [
  openReading({
    key: 'reading:2025-18-trace-dy-tb',
    provision: '2025-18',
    question: {
      en: 'NdFeB with a trace of dysprosium and terbium, at most 0.1% by mass together: is it "containing" them?',
      'zh-CN': '镝、铽质量分数合计不超过0.1%的钕铁硼，是否属于“含镝”“含铽”？',
    },
    alternatives: [
      {
        value: 'any-amount',
        says: {
          en: 'Yes: no minimum is stated, and customs has penalised low contents.',
          'zh-CN': '属于：未规定下限，海关对低含量亦有处罚。',
        },
        sources: ['vendor-0.1pct'],
      },
      {
        value: 'trade-practice-0.1-percent',
        says: {
          en: 'No: in trade practice 0.1% by test or less ships without a licence.',
          'zh-CN': '不属于：业界做法是检测值不超过0.1%可不申领许可。',
        },
        sources: ['vendor-0.1pct'],
      },
    ],
    effect: { en: 'Decides whether the magnet is listed.', 'zh-CN': '决定磁体是否列管。' },
    computed: true,
  }),
  openReading({
    key: 'reading:2025-18-alloy-systems',
    provision: '2025-18',
    question: {
      en: 'Does an alloy or target of a named element need to be one of the listed systems?',
      'zh-CN': '含列名元素的合金或者靶材，是否须属于所列合金体系？',
    },
    alternatives: [
      {
        value: 'listed-systems',
        says: {
          en: 'Yes: the systems are enumerated; additions do not take a listed one out.',
          'zh-CN': '须属于：合金体系为列举；添加其他元素不影响。',
        },
        sources: ['faq1-1'],
      },
      {
        value: 'any-alloy-of-a-named-element',
        says: { en: 'No: any alloy of a named element counts.', 'zh-CN': '不须：凡含列名元素的合金均计入。' },
        sources: ['faq1-1'],
      },
    ],
    effect: { en: 'Decides whether the alloy or target is listed.', 'zh-CN': '决定合金或者靶材是否列管。' },
    computed: true,
  }),
];
