/** Announcement 61 of 2025: rare-earth items outside China (境外相关稀土物项). Who issued it, when, and what was read. */
import type { Instrument } from '../types.ts';

export const instrument: Instrument = {
  id: '2025-61',
  kind: 'announcement',
  title: {
    en: 'Decision to place export controls on relevant rare-earth items outside China',
    'zh-CN': '公布对境外相关稀土物项实施出口管制的决定',
  },
  number: '商务部公告2025年第61号',
  issuer: { en: 'Ministry of Commerce', 'zh-CN': '商务部' },
  issued: '2025-10-09',
  published: '2025-10-09',
  effective: '2025-10-09',
  addresses: [
    'https://www.mofcom.gov.cn/zwgk/zcfb/art/2025/art_7fc9bff0fb4546ecb02f66ee77d0e5f6.html',
    'http://exportcontrol.mofcom.gov.cn/article/zcfg/gnzcfg/zcfggzqd/202510/1171.html',
    'https://exportcontrol.mofcom.gov.cn/upload/uploadfile/attach/202510/09/20251009102319468.pdf',
    'https://exportcontrol.mofcom.gov.cn/upload/uploadfile/attach/202510/09/20251009103255790.pdf',
  ],
  addressOpened: false,
  grade: 'C',
  read: {
    en: 'Articles 1 to 5 were read in mirrors of the official text; articles 6 to 8 only in a reworded run of it. Part 1 of the item list agrees in three sources. Part 2 is complete for magnets and partial for targets. The guidelines for the Compliance Notice (Annex 2) could not be read.',
    'zh-CN':
      '第一条至第五条据官方文本的转载读取；第六条至第八条仅见于改写文本。附件1第一部分有三处来源一致；第二部分永磁材料完整，靶材不全。附件2（合规告知书指南）未能读取。',
  },
  sources: [
    {
      key: '61-m1',
      url: 'https://politics.neamco.com/2025-10/09/content_38329670.htm',
      grade: 'B',
      note: 'Mirror crediting the ministry: articles 1 to 3 and the start of 4.',
    },
    {
      key: '61-m3',
      url: 'https://hk.crntt.com/doc/1071/2/8/3/107128316.html',
      grade: 'B',
      note: 'Mirror: articles 1 to 3.',
    },
    {
      key: '61-q',
      url: 'https://www.hk01.com/%E5%9C%8B%E9%9A%9B%E5%88%86%E6%9E%90/60284061/%E4%B8%AD%E5%9C%8B%E5%87%BA%E6%89%8B%E5%8F%88%E6%98%AF%E5%85%AD%E6%8B%9B-%E5%8D%87%E7%B4%9A%E5%B0%8D%E7%BE%8E%E5%8D%A1%E8%84%96%E5%AD%90',
      grade: 'B',
      note: 'Commentary that quotes articles 1 to 5, the Part 1 list and the magnets of Part 2.',
    },
    {
      key: 'par',
      url: 'https://www.lyw666.top/page-264.html',
      grade: 'C',
      note: 'The whole announcement, reworded and with inserted commentary.',
    },
    {
      key: '61-cset',
      url: 'https://cset.georgetown.edu/wp-content/uploads/t0656_china_rare_earth_controls_2025_61_EN.pdf',
      grade: 'C',
      note: 'English translation: article 1 and the start of 2.',
    },
    {
      key: '61-en1',
      url: 'http://www.sscollege.cn/en/news/44800.html',
      grade: 'C',
      note: 'English: articles 1 and 2.',
    },
    {
      key: '61-cr',
      url: 'https://www.chemradar.com/en/news/detail/f1la2toi5p1c',
      grade: 'D',
      note: 'Summary of articles 1 to 4 with their dates.',
    },
    {
      key: 'ext',
      url: 'http://exportcontrol.mofcom.gov.cn/article/zcfg/gnzcfg/zcfggzqd/202510/1171.html',
      grade: 'F',
      note: 'Machine extract of the official page: declaration duty, notices, dates.',
    },
    {
      key: '61-udn',
      url: 'https://udn.com/news/story/7333/9059047',
      grade: 'E',
      note: 'Part 1 list and examples of Part 2.',
    },
    {
      key: '61-chosun',
      url: 'https://biz.chosun.com/en/en-international/2025/10/09/MBFVRFFRLFEJHCQVAL6OMUXLCQ/',
      grade: 'E',
      note: 'Part 1 list.',
    },
    {
      key: 'ail-1',
      url: 'https://ailaw.co.jp/news/post16893',
      grade: 'D',
      note: 'Specialist notes on article 1.',
    },
    {
      key: 'ail',
      url: 'https://ailaw.co.jp/news/post16897',
      grade: 'D',
      note: 'Specialist notes on the Compliance Notice, with a worked chain of shares.',
    },
    {
      key: 'ab',
      url: 'https://www.allbrightlaw.com/SH/CN/10475/b7290034f50cc965.aspx',
      grade: 'D',
      note: 'Abstract; speaks of a 50% look-through rule.',
    },
    {
      key: 'by',
      url: 'https://www.boss-young.com/newsDetail?id=0157a278-ebc1-472e-0610-08de11dc6ea9',
      grade: 'D',
      note: 'Law-firm note: Part 2 and other downstream goods.',
    },
    {
      key: 'gvw',
      url: 'https://www.gvw.com/aktuelles/blog/detail/china-weitet-exportkontrollen-aus-ein-briefing-fuer-europaeische-unternehmen-zu-den-massnahmen-vom-oktober-2025',
      grade: 'D',
      note: 'Military users of any nationality.',
    },
    {
      key: 'rep',
      url: 'https://reportify.ai/news/1173716092015742976',
      grade: 'E',
      note: 'Confirms that notices run down the chain.',
    },
    {
      key: 'sp-1009',
      url: 'https://www.news.cn/fortune/20251009/894963a5c30742818b4b2e92bbe9eae1/c.html',
      grade: 'B',
      note: 'Spokesperson of the ministry, 2025-10-09.',
    },
  ],
};
