/** Announcement 72 of 2025: the suspension of clause 2 of Announcement 46 of 2024. */
import type { Instrument } from '../types.ts';

export const instrument: Instrument = {
  id: '2025-72',
  kind: 'announcement',
  title: {
    en: 'Suspension of clause 2 of Announcement 46 of 2024',
    'zh-CN': '暂停实施商务部公告2024年第46号第二款',
  },
  number: '商务部公告2025年第72号',
  issuer: { en: 'Ministry of Commerce', 'zh-CN': '商务部' },
  issued: '2025-11-09',
  published: '2025-11-09',
  effective: '2025-11-09',
  addresses: [
    'https://www.mofcom.gov.cn/zcfb/blgg/gg/2025/art/2025/art_bc4513421bb24faaa84e44c2e4f36dc5.html',
  ],
  addressOpened: false,
  grade: 'E',
  read: {
    en: 'The official page was not opened; its one operative sentence is quoted by third parties and reported by press. The title is ours.',
    'zh-CN': '官方页面未打开；其唯一主文见于第三方引述和媒体报道。标题为本库所拟。',
  },
  sources: [
    {
      key: 'reb',
      url: 'https://rebee.cn/news/show/494.html',
      grade: 'E',
      note: 'Clause and end date. Its remark of two years is wrong.',
    },
    {
      key: 'pak',
      url: 'https://www.pakistantoday.com.pk/2025/11/09/china-suspends-part-of-control-measures-on-dual-use-items-export-to-us/',
      grade: 'E',
      note: 'Clause, day and end date.',
    },
    { key: 'udn', url: 'https://udn.com/news/story/7331/9128338', grade: 'E', note: 'Clause and end date.' },
  ],
};
