/** The Export Control Law (出口管制法), in force since 1 December 2020. Who adopted it, when, and what was read. */
import type { Instrument } from '../types.ts';

export const instrument: Instrument = {
  id: 'ECL',
  kind: 'law',
  title: { en: 'Export Control Law of the People’s Republic of China', 'zh-CN': '中华人民共和国出口管制法' },
  number: '中华人民共和国主席令第五十八号',
  issuer: {
    en: 'Standing Committee of the National People’s Congress',
    'zh-CN': '全国人民代表大会常务委员会',
  },
  issued: '2020-10-17',
  published: '2020-10-17',
  effective: '2020-12-01',
  addresses: [
    'http://www.mofcom.gov.cn/article/b/fwzl/202010/20201003008907.shtml',
    'http://exportcontrol.mofcom.gov.cn/article/zcfg/gnzcfg/flfg/202111/226.html',
  ],
  addressOpened: false,
  grade: 'B',
  read: {
    en: 'Read in full in one mirror of the Chinese text; an English version was compared for its opening articles only.',
    'zh-CN': '中文全文据一处转载通读，英文本仅比对开头若干条。',
  },
  sources: [
    {
      key: 'no-58',
      url: 'http://jp.wuyou-consulting.com/news_view.aspx?fid=t2%3A28%3A2&id=455&typeid=28',
      grade: 'D',
      note: 'Number of the presidential order.',
    },
    {
      key: 'ECL-zh',
      url: 'https://github.com/LawRefBook/Laws/blob/2f4c5c23716267af9dbebbbbd6cbbf732b101981/%E7%BB%8F%E6%B5%8E%E6%B3%95/%E5%87%BA%E5%8F%A3%E7%AE%A1%E5%88%B6%E6%B3%95(2020-10-17).md',
      grade: 'B',
      note: 'Full Chinese text.',
    },
    {
      key: 'ECL-en',
      url: 'https://www.chinajusticeobserver.com/law/x/export-control-law-20201017/enchn',
      grade: 'C',
      note: 'English, opening articles.',
    },
    {
      key: 'ECL-npc',
      url: 'http://en.npc.gov.cn.cdurl.cn/2020-10/17/c_689302_2.htm',
      grade: 'C',
      note: 'English, articles 21 to 23.',
    },
  ],
};
