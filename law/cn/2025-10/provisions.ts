/** Announcement 10 of 2025, in our own words: the listing. */
import type { Provision } from '../types.ts';

export const provisions: readonly Provision[] = [
  {
    id: '2025-10',
    title: { en: 'Tungsten, tellurium, bismuth, molybdenum, indium', 'zh-CN': '钨、碲、铋、钼、铟' },
    statement: {
      en: 'Export from China of the listed materials of tungsten, tellurium, bismuth, molybdenum and indium, and of the technology to make them, needs a licence from 2025-02-04.',
      'zh-CN': '自2025年2月4日起，从中国出口所列钨、碲、铋、钼、铟相关材料及其生产技术，须取得许可。',
    },
    sources: ['cnc', 'it', 'wt'],
    grade: 'B',
    formalised: true,
  },
];
