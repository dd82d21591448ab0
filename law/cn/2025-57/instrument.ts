/** Announcement 57 of 2025: five further medium and heavy rare earths (Ho, Er, Tm, Eu, Yb). */
import type { Instrument } from '../types.ts';

export const instrument: Instrument = {
  id: '2025-57',
  kind: 'announcement',
  title: {
    en: 'Decision to place export controls on certain medium and heavy rare-earth items (Ho, Er, Tm, Eu, Yb)',
    'zh-CN': '公布对部分中重稀土相关物项实施出口管制的决定',
  },
  number: '商务部 海关总署公告2025年第57号',
  issuer: { en: 'Ministry of Commerce and General Administration of Customs', 'zh-CN': '商务部、海关总署' },
  issued: '2025-10-09',
  published: '2025-10-09',
  effective: '2025-11-08',
  addresses: [
    'http://exportcontrol.mofcom.gov.cn/article/zcfg/gnzcfg/zcfggzqd/202510/1177.html',
    'https://www.mofcom.gov.cn/zwgk/zcfb/art/2025/art_59ec4f6bec0b459aa4a30c4bbd0a41c1.html',
    'https://www.mofcom.gov.cn/zcfb/blgg/gg/2025/art/2025/art_9510f263c3c246d8936fbfa684a58ca8.html',
    'https://www.mofcom.gov.cn/zfxxgk/gkml/art/2025/art_b9cf403808634a649ce8b3f921f4dcf3.html',
  ],
  addressOpened: false,
  grade: 'F',
  read: {
    en: 'Holmium, erbium, thulium and europium were read whole in a Chinese mirror. Ytterbium is known by item names only, four of them in two agreeing machine extracts.',
    'zh-CN': '钬、铒、铥、铕据中文转载完整读取；镱仅知物项名称，其中四项见于两份一致的机器摘录。',
  },
  sources: [
    {
      key: 'cn',
      url: 'https://gubaposthk.eastmoney.com/news,cjpl,1608530642.html',
      grade: 'B',
      note: '1C909 to 1C912 complete.',
    },
    {
      key: 'bw',
      url: 'https://www.bwmagnets.com/News-Release-China-s-Rare-Earth-Export-Controls-Intensify-Posing-Challenges-to-the-High-Performance-NdFeB-Magnet-Industry-id40993485.html',
      grade: 'E',
      note: 'English names.',
    },
    {
      key: 'ext',
      url: 'http://exportcontrol.mofcom.gov.cn/article/zcfg/gnzcfg/zcfggzqd/202510/1177.html',
      grade: 'F',
      note: 'Machine extracts of the official page: ytterbium, forms.',
    },
  ],
};
