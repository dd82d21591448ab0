/** Announcement 56 of 2025: rare-earth equipment, raw and auxiliary materials (稀土设备和原辅料). */
import type { Instrument } from '../types.ts';

export const instrument: Instrument = {
  id: '2025-56',
  kind: 'announcement',
  title: {
    en: 'Decision to place export controls on certain rare-earth equipment and raw and auxiliary materials',
    'zh-CN': '公布对部分稀土设备和原辅料相关物项实施出口管制的决定',
  },
  number: '商务部 海关总署公告2025年第56号',
  issuer: { en: 'Ministry of Commerce and General Administration of Customs', 'zh-CN': '商务部、海关总署' },
  issued: '2025-10-09',
  published: '2025-10-09',
  effective: '2025-11-08',
  addresses: ['http://exportcontrol.mofcom.gov.cn/article/zcfg/gnzcfg/zcfggzqd/202510/1176.html'],
  addressOpened: false,
  grade: 'F',
  read: {
    en: '26 equipment and 3 material entries in structure; 36 sub-items were checked against Chinese text, seven of them in part. The others rest on one machine extract of the official page.',
    'zh-CN':
      '设备26项、原辅料3项，结构完整；36个子项据中文文本核对，其中7项仅部分核对；其余仅有官方页面的一份机器摘录。',
  },
  sources: [
    {
      key: 'cn',
      url: 'https://law.esnai.com/view/227630',
      grade: 'B',
      note: 'Chinese text of 2B902.a to .c.',
    },
    {
      key: 'cnc',
      url: 'http://exportcontrol.mofcom.gov.cn/article/zcfg/gnzcfg/zcfggzqd/202510/1176.html',
      grade: 'B',
      note: 'Chinese copy of this page in a public repository: most names, numbers, some limits, declaration.',
    },
    {
      key: 'ext',
      url: 'http://exportcontrol.mofcom.gov.cn/article/zcfg/gnzcfg/zcfggzqd/202510/1176.html',
      grade: 'F',
      note: 'Machine extract of the same page: all entries with parameters.',
    },
    {
      key: 'sum',
      url: 'https://www.chemradar.com/en/news/detail/f3s7t2oy9qf4',
      grade: 'E',
      note: 'Scope and suspension.',
    },
  ],
};
