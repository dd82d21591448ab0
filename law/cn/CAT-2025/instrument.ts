/** The adjustment of the technology catalogue in July 2025. */
import type { Instrument } from '../types.ts';

export const instrument: Instrument = {
  id: 'CAT-2025',
  kind: 'catalogue',
  title: {
    en: 'Adjustment of the Catalogue of Technologies Prohibited or Restricted from Export, July 2025',
    'zh-CN': '关于调整发布《中国禁止出口限制出口技术目录》的公告',
  },
  number: '商务部 科技部公告2025年第28号',
  issuer: {
    en: 'Ministry of Commerce and Ministry of Science and Technology',
    'zh-CN': '商务部、科学技术部',
  },
  issued: '2025-07-15',
  published: '2025-07-15',
  effective: '2025-07-15',
  addresses: ['https://fms.mofcom.gov.cn/zcfg/jsjckzcfg/art/2025/art_ba35a101c22c4f6e844f749cb0a98552.html'],
  addressOpened: false,
  grade: 'D',
  read: {
    en: 'All changes are named in law-firm translations; one entry number and some control points are missing.',
    'zh-CN': '各项变动据律所译文；缺一处编号和部分控制要点。',
  },
  sources: [
    {
      key: 'ip',
      url: 'https://ipmarch.cn/en/NewsDetail/6020521.html',
      grade: 'D',
      note: 'Numbers of the changed entries.',
    },
    {
      key: 'mq',
      url: 'https://webiis10.mondaq.com/china/new-technology/1657936/china-revised-catalogue-of-technologies-prohibited-or-restricted-from-export-again-in-2025',
      grade: 'D',
      note: 'The same, with the official address.',
    },
    {
      key: 'zh',
      url: 'http://www.zhenghe.cn/ZCT/PolicyReadDetail?id=3e948e48-36e0-4a20-af2c-33eb471eb4b2',
      grade: 'E',
      note: 'Spokesperson on the changes.',
    },
  ],
};
