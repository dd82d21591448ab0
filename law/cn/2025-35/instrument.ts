/** Announcement 35 of 2025: 8 Taiwan-region entities put on the control list (管控名单). */
import type { Instrument } from '../types.ts';

export const instrument: Instrument = {
  id: '2025-35',
  kind: 'announcement',
  title: {
    en: 'Decision to put 8 Taiwan-region entities on the control list',
    'zh-CN': '公布将8家台湾地区实体列入出口管制管控名单',
  },
  number: '商务部公告2025年第35号',
  issuer: { en: 'Ministry of Commerce', 'zh-CN': '商务部' },
  issued: '2025-07-09',
  published: '2025-07-09',
  effective: '2025-07-09',
  addresses: [
    'https://www.mofcom.gov.cn/zcfb/blgg/gg/2025/art/2025/art_bc099a251426466f8fa650f9216c064d.html',
    'https://www.mofcom.gov.cn/zwgk/zcfb/art/2025/art_53c6b5ab958841dfb90b77c00f8602cf.html',
  ],
  addressOpened: false,
  grade: 'B',
  read: {
    en: 'The official page was not opened; the full text was read in a public copy, and every name matches it.',
    'zh-CN': '官方页面未打开；全文据公开副本读取，名称逐一相符。',
  },
  sources: [
    { key: 'press-1', url: 'https://www.mirrordaily.news/story/9690', grade: 'E' },
    {
      key: 'copy',
      url: 'https://github.com/ammitto/data-cn/blob/519d49c0b378d373b127146583b21958b98e2576/reference-docs/sanction-lists/import-export-control-list/202535.md',
      grade: 'B',
      note: 'Full text of the notice in a public copy.',
    },
  ],
};
