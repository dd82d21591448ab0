/** The reporting scheme of 2026, in our own words. */
import type { Provision } from '../types.ts';

export const provisions: readonly Provision[] = [
  {
    id: 'REP-2026',
    title: { en: 'Reports and self-disclosure', 'zh-CN': '举报与主动披露' },
    statement: {
      en: 'From 2026-07-01 anyone may report, by platform or hotline, unlicensed export, export beyond a licence, transshipment through third countries, unlawful transfer of technology and services to such acts. Named reports that prove true may be rewarded. An exporter’s own disclosure mitigates its penalty.',
      'zh-CN':
        '自2026年7月1日起，任何人可通过平台或热线举报无证出口、超许可出口、经第三国转运、非法转移技术以及为其提供服务等行为。实名举报查实的可获奖励；出口经营者主动披露的可从轻处理。',
    },
    sources: ['gt', 'cd', 'rb'],
    grade: 'E',
    formalised: {
      not: {
        en: 'A right to report; it asks nothing of a lawful export.',
        'zh-CN': '属举报权利，对合法出口不设要求。',
      },
    },
  },
];
