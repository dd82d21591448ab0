/** Announcement 33 of 2024: antimony and superhard items (锑等). */
import type { Instrument } from '../types.ts';

export const instrument: Instrument = {
  id: '2024-33',
  kind: 'announcement',
  title: {
    en: 'Announcement on export control of antimony and other items',
    'zh-CN': '关于对锑等物项实施出口管制的公告',
  },
  number: '商务部 海关总署公告2024年第33号',
  issuer: { en: 'Ministry of Commerce and General Administration of Customs', 'zh-CN': '商务部、海关总署' },
  issued: '2024-08-15',
  published: '2024-08-15',
  effective: '2024-09-15',
  addresses: [
    'http://exportcontrol.mofcom.gov.cn/article/zcfg/gnzcfg/zcfggzqd/202408/1024.html',
    'https://www.mofcom.gov.cn/zwgk/zcfb/art/2024/art_a4711acb06364199a3c5a06d7f2be6d8.html',
    'https://www.mofcom.gov.cn/zcfb/zc/art/2024/art_8d1d0c07124e4c01b69339c275c69cbe.html',
  ],
  addressOpened: false,
  grade: 'C',
  read: {
    en: 'Antimony items 1 to 6 and the six superhard items were read in a Chinese copy that drops short lines; the gold-antimony technology in a machine extract and translations. No control codes are printed.',
    'zh-CN':
      '锑物项第1至6项和6项超硬材料物项据中文副本读取（缺个别短行）；金锑分离技术据机器摘录和译本。公告未印管制编码。',
  },
  sources: [
    {
      key: 'cnc',
      url: 'http://exportcontrol.mofcom.gov.cn/article/zcfg/gnzcfg/zcfggzqd/202408/1024.html',
      grade: 'B',
      note: 'Chinese copy of this page in a public repository.',
    },
    {
      key: 'um',
      url: 'https://um-material.com/news/announcement-no-33-of-2024-of-the-ministry-of-commerce-and-the-general-administration-of-customs-of-china-on-the-implementation-of-export-control-on-antimony-and-other-items',
      grade: 'C',
      note: 'Translation.',
    },
    {
      key: 'ts',
      url: 'http://taishanchuanggu.com/en/NewsInfo.asp?ArticleID=1220',
      grade: 'C',
      note: 'Translation.',
    },
  ],
};
