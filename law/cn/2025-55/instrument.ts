/** Announcement 55 of 2025: superhard materials (超硬材料). */
import type { Instrument } from '../types.ts';

export const instrument: Instrument = {
  id: '2025-55',
  kind: 'announcement',
  title: {
    en: 'Decision to place export controls on superhard-material items',
    'zh-CN': '公布对超硬材料相关物项实施出口管制的决定',
  },
  number: '商务部 海关总署公告2025年第55号',
  issuer: { en: 'Ministry of Commerce and General Administration of Customs', 'zh-CN': '商务部、海关总署' },
  issued: '2025-10-09',
  published: '2025-10-09',
  effective: '2025-11-08',
  addresses: [
    'http://www.mofcom.gov.cn/zwgk/zcfb/art/2025/art_949f47563b834dad95b0010f375a892c.html',
    'http://exportcontrol.mofcom.gov.cn/article/zcfg/gnzcfg/zcfggzqd/202510/1175.html',
  ],
  addressOpened: false,
  grade: 'C',
  read: {
    en: 'All codes, names, tariff numbers and particle sizes were read in a Chinese copy that drops short lines; other limits in translations.',
    'zh-CN': '编码、名称、商品编号和粒径据中文副本读取（缺个别短行），其余参数据译本。',
  },
  sources: [
    {
      key: 'cnc',
      url: 'http://exportcontrol.mofcom.gov.cn/article/zcfg/gnzcfg/zcfggzqd/202510/1175.html',
      grade: 'B',
      note: 'Chinese copy of this page in a public repository: codes, names, numbers, particle sizes, declaration.',
    },
    {
      key: 'tr',
      url: 'http://m.sscollege.cn/en/news/44880.html',
      grade: 'C',
      note: 'Translation: all items and parameters.',
    },
    {
      key: 'ja',
      url: 'https://blog.abrasivestocks.com/ja/export-controls-on-superhard-materials-related-items-from-chinas-commerce-ministry-customs',
      grade: 'E',
      note: 'Independent rendering of every limit.',
    },
    {
      key: 'susp',
      url: 'https://www.chemradar.com/en/news/detail/f3s7t2oy9qf4',
      grade: 'E',
      note: 'Official address and suspension.',
    },
  ],
};
