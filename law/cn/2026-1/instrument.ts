/** Announcement 1 of 2026: dual-use exports to Japan (对日本出口). */
import type { Instrument } from '../types.ts';

export const instrument: Instrument = {
  id: '2026-1',
  kind: 'announcement',
  title: {
    en: 'Announcement on strengthening export control of dual-use items to Japan',
    'zh-CN': '关于加强两用物项对日本出口管制的公告',
  },
  number: '商务部公告2026年第1号',
  issuer: { en: 'Ministry of Commerce', 'zh-CN': '商务部' },
  issued: '2026-01-06',
  published: '2026-01-06',
  effective: '2026-01-06',
  addresses: [],
  addressOpened: false,
  grade: 'B',
  read: {
    en: 'No official address was recorded; the whole text is quoted by several papers in agreement.',
    'zh-CN': '未记录官方网址；多家媒体一致引述全文。',
  },
  sources: [
    {
      key: 'hk01',
      url: 'https://www.hk01.com/%E5%8D%B3%E6%99%82%E4%B8%AD%E5%9C%8B/60310192/%E5%95%86%E5%8B%99%E9%83%A8-%E5%8A%A0%E5%BC%B7%E5%85%A9%E7%94%A8%E7%89%A9%E9%A0%85%E5%B0%8D%E6%97%A5%E6%9C%AC%E5%87%BA%E5%8F%A3%E7%AE%A1%E5%88%B6',
      grade: 'B',
      note: 'Both paragraphs, quoted.',
    },
    {
      key: 'udn',
      url: 'https://udn.com/news/story/7331/9248262',
      grade: 'B',
      note: 'Both paragraphs, quoted.',
    },
    {
      key: 'gvw',
      url: 'https://www.gvw.com/en/news/blog/detail/china-bans-exports-of-dual-use-items-to-japanese-military-and-expands-re-export-liability',
      grade: 'D',
      note: 'Reach abroad.',
    },
  ],
};
