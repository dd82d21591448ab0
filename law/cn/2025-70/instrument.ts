/** Announcement 70 of 2025: the suspension of Announcements 55, 56, 57, 58, 61 and 62. */
import type { Instrument } from '../types.ts';

export const instrument: Instrument = {
  id: '2025-70',
  kind: 'announcement',
  title: {
    en: 'Decision to suspend Announcements 55, 56, 57, 58, 61 and 62 of 2025',
    'zh-CN':
      '公布暂停实施商务部 海关总署公告2025年第55号、56号、57号、58号及商务部公告2025年第61号、62号的决定',
  },
  number: '商务部 海关总署公告2025年第70号',
  issuer: { en: 'Ministry of Commerce and General Administration of Customs', 'zh-CN': '商务部、海关总署' },
  issued: '2025-11-07',
  published: '2025-11-07',
  effective: '2025-11-07',
  addresses: [
    'https://www.mofcom.gov.cn/zwgk/zcfb/art/2025/art_b1ec77dd3f0d4762952904df7cdaadec.html',
    'https://www.mofcom.gov.cn/zfxxgk/fdzdgknr/ztfl/dwmygl/art/2025/art_00667414c0524b018985abd28b8847a5.html',
  ],
  addressOpened: false,
  grade: 'D',
  read: {
    en: 'The official page was not opened; the operative words are quoted in press, and law firms agree. No notice that extends or ends it was known on 2026-10-09.',
    'zh-CN': '官方页面未打开；主文见于媒体引述，律所说法一致。截至2026年10月9日，未见延长或者终止的公告。',
  },
  sources: [
    { key: 'udn', url: 'https://udn.com/news/story/7333/9125818', grade: 'E', note: 'Operative words.' },
    {
      key: 'wj',
      url: 'https://www.worldjournal.com/wj/story/121474/9125678',
      grade: 'E',
      note: 'Operative words.',
    },
    {
      key: 'cr',
      url: 'https://www.chemradar.com/en/news/detail/f3s7t2oy9qf4',
      grade: 'E',
      note: 'Announcements covered.',
    },
    {
      key: 'pil',
      url: 'https://www.pillsburylaw.com/en/news-and-insights/china-suspends-export-controls-certain-critical-minerals-related-items.html',
      grade: 'D',
      note: 'A suspension is no repeal.',
    },
    {
      key: 'ch',
      url: 'https://www.clarkhill.com/news-events/news/china-hits-pause-on-rare-earth-export-controls-and-what-it-means-for-supply-chains',
      grade: 'D',
      note: 'A suspension is no repeal.',
    },
    {
      key: 'gvw',
      url: 'https://www.gvw.com/en/news/blog/detail/china-export-control-update',
      grade: 'D',
      note: 'Announcements covered.',
    },
    {
      key: 'mof26',
      url: 'http://exportcontrol.mofcom.gov.cn/article/gndt/202604/1219.html',
      grade: 'F',
      note: 'Machine extract of an official page: the end date restated in April 2026.',
    },
    {
      key: 'readout',
      url: 'https://www.mofcom.gov.cn/xwfb/sjfzrfb/art/2026/art_cd060e0649964da8ae13216c3bb1a645.html',
      grade: 'F',
      note: 'Read-out of 2026-09-28, cited by others: the arrangement is extended to 2027-01-10; the announcements are not named.',
    },
  ],
};
