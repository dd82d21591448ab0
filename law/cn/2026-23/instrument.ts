/** Announcement 23 of 2026: 10 US entities put on the control list (管控名单). */
import type { Instrument } from '../types.ts';

export const instrument: Instrument = {
  id: '2026-23',
  kind: 'announcement',
  title: {
    en: 'Decision to put 10 US entities on the control list',
    'zh-CN': '公布将10家美国实体列入出口管制管控名单',
  },
  number: '商务部公告2026年第23号',
  issuer: { en: 'Ministry of Commerce', 'zh-CN': '商务部' },
  issued: '2026-06-22',
  published: '2026-06-22',
  effective: '2026-06-22',
  addresses: [
    'https://www.mofcom.gov.cn/zwgk/zcfb/art/2026/art_dfa9cc5c1e004d7fbb86f83d249e7986.html',
    'https://www.mofcom.gov.cn/zcfb/zc/art/2026/art_600b218f9c6e4326a9a33500eda5d7fb.html',
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
      url: 'https://source.benchmarkminerals.com/article/china-targets-us-rare-earth-and-defence-linked-entities-with-dual-use-export-ban',
      grade: 'E',
    },
    {
      key: 'press-2',
      url: 'https://azzet.com/news/mission-critical-beijing-sanctions-us-rare-earth-rivals',
      grade: 'E',
    },
    {
      key: 'reg-3',
      url: 'https://github.com/aidehaomj-rgb/china-export-control-monitor/blob/0660ec49b7ab8f6d91fe9fc6a23065cd9dd92ef6/public/data/control-entities.json',
      grade: 'F',
      note: 'Public register that cites the ministry page.',
    },
  ],
};
