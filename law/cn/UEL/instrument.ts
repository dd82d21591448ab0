/** Provisions on the Unreliable Entity List (不可靠实体清单规定), in force since 19 September 2020. */
import type { Instrument } from '../types.ts';

export const instrument: Instrument = {
  id: 'UEL',
  kind: 'provisions',
  title: { en: 'Provisions on the Unreliable Entity List', 'zh-CN': '不可靠实体清单规定' },
  number: '商务部令2020年第4号',
  issuer: { en: 'Ministry of Commerce', 'zh-CN': '商务部' },
  issued: '2020-09-19',
  published: '2020-09-19',
  effective: '2020-09-19',
  addresses: ['http://exportcontrol.mofcom.gov.cn/article/cjwt/202410/1047.html'],
  addressOpened: false,
  grade: 'C',
  read: {
    en: 'Articles 1 to 6 and 13 to 14 were read in copies of the Chinese text. Articles 10 and 12 are known from the notices that apply them and the statements of 2025.',
    'zh-CN':
      '第一条至第六条、第十三条和第十四条据中文转载读取；第十条、第十二条据适用该规定的各次公告及2025年的声明。',
  },
  sources: [
    {
      key: 'zh1',
      url: 'https://xrxxw.com/article/view/259518.html',
      grade: 'B',
      note: 'Chinese text, articles 1 to 6.',
    },
    {
      key: 'zh2',
      url: 'http://tech.jiangsulong.com/a/2020/0919/1600497504_2.html',
      grade: 'B',
      note: 'Chinese text, articles 13 and 14.',
    },
    {
      key: 'en',
      url: 'http://en.commerce.shandong.gov.cn/art/2021/1/5/art_25363_10271579.html',
      grade: 'C',
      note: 'English on a provincial commerce page, opening articles.',
    },
    {
      key: 'gp',
      url: 'https://www.geopolitechs.org/p/china-removed-non-tariff-retaliation',
      grade: 'D',
      note: 'Dealings during a pause still need an application.',
    },
  ],
};
