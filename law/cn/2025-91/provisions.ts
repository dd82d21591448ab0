/** Announcement 91 of 2025, in our own words. */
import type { Provision } from '../types.ts';

export const provisions: readonly Provision[] = [
  {
    id: '2025-91',
    title: { en: 'Licensing catalogue 2026', 'zh-CN': '2026年许可证管理目录' },
    statement: {
      en: 'The yearly catalogue ties controlled dual-use items to customs numbers for licensing, from 2026-01-01. It replaces the edition of 2025. Where it differs from the control list, the list and the law prevail.',
      'zh-CN':
        '年度目录将受管制两用物项与商品编号对应，供许可证管理之用，自2026年1月1日起实施，取代2025年版；与管制清单不一致的，以清单和法律法规为准。',
    },
    sources: ['jtn'],
    grade: 'D',
    formalised: {
      not: {
        en: 'An index to customs numbers: a number is a hint and decides nothing.',
        'zh-CN': '属商品编号索引；编号仅供提示，不决定是否受管制。',
      },
    },
  },
];
