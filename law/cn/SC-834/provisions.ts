/** State Council Order 834 of 2026, in our own words: the articles that touch due diligence. */
import type { Provision } from '../types.ts';

export const provisions: readonly Provision[] = [
  {
    id: 'SC-834',
    title: { en: 'Security of industrial and supply chains', 'zh-CN': '产业链供应链安全' },
    statement: {
      en: '18 articles set up monitoring of supply chains in critical sectors and allow measures against conduct that harms them. In force on publication.',
      'zh-CN':
        '共18条，对重点领域产业链供应链建立监测制度，对损害其安全的行为可以采取措施；自公布之日起施行。',
    },
    sources: ['ml', 'pm', 'dc'],
    grade: 'D',
    formalised: { not: { en: 'It governs no export of an item.', 'zh-CN': '不规范物项出口。' } },
  },
  {
    id: 'SC-834/13',
    title: { en: 'Gathering supply-chain information', 'zh-CN': '收集供应链信息' },
    statement: {
      en: 'Investigating or gathering information on industrial and supply chains against Chinese law is barred. Questionnaires to suppliers in China need care.',
      'zh-CN': '禁止违反中国法律开展产业链供应链调查、收集有关信息；向中国境内供应商发放问卷时应予注意。',
    },
    sources: ['pm', 'ml'],
    grade: 'D',
    formalised: {
      not: {
        en: 'A limit on due diligence; questionnaires carry a reminder.',
        'zh-CN': '限制尽职调查方式，由问卷环节提示。',
      },
    },
  },
];
