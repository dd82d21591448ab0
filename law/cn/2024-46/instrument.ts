/** Announcement 46 of 2024: dual-use exports to the United States (对美国出口). */
import type { Instrument } from '../types.ts';

export const instrument: Instrument = {
  id: '2024-46',
  kind: 'announcement',
  title: {
    en: 'Announcement on strengthening export control of certain dual-use items to the United States',
    'zh-CN': '关于加强相关两用物项对美国出口管制的公告',
  },
  number: '商务部公告2024年第46号',
  issuer: { en: 'Ministry of Commerce', 'zh-CN': '商务部' },
  issued: '2024-12-03',
  published: '2024-12-03',
  effective: '2024-12-03',
  addresses: ['https://www.mofcom.gov.cn/zcfb/zc/art/2024/art_a362d9e4d4944ff3854b76c572899e7e.html'],
  addressOpened: false,
  grade: 'C',
  read: {
    en: 'The official page was not opened; the two clauses and the closing paragraph were read in a translation and in agency reports that agree.',
    'zh-CN': '官方页面未打开；两款主文和结尾段据译文及一致的通讯社报道读取。',
  },
  sources: [
    {
      key: 'xh',
      url: 'https://www.shine.cn/news/nation/2412036081/',
      grade: 'C',
      note: 'Agency report of the whole announcement.',
    },
    {
      key: 'az',
      url: 'https://news.az/news/china-tightens-control-on-dual-use-items-export-to-us',
      grade: 'C',
      note: 'The same agency report.',
    },
    {
      key: 'dv',
      url: 'https://news.devevil.com/china-bans-export-of-dual-use-metals-to-u-s-in-response-to-sanctions-563958.html',
      grade: 'C',
      note: 'Translation of both clauses and the closing paragraph.',
    },
    {
      key: 'sse',
      url: 'https://yaliqi.com/new/657150388121638912',
      grade: 'E',
      note: 'Chinese report of both clauses.',
    },
    {
      key: 'gvw',
      url: 'https://www.gvw.com/en/news/blog/detail/china-bans-exports-of-dual-use-items-to-japanese-military-and-expands-re-export-liability',
      grade: 'D',
      note: 'Clause 1 still in force; reach abroad.',
    },
  ],
};
