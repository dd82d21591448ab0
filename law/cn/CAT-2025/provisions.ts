/** The adjustment of July 2025, in our own words. */
import type { Provision } from '../types.ts';

export const provisions: readonly Provision[] = [
  {
    id: 'CAT-2025',
    title: { en: 'Adjustment of July 2025', 'zh-CN': '2025年7月调整' },
    statement: {
      en: 'Battery cathode material preparation (252604X) joins the restricted part, three building-technology entries leave the catalogue, and non-ferrous metallurgy is changed. No rare-earth entry is touched.',
      'zh-CN':
        '新增限制类电池正极材料制备技术（252604X），删除三项建筑技术条目，修改有色金属冶金技术；未涉及稀土条目。',
    },
    sources: ['ip', 'mq', 'zh'],
    grade: 'D',
    formalised: true,
  },
];
