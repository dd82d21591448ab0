/** Announcement 39 of 2023, in our own words: the listing. */
import type { Provision } from '../types.ts';

export const provisions: readonly Provision[] = [
  {
    id: '2023-39',
    title: { en: 'Graphite', 'zh-CN': '石墨' },
    statement: {
      en: 'Export from China of artificial graphite of high purity, strength and density, and of natural flake graphite with its spheroidised and expanded products, needs a licence from 2023-12-01. Other items of Announcement 50 of 2006 left temporary control.',
      'zh-CN':
        '自2023年12月1日起，从中国出口高纯度、高强度、高密度人造石墨及制品，天然鳞片石墨及其球化、膨胀等制品，须取得许可；2006年第50号公告的其他石墨物项解除临时管制。',
    },
    sources: ['qf', 'io', 'jx'],
    grade: 'C',
    formalised: true,
  },
];
