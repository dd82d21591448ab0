/** Announcement 33 of 2024, in our own words: the listing. */
import type { Provision } from '../types.ts';

export const provisions: readonly Provision[] = [
  {
    id: '2024-33',
    title: { en: 'Antimony and superhard items', 'zh-CN': '锑与超硬材料' },
    statement: {
      en: 'Export from China of the listed antimony ores, metal, oxides and compounds, of gold-antimony separation technology, and of six superhard items (presses and their parts, CVD equipment, diamond windows, two technologies) needs a licence from 2024-09-15.',
      'zh-CN':
        '自2024年9月15日起，从中国出口所列锑矿、锑金属、氧化物和化合物，金锑分离技术，以及六项超硬材料物项（压机及其零部件、化学气相沉积设备、金刚石窗口、两项技术），须取得许可。',
    },
    sources: ['cnc', 'um', 'ts'],
    grade: 'B',
    formalised: true,
  },
];
