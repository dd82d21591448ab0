/** Announcement 62 of 2025: rare-earth technology (稀土相关技术). Who issued it, when, and what was read. */
import type { Instrument } from '../types.ts';

export const instrument: Instrument = {
  id: '2025-62',
  kind: 'announcement',
  title: {
    en: 'Decision to place export controls on rare-earth technology',
    'zh-CN': '公布对稀土相关技术实施出口管制的决定',
  },
  number: '商务部公告2025年第62号',
  issuer: { en: 'Ministry of Commerce', 'zh-CN': '商务部' },
  issued: '2025-10-09',
  published: '2025-10-09',
  effective: '2025-10-09',
  addresses: [
    'https://www.mofcom.gov.cn/zwgk/zcfb/art/2025/art_6cb42957741440c6984de696b70df9ae.html',
    'http://exportcontrol.mofcom.gov.cn/article/zcfg/gnzcfg/zcfggzqd/202510/1170.html',
  ],
  addressOpened: false,
  grade: 'B',
  read: {
    en: 'Articles 1 to 8 and the titles of both annexes were read in a Chinese copy of the official page that drops short lines. The two form guides themselves were not read.',
    'zh-CN':
      '第一条至第八条及两个附件的标题，据官方页面的中文副本读取（该副本缺少个别短行）。两份填写指南的内容未读取。',
  },
  sources: [
    {
      key: 'cnc',
      url: 'http://exportcontrol.mofcom.gov.cn/article/zcfg/gnzcfg/zcfggzqd/202510/1170.html',
      grade: 'B',
      note: 'Chinese copy of this page in a public repository: articles 1 to 8, both codes, titles of the annexes.',
    },
    {
      key: '62-m1',
      url: 'https://hk.crntt.com/doc/1071/2/8/3/107128315.html',
      grade: 'B',
      note: 'Mirror: article 1 with both codes, catch-all and definitions; first half of article 2.',
    },
    {
      key: '61-q',
      url: 'https://www.hk01.com/%E5%9C%8B%E9%9A%9B%E5%88%86%E6%9E%90/60284061/%E4%B8%AD%E5%9C%8B%E5%87%BA%E6%89%8B%E5%8F%88%E6%98%AF%E5%85%AD%E6%8B%9B-%E5%8D%87%E7%B4%9A%E5%B0%8D%E7%BE%8E%E5%8D%A1%E8%84%96%E5%AD%90',
      grade: 'B',
      note: 'Commentary that quotes articles 1, 5 and 7.',
    },
    {
      key: '62-en1',
      url: 'http://www.sscollege.cn/en/news/44809.html',
      grade: 'C',
      note: 'English: article 1.',
    },
    {
      key: '62-de',
      url: 'https://www.rareearth-materials.com/german/news/the-ministry-of-commerce-implementing-export-control-on-technologies-related-to-rare-earths-245437.html',
      grade: 'C',
      note: 'German rendering with both codes.',
    },
    {
      key: 'par',
      url: 'https://www.lyw666.top/page-264.html',
      grade: 'C',
      note: 'The whole announcement, reworded and with inserted commentary; drops the code 1E902.b.',
    },
    {
      key: 'by',
      url: 'https://www.boss-young.com/newsDetail?id=0157a278-ebc1-472e-0610-08de11dc6ea9',
      grade: 'D',
      note: 'Law-firm note on the definition of export.',
    },
    {
      key: 'pil',
      url: 'https://www.pillsburylaw.com/en/news-and-insights/china-suspends-export-controls-certain-critical-minerals-related-items.html',
      grade: 'D',
      note: 'Law-firm note: applications, article 7, suspension.',
    },
    {
      key: 'rep',
      url: 'https://reportify.ai/news/1173716092015742976',
      grade: 'E',
      note: 'Summary of an expert comment: article 6.',
    },
    {
      key: 'sp-1009',
      url: 'https://www.news.cn/fortune/20251009/894963a5c30742818b4b2e92bbe9eae1/c.html',
      grade: 'B',
      note: 'Spokesperson of the ministry, 2025-10-09.',
    },
  ],
};
