/** Where Announcement 62 can be read in more than one way. */
import { type OpenReading, openReading } from '@ytterby/engine';

export const readings: readonly OpenReading[] = [
  openReading({
    key: 'reading:2025-62/1-knowledge',
    provision: '2025-62/1',
    question: {
      en: 'Does the catch-all need actual knowledge, or is it enough that the exporter should know or was notified?',
      'zh-CN': '兜底条款是否以明知为限，还是应当知道或者获得通知即可？',
    },
    alternatives: [
      {
        value: 'actual-only',
        says: {
          en: 'Actual knowledge (明知), as the announcement says.',
          'zh-CN': '以明知为限，从本公告文字。',
        },
        sources: ['62-m1'],
      },
      {
        value: 'as-ecl-12',
        says: {
          en: 'Knowing, having to know or being notified, as ECL/12(3), to which it refers.',
          'zh-CN': '知道、应当知道或者获得通知，从其所援引的出口管制法第十二条第三款。',
        },
        sources: ['62-m1'],
      },
    ],
    effect: {
      en: 'Decides whether uncontrolled goods need a licence.',
      'zh-CN': '决定未列管物项是否需要许可。',
    },
    computed: true,
  }),
  openReading({
    key: 'reading:2025-62/7-substantial',
    provision: '2025-62/7',
    question: {
      en: 'What is "substantial" help, and do money, people and sourcing help count?',
      'zh-CN': '何为“实质性”帮助？资金、人员、采购协助是否计入？',
    },
    alternatives: [
      {
        value: 'wide',
        says: { en: 'Any help that matters, of whatever kind.', 'zh-CN': '凡有实质作用的帮助，不论形式。' },
        sources: ['par'],
      },
      { value: 'narrow', says: { en: 'Technical help only.', 'zh-CN': '仅指技术帮助。' }, sources: [] },
    ],
    effect: { en: 'Decides whether help needs permission.', 'zh-CN': '决定提供帮助是否须经准许。' },
    computed: false,
    why: {
      en: 'The kind of act "assistance" is chosen by the user for help that is neither goods nor technology; how substantial it is no fact of the transaction says.',
      'zh-CN': '使用者将既非货物亦非技术的帮助归入“assistance”；交易事实不反映其实质程度。',
    },
  }),
  openReading({
    key: 'reading:2025-62/1(2)-carriers',
    provision: '2025-62/1(2)',
    question: {
      en: 'Does 1E902.b reach carriers of the technology, which only 1E902.a mentions?',
      'zh-CN': '1E902.b 是否及于技术载体？只有1E902.a提及载体。',
    },
    alternatives: [
      { value: 'reaches', says: { en: 'Yes.', 'zh-CN': '及于。' }, sources: [] },
      {
        value: 'does-not-reach',
        says: { en: 'No: only 1E902.a names carriers.', 'zh-CN': '不及于：仅1E902.a载明。' },
        sources: ['62-m1'],
      },
    ],
    effect: {
      en: 'Decides whether goods that carry line technology need a licence.',
      'zh-CN': '决定载有生产线技术的物品是否需要许可。',
    },
    computed: true,
  }),
  openReading({
    key: 'reading:2025-62/6-terms',
    provision: '2025-62/6',
    question: {
      en: 'What are "basic scientific research" and an "ordinary patent application"?',
      'zh-CN': '何为“基础科学研究”和“普通专利申请”？',
    },
    alternatives: [
      {
        value: 'not-defined',
        says: { en: 'The terms are not defined.', 'zh-CN': '未作定义。' },
        sources: ['par'],
      },
    ],
    effect: {
      en: 'Decides whether technology is outside the announcement.',
      'zh-CN': '决定技术是否不受本公告约束。',
    },
    computed: false,
    why: {
      en: 'The user answers whether the term applies; no source draws the line.',
      'zh-CN': '由使用者回答是否适用；未见界限。',
    },
  }),
];
