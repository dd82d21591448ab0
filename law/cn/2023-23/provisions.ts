/** Announcement 23 of 2023, in our own words: the listing. */
import type { Provision } from '../types.ts';

export const provisions: readonly Provision[] = [
  {
    id: '2023-23',
    title: { en: 'Gallium and germanium', 'zh-CN': '镓、锗' },
    statement: {
      en: 'Export from China of the listed gallium and germanium items, metals and named compounds, needs a licence from 2023-08-01.',
      'zh-CN': '自2023年8月1日起，从中国出口所列镓、锗金属及有关化合物，须取得许可。',
    },
    sources: ['sz', 'na', 'dl'],
    grade: 'C',
    formalised: true,
  },
];
