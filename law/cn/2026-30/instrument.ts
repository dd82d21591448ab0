/** Announcement 30 of 2026: 14 EU entities put on the control list (管控名单). */
import type { Instrument } from '../types.ts';

export const instrument: Instrument = {
  id: '2026-30',
  kind: 'announcement',
  title: {
    en: 'Decision to put 14 EU entities on the control list',
    'zh-CN': '公布将14家欧盟实体列入出口管制管控名单',
  },
  number: '商务部公告2026年第30号',
  issuer: { en: 'Ministry of Commerce', 'zh-CN': '商务部' },
  issued: '2026-07-24',
  published: '2026-07-24',
  effective: '2026-07-24',
  addresses: [
    'https://www.mofcom.gov.cn/zcfb/blgg/gg/2026/art/2026/art_452eed7fd22c431fbd3d7a8b9fad6d93.html',
    'https://xkzj.mofcom.gov.cn/tzgg/art/2026/art_411af1b877b147f9954328854c5e2ca1.html',
  ],
  addressOpened: false,
  grade: 'F',
  read: {
    en: 'No copy of the notice was read; names rest on public registers that cite the ministry page, and on press. The title follows the usual pattern.',
    'zh-CN': '公告文本未读取；名称据引用官方页面的公开登记册和媒体报道。标题按惯例拟定。',
  },
  sources: [
    {
      key: 'reg-1',
      url: 'https://github.com/aidehaomj-rgb/china-export-control-monitor/blob/0660ec49b7ab8f6d91fe9fc6a23065cd9dd92ef6/public/data/control-entities.json',
      grade: 'F',
      note: 'Public register that cites the ministry page.',
    },
  ],
};
