/** Announcement 28 of 2026: 20 Japanese entities put on the watch list (关注名单). */
import type { Instrument } from '../types.ts';

export const instrument: Instrument = {
  id: '2026-28',
  kind: 'announcement',
  title: {
    en: 'Decision to put 20 Japanese entities on the watch list',
    'zh-CN': '公布将20家日本实体列入关注名单',
  },
  number: '商务部公告2026年第28号',
  issuer: { en: 'Ministry of Commerce', 'zh-CN': '商务部' },
  issued: '2026-06-29',
  published: '2026-06-29',
  effective: '2026-06-29',
  addresses: [
    'https://www.mofcom.gov.cn/zcfb/blgg/gg/2026/art/2026/art_1a0adf5de9b84cd091992669d59e10d4.html',
    'https://www.mofcom.gov.cn/zfxxgk/gkml/art/2026/art_9f099c6e90f444638ea96713d33bbbf9.html',
  ],
  addressOpened: false,
  grade: 'F',
  read: {
    en: 'No copy of the notice was read; names rest on public registers that cite the ministry page, and on press. The title follows the usual pattern.',
    'zh-CN': '公告文本未读取；名称据引用官方页面的公开登记册和媒体报道。标题按惯例拟定。',
  },
  sources: [
    {
      key: 'press-1',
      url: 'https://chinaindustryintel.com/china-imposes-dual-use-export-controls-on-40-japanese-entities/',
      grade: 'E',
    },
    {
      key: 'reg-2',
      url: 'https://github.com/aidehaomj-rgb/china-export-control-monitor/blob/0660ec49b7ab8f6d91fe9fc6a23065cd9dd92ef6/app/regulatory-data.ts',
      grade: 'F',
      note: 'Public register that cites the ministry page.',
    },
  ],
};
