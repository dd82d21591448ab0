/** The adjustment of 2020, in our own words. */
import type { Provision } from '../types.ts';

export const provisions: readonly Provision[] = [
  {
    id: 'CAT-2020',
    title: { en: 'Adjustment of 2020', 'zh-CN': '2020年调整' },
    statement: {
      en: '53 entries were touched: 9 deleted, 23 added to the restricted part, 21 changed. The rare-earth entries are reported unchanged.',
      'zh-CN': '共涉及53项：删除9项，新增限制类23项，修改21项。据报道稀土条目未变。',
    },
    sources: ['copy', 'jz'],
    grade: 'D',
    formalised: { not: { en: 'It changes no rare-earth entry.', 'zh-CN': '未变动稀土条目。' } },
  },
];
