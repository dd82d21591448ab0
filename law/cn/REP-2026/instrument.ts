/** The reporting scheme of 2026: reports of unlawful exports of strategic-mineral dual-use items (战略矿产两用物项). */
import type { Instrument } from '../types.ts';

export const instrument: Instrument = {
  id: 'REP-2026',
  kind: 'announcement',
  title: {
    en: 'Notice on handling reports of unlawful exports of strategic-mineral dual-use items',
    'zh-CN': '关于进一步做好战略矿产两用物项出口管制违法违规行为举报处理工作的公告',
  },
  number: '商务部公告2026年第26号',
  issuer: { en: 'Ministry of Commerce', 'zh-CN': '商务部' },
  issued: '2026-06-24',
  published: '2026-06-24',
  effective: '2026-07-01',
  addresses: [],
  addressOpened: false,
  grade: 'E',
  read: {
    en: 'Known from press. The number rests on one source, and the Chinese title is ours.',
    'zh-CN': '据媒体报道。文号仅有一处来源，中文标题为本库所拟。',
  },
  sources: [
    { key: 'gt', url: 'https://www.globaltimes.cn/page/202606/1364358.shtml', grade: 'E', note: 'Contents.' },
    {
      key: 'cd',
      url: 'https://www.chinadaily.com.cn/a/202606/24/WS6a3bca8ea310986e2b461b96.html',
      grade: 'E',
      note: 'Conduct that can be reported.',
    },
    {
      key: 'rb',
      url: 'https://rbtfl.xyz/en/n/china-rare-earth-enforcement-jul2026.md',
      grade: 'F',
      note: 'Gives the number 26.',
    },
  ],
};
