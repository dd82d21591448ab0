/** Announcement 1 of 2025: 28 US entities put on the control list (管控名单). */
import type { Instrument } from '../types.ts';

export const instrument: Instrument = {
  id: '2025-1',
  kind: 'announcement',
  title: {
    en: 'Decision to put 28 US entities on the control list',
    'zh-CN': '公布将28家美国实体列入出口管制管控名单',
  },
  number: '商务部公告2025年第1号',
  issuer: { en: 'Ministry of Commerce', 'zh-CN': '商务部' },
  issued: '2025-01-02',
  published: '2025-01-02',
  effective: '2025-01-02',
  addresses: [
    'https://www.mofcom.gov.cn/zcfb/blgg/gg/2025nswbgg/art/2025/art_9b966e20a6934cc6b4fa2cf777626854.html',
    'https://www.mofcom.gov.cn/zwgk/zcfb/art/2025/art_1ee79b1b7f21444ebf4797c0ff8500fd.html',
  ],
  addressOpened: false,
  grade: 'B',
  read: {
    en: 'The official page was not opened; the full text was read in a public copy, and every name matches it.',
    'zh-CN': '官方页面未打开；全文据公开副本读取，名称逐一相符。',
  },
  sources: [
    { key: 'note-1', url: 'https://geopolitechs.org/p/chinas-first-ever-use-of-export-control', grade: 'D' },
    { key: 'press-2', url: 'https://en.dahe.cn/2025/01-03/1874748.html', grade: 'E' },
    {
      key: 'copy',
      url: 'https://github.com/ammitto/data-cn/blob/519d49c0b378d373b127146583b21958b98e2576/reference-docs/sanction-lists/import-export-control-list/202501.md',
      grade: 'B',
      note: 'Full text of the notice in a public copy.',
    },
  ],
};
