/** Announcement 11 of 2026: 20 Japanese entities put on the control list (管控名单). */
import type { Instrument } from '../types.ts';

export const instrument: Instrument = {
  id: '2026-11',
  kind: 'announcement',
  title: {
    en: 'Decision to put 20 Japanese entities on the control list',
    'zh-CN': '公布将20家日本实体列入出口管制管控名单',
  },
  number: '商务部公告2026年第11号',
  issuer: { en: 'Ministry of Commerce', 'zh-CN': '商务部' },
  issued: '2026-02-24',
  published: '2026-02-24',
  effective: '2026-02-24',
  addresses: ['https://www.mofcom.gov.cn/zwgk/zcfb/art/2026/art_b5159a773124428a9813884015d1b8b3.html'],
  addressOpened: false,
  grade: 'B',
  read: {
    en: 'The official page was not opened; the full text was read in a public copy, and every name matches it.',
    'zh-CN': '官方页面未打开；全文据公开副本读取，名称逐一相符。',
  },
  sources: [
    { key: 'press-1', url: 'https://news.cnyes.com/news/id/6350322', grade: 'E' },
    {
      key: 'press-2',
      url: 'https://www.hk01.com/%E5%8D%B3%E6%99%82%E5%9C%8B%E9%9A%9B/60324423/%E4%B8%AD%E5%9C%8B%E5%95%86%E5%8B%99%E9%83%A8-%E5%B0%87%E4%B8%89%E8%8F%B1%E9%80%A0%E8%88%B9%E7%AD%8920%E9%96%93%E6%97%A5%E6%9C%AC%E5%AF%A6%E9%AB%94%E5%88%97%E5%85%A5%E5%87%BA%E5%8F%A3%E7%AE%A1%E5%88%B6%E7%AE%A1%E6%8E%A7%E5%90%8D%E5%96%AE',
      grade: 'E',
    },
    {
      key: 'copy',
      url: 'https://github.com/ammitto/data-cn/blob/519d49c0b378d373b127146583b21958b98e2576/reference-docs/sanction-lists/import-export-control-list/202611.md',
      grade: 'B',
      note: 'Full text of the notice in a public copy.',
    },
  ],
};
