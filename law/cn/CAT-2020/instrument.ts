/** The adjustment of the technology catalogue in 2020. */
import type { Instrument } from '../types.ts';

export const instrument: Instrument = {
  id: 'CAT-2020',
  kind: 'catalogue',
  title: {
    en: 'Adjustment of the Catalogue of Technologies Prohibited or Restricted from Export, 2020',
    'zh-CN': '《中国禁止出口限制出口技术目录》调整内容',
  },
  number: '商务部 科技部公告2020年第38号',
  issuer: {
    en: 'Ministry of Commerce and Ministry of Science and Technology',
    'zh-CN': '商务部、科学技术部',
  },
  issued: '2020-08-28',
  published: '2020-08-28',
  effective: '2020-08-28',
  addresses: [],
  addressOpened: false,
  grade: 'D',
  read: {
    en: 'Its number, day and counts were read in a copy; the rare-earth entries are reported unchanged.',
    'zh-CN': '文号、日期和数量据转载读取；据报道稀土条目未作变动。',
  },
  sources: [
    {
      key: 'copy',
      url: 'http://8170pk.com/fagui/show-1488.html',
      grade: 'B',
      note: 'Copy of the announcement: day, counts, first entries.',
    },
    {
      key: 'jz',
      url: 'http://m.jizihe.com/page/2024/0315/23751946.shtml',
      grade: 'D',
      note: 'History of the rare-earth entries.',
    },
  ],
};
