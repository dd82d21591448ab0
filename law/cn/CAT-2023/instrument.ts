/** The technology catalogue as revised in December 2023. */
import type { Instrument } from '../types.ts';

export const instrument: Instrument = {
  id: 'CAT-2023',
  kind: 'catalogue',
  title: {
    en: 'Catalogue of Technologies Prohibited or Restricted from Export, 2023 revision',
    'zh-CN': '中国禁止出口限制出口技术目录',
  },
  number: '商务部 科技部公告2023年第57号',
  issuer: {
    en: 'Ministry of Commerce and Ministry of Science and Technology',
    'zh-CN': '商务部、科学技术部',
  },
  issued: '2023-12-21',
  published: '2023-12-21',
  effective: '2023-12-21',
  addresses: ['https://www.mofcom.gov.cn/cms_files/oldfile//fms/202312/20231221153855374.pdf'],
  addressOpened: false,
  grade: 'E',
  read: {
    en: 'One prohibited rare-earth entry is known with its four control points. The second prohibited and the six restricted rare-earth entries were not read, and sources conflict on leaching of ionic ores.',
    'zh-CN':
      '已知一项禁止类稀土条目及其四个控制要点；另一项禁止类和六项限制类稀土条目未能读取，离子型矿浸出技术的归类各来源不一。',
  },
  sources: [
    {
      key: 'jz',
      url: 'http://m.jizihe.com/page/2024/0315/23751946.shtml',
      grade: 'D',
      note: 'Counts of the rare-earth entries.',
    },
    {
      key: 'sp',
      url: 'https://sputniknews.cn/20231222/1055901980.html',
      grade: 'E',
      note: 'Counts, quoting the ministry.',
    },
    {
      key: 'nf',
      url: 'https://newsflash.city/2401/68cdfce728ce1faa.html',
      grade: 'E',
      note: 'Entry name and its four control points.',
    },
    {
      key: 'fm',
      url: 'https://www.fastmarkets.com/insights/china-adds-technology-machinery-for-rare-earth-magnet-production-to-prohibited-export-list/',
      grade: 'E',
      note: 'Ionic leaching among the prohibited points.',
    },
    {
      key: 'jt',
      url: 'https://www.jetro.go.jp/biznews/2023/12/55714f13a9a56064.html',
      grade: 'D',
      note: 'Counts and named changes.',
    },
    {
      key: 'etn',
      url: 'http://etnet.com.hk/www/tc/news/home_categorized_news_detail.php?newsid=ETN331222845',
      grade: 'E',
      note: 'Restricted part gained mining, beneficiation and smelting.',
    },
  ],
};
