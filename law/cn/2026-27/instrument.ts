/** Announcement 27 of 2026: 20 Japanese entities put on the control list (管控名单). */
import type { Instrument } from '../types.ts';

export const instrument: Instrument = {
  id: '2026-27',
  kind: 'announcement',
  title: {
    en: 'Decision to put 20 Japanese entities on the control list',
    'zh-CN': '公布将20家日本实体列入出口管制管控名单',
  },
  number: '商务部公告2026年第27号',
  issuer: { en: 'Ministry of Commerce', 'zh-CN': '商务部' },
  issued: '2026-06-29',
  published: '2026-06-29',
  effective: '2026-06-29',
  addresses: [
    'https://www.mofcom.gov.cn/zwgk/zcfb/art/2026/art_df87be1437044874a35f85cf6e076f3d.html',
    'https://www.mofcom.gov.cn/zcfb/blgg/gg/2026/art/2026/art_6607ea694b704da8ac5e863a5568e47c.html',
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
      url: 'https://www.anews.com.tr/asia/2026/06/29/china-adds-20-japanese-entities-to-export-control-list-due-to-dual-use-concerns',
      grade: 'E',
    },
    {
      key: 'reg-2',
      url: 'https://github.com/aidehaomj-rgb/china-export-control-monitor/blob/0660ec49b7ab8f6d91fe9fc6a23065cd9dd92ef6/public/data/control-entities.json',
      grade: 'F',
      note: 'Public register that cites the ministry page.',
    },
  ],
};
