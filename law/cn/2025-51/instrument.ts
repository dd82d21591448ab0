/** Announcement 51 of 2025: 3 US entities put on the control list (管控名单). */
import type { Instrument } from '../types.ts';

export const instrument: Instrument = {
  id: '2025-51',
  kind: 'announcement',
  title: {
    en: 'Decision to put 3 US entities on the control list',
    'zh-CN': '公布将3家美国实体列入出口管制管控名单',
  },
  number: '商务部公告2025年第51号',
  issuer: { en: 'Ministry of Commerce', 'zh-CN': '商务部' },
  issued: '2025-09-25',
  published: '2025-09-25',
  effective: '2025-09-25',
  addresses: [
    'https://www.mofcom.gov.cn/zcfb/blgg/gg/2025/art/2025/art_250b2a4fdbd04ed19f626a5ce931492c.html',
    'https://www.mofcom.gov.cn/zwgk/zcfb/art/2025/art_113cfe1ef91740c9a0e92a5a91e779d9.html',
  ],
  addressOpened: false,
  grade: 'B',
  read: {
    en: 'The official page was not opened; the full text was read in a public copy, and every name matches it.',
    'zh-CN': '官方页面未打开；全文据公开副本读取，名称逐一相符。',
  },
  sources: [
    {
      key: 'press-1',
      url: 'https://www.worldports.org/china-takes-countermeasures-sanctions-imposed-on-largest-u-s-military-shipbuilder',
      grade: 'E',
    },
    {
      key: 'copy',
      url: 'https://github.com/ammitto/data-cn/blob/519d49c0b378d373b127146583b21958b98e2576/reference-docs/sanction-lists/import-export-control-list/202551.md',
      grade: 'B',
      note: 'Full text of the notice in a public copy.',
    },
  ],
};
