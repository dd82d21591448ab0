/** Announcement 13 of 2025: 15 US entities put on the control list (管控名单). */
import type { Instrument } from '../types.ts';

export const instrument: Instrument = {
  id: '2025-13',
  kind: 'announcement',
  title: {
    en: 'Decision to put 15 US entities on the control list',
    'zh-CN': '公布将15家美国实体列入出口管制管控名单',
  },
  number: '商务部公告2025年第13号',
  issuer: { en: 'Ministry of Commerce', 'zh-CN': '商务部' },
  issued: '2025-03-04',
  published: '2025-03-04',
  effective: '2025-03-04',
  addresses: [
    'https://www.mofcom.gov.cn/zcfb/blgg/gg/2025/art/2025/art_67b1b070edcb42e2ad9b8860c15f3b12.html',
    'https://www.mofcom.gov.cn/zwgk/zcfb/art/2025/art_e1ea9512b1f84dc6b1a17f703fa4cf56.html',
  ],
  addressOpened: false,
  grade: 'B',
  read: {
    en: 'The official page was not opened; the full text was read in a public copy, and every name matches it.',
    'zh-CN': '官方页面未打开；全文据公开副本读取，名称逐一相符。',
  },
  sources: [
    { key: 'press-1', url: 'http://senqingzn.com/dy/article/JR9ADVM605535FHQ.html', grade: 'E' },
    {
      key: 'copy',
      url: 'https://github.com/ammitto/data-cn/blob/519d49c0b378d373b127146583b21958b98e2576/reference-docs/sanction-lists/import-export-control-list/202513.md',
      grade: 'B',
      note: 'Full text of the notice in a public copy.',
    },
  ],
};
