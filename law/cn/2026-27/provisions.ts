/** Announcement 27 of 2026, in our own words: the listing and its measures. */
import type { Provision } from '../types.ts';

export const provisions: readonly Provision[] = [
  {
    id: '2026-27',
    title: { en: '20 Japanese entities on the control list', 'zh-CN': '20家日本实体列入管控名单' },
    statement: {
      en: '20 Japanese entities go on the control list. Exporters may not export dual-use items to them; organisations and individuals abroad may not transfer or provide dual-use items of Chinese origin to them; activity under way stops at once. Special cases need an application to the Ministry of Commerce.',
      'zh-CN':
        '20家日本实体列入管控名单。出口经营者不得向其出口两用物项；境外组织和个人不得向其转移、提供中国原产的两用物项；正在进行的立即停止；特殊情况确需出口的，向商务部申请。',
    },
    sources: ['press-1', 'reg-2'],
    grade: 'F',
    formalised: true,
  },
];
