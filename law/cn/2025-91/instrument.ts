/** Announcement 91 of 2025: the licensing catalogue for 2026 (许可证管理目录). */
import type { Instrument } from '../types.ts';

export const instrument: Instrument = {
  id: '2025-91',
  kind: 'catalogue',
  title: {
    en: 'Catalogue of dual-use items and technologies under import and export licence, 2026',
    'zh-CN': '两用物项和技术进出口许可证管理目录（2026年）',
  },
  number: '商务部 海关总署公告2025年第91号',
  issuer: { en: 'Ministry of Commerce and General Administration of Customs', 'zh-CN': '商务部、海关总署' },
  issued: '2025-12-31',
  published: '2025-12-31',
  effective: '2026-01-01',
  addresses: [
    'https://www.mofcom.gov.cn/zfxxgk/gkml/art/2025/art_14af6ed6ec0f43c8800f391a97b3f324.html',
    'https://exportcontrol.mofcom.gov.cn/article/hgfw/lywxcx/gzqd/202601/1203.html',
  ],
  addressOpened: false,
  grade: 'D',
  read: {
    en: 'Known by number, day and purpose; its rows were not read. They would settle open codes and customs numbers of Announcement 18.',
    'zh-CN': '仅知文号、日期和用途，目录内容未读取；读取后可确定第18号公告尚缺的编码和商品编号。',
  },
  sources: [
    {
      key: 'jtn',
      url: 'https://www.jtn.com/JP/news_content.aspx?KeyID=00000000000000009539&Lan=JP&MenuID=05002',
      grade: 'D',
      note: 'Number, day, replaced edition.',
    },
    {
      key: 'cna',
      url: 'https://tw.news.yahoo.com/%E4%B8%AD%E5%9C%8B%E5%8A%A0%E5%BC%B7%E5%85%A9%E7%94%A8%E7%89%A9%E9%A0%85%E5%B0%8D%E6%97%A5%E6%9C%AC%E5%87%BA%E5%8F%A3%E7%AE%A1%E5%88%B6-%E6%B6%B5%E8%93%8B%E7%A8%80%E5%9C%9F%E7%AD%89%E9%80%BE%E5%8D%83%E9%A0%85-100054918.html',
      grade: 'E',
      note: 'Speaks of 1,005 entries.',
    },
  ],
};
