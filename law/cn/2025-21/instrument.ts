/** Announcement 21 of 2025: 16 US entities put on the control list (管控名单). */
import type { Instrument } from '../types.ts';

export const instrument: Instrument = {
  id: '2025-21',
  kind: 'announcement',
  title: {
    en: 'Decision to put 16 US entities on the control list',
    'zh-CN': '公布将16家美国实体列入出口管制管控名单',
  },
  number: '商务部公告2025年第21号',
  issuer: { en: 'Ministry of Commerce', 'zh-CN': '商务部' },
  issued: '2025-04-04',
  published: '2025-04-04',
  effective: '2025-04-04',
  addresses: [
    'https://www.mofcom.gov.cn/zcfb/blgg/gg/2025/art/2025/art_e1772b9dcc6c4337aa61f1f8847d0a61.html',
    'https://www.mofcom.gov.cn/zcfb/blgg/art/2025/art_eba76b74d5e147c99fd86bc8a47c5b57.html',
  ],
  addressOpened: false,
  grade: 'B',
  read: {
    en: 'The official page was not opened; the full text was read in a public copy, and every name matches it.',
    'zh-CN': '官方页面未打开；全文据公开副本读取，名称逐一相符。',
  },
  sources: [
    { key: 'press-1', url: 'https://globaltimes.cn/page/202504/1331468.shtml', grade: 'E' },
    {
      key: 'copy',
      url: 'https://github.com/ammitto/data-cn/blob/519d49c0b378d373b127146583b21958b98e2576/reference-docs/sanction-lists/import-export-control-list/202521.md',
      grade: 'B',
      note: 'Full text of the notice in a public copy.',
    },
  ],
};
