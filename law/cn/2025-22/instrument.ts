/** Announcement 22 of 2025: 12 US entities put on the control list (管控名单). */
import type { Instrument } from '../types.ts';

export const instrument: Instrument = {
  id: '2025-22',
  kind: 'announcement',
  title: {
    en: 'Decision to put 12 US entities on the control list',
    'zh-CN': '公布将12家美国实体列入出口管制管控名单',
  },
  number: '商务部公告2025年第22号',
  issuer: { en: 'Ministry of Commerce', 'zh-CN': '商务部' },
  issued: '2025-04-09',
  published: '2025-04-09',
  effective: '2025-04-10',
  addresses: [
    'https://www.mofcom.gov.cn/zcfb/blgg/gg/2025/art/2025/art_a3535a90814b4d33bf9dc2878c65c9e0.html',
    'https://www.mofcom.gov.cn/zwgk/zcfb/art/2025/art_c6b190344a154e6f831e0fdfc190e41e.html',
  ],
  addressOpened: false,
  grade: 'B',
  read: {
    en: 'The official page was not opened; the full text was read in a public copy, and every name matches it.',
    'zh-CN': '官方页面未打开；全文据公开副本读取，名称逐一相符。',
  },
  sources: [
    { key: 'press-1', url: 'http://en.people.cn/n3/2025/0410/c90000-20300058.html', grade: 'E' },
    {
      key: 'copy',
      url: 'https://github.com/ammitto/data-cn/blob/519d49c0b378d373b127146583b21958b98e2576/reference-docs/sanction-lists/import-export-control-list/202522.md',
      grade: 'B',
      note: 'Full text of the notice in a public copy.',
    },
  ],
};
