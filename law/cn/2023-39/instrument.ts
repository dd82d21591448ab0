/** Announcement 39 of 2023: graphite (石墨). */
import type { Instrument } from '../types.ts';

export const instrument: Instrument = {
  id: '2023-39',
  kind: 'announcement',
  title: {
    en: 'Announcement adjusting temporary export control of graphite items',
    'zh-CN': '关于优化调整石墨物项临时出口管制措施的公告',
  },
  number: '商务部 海关总署公告2023年第39号',
  issuer: { en: 'Ministry of Commerce and General Administration of Customs', 'zh-CN': '商务部、海关总署' },
  issued: '2023-10-20',
  published: '2023-10-20',
  effective: '2023-12-01',
  addresses: [
    'http://exportcontrol.mofcom.gov.cn/article/zcfg/gnzcfg/zcfggzqd/202310/912.html',
    'https://aqygzj.mofcom.gov.cn/qdml/art/2023/art_28aca48820d94a1ca822047d6716c1d6.html',
  ],
  addressOpened: false,
  grade: 'C',
  read: {
    en: 'Both entries with their limits were read in translations.',
    'zh-CN': '两项物项及其参数据译本读取。',
  },
  sources: [
    {
      key: 'qf',
      url: 'http://qingfengmao.com/en/trade-regulations/3634.html',
      grade: 'C',
      note: 'Translation.',
    },
    {
      key: 'io',
      url: 'https://www.interos.ai/resources/chinas-graphite-controls-full-text-translation/',
      grade: 'C',
      note: 'Translation.',
    },
    { key: 'jx', url: 'https://juxingtansu.com/q_1017.html', grade: 'E' },
  ],
};
