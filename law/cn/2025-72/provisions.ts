/** Announcement 72 of 2025, in our own words: an act upon one clause. */
import type { Provision } from '../types.ts';

export const provisions: readonly Provision[] = [
  {
    id: '2025-72',
    title: {
      en: 'Clause 2 of 2024-46 suspended to 2026-11-27',
      'zh-CN': '2024年第46号第二款暂停至2026年11月27日',
    },
    statement: {
      en: 'Clause 2 of Announcement 46 of 2024 is suspended from 2025-11-09 to 2026-11-27. Clause 1, the bar on military users and uses, is not touched.',
      'zh-CN':
        '2024年第46号公告第二款自2025年11月9日至2026年11月27日暂停实施；关于军事用户和军事用途的第一款不受影响。',
    },
    ambiguities: [
      {
        en: 'That the last suspended day is 2026-11-27 itself is the usual way of counting and is not stated.',
        'zh-CN': '“至2026年11月27日”含当日，是按通常计算方法的推论。',
      },
    ],
    sources: ['reb', 'pak', 'udn'],
    grade: 'E',
    formalised: true,
  },
];
