/** Announcement 10 of 2025: tungsten, tellurium, bismuth, molybdenum, indium (钨、碲、铋、钼、铟). */
import type { Instrument } from '../types.ts';

export const instrument: Instrument = {
  id: '2025-10',
  kind: 'announcement',
  title: {
    en: 'Decision to place export controls on tungsten, tellurium, bismuth, molybdenum and indium items',
    'zh-CN': '公布对钨、碲、铋、钼、铟相关物项实施出口管制的决定',
  },
  number: '商务部 海关总署公告2025年第10号',
  issuer: { en: 'Ministry of Commerce and General Administration of Customs', 'zh-CN': '商务部、海关总署' },
  issued: '2025-02-04',
  published: '2025-02-04',
  effective: '2025-02-04',
  addresses: [
    'http://exportcontrol.mofcom.gov.cn/article/zcfg/gnzcfg/zcfggzqd/202502/1098.html',
    'https://www.mofcom.gov.cn/zwgk/zcfb/art/2025/art_e623090907fc4e1092f0a4db72f57b95.html',
  ],
  addressOpened: false,
  grade: 'C',
  read: {
    en: 'Codes, names and customs numbers were read in a Chinese copy that drops short lines; the property list of 1C004 may be short.',
    'zh-CN': '编码、名称和商品编号据中文副本读取（缺个别短行）；1C004的性能指标可能不全。',
  },
  sources: [
    {
      key: 'cnc',
      url: 'http://exportcontrol.mofcom.gov.cn/article/zcfg/gnzcfg/zcfggzqd/202502/1098.html',
      grade: 'B',
      note: 'Chinese copy of this page in a public repository.',
    },
    {
      key: 'it',
      url: 'https://um-material.com/it/news/china-implements-export-controls-on-tungsten-tellurium-and-other-related-items',
      grade: 'C',
      note: 'Translation.',
    },
    {
      key: 'wt',
      url: 'https://world-today-news.com/china-implements-export-controls-on-tungsten-cricket-bismuth-molybdenum-and-indium-items',
      grade: 'E',
    },
  ],
};
