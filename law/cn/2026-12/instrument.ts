/** Announcement 12 of 2026: 20 Japanese entities put on the watch list (关注名单). */
import type { Instrument } from '../types.ts';

export const instrument: Instrument = {
  id: '2026-12',
  kind: 'announcement',
  title: {
    en: 'Decision to put 20 Japanese entities on the watch list',
    'zh-CN': '公布将20家日本实体列入关注名单',
  },
  number: '商务部公告2026年第12号',
  issuer: { en: 'Ministry of Commerce', 'zh-CN': '商务部' },
  issued: '2026-02-24',
  published: '2026-02-24',
  effective: '2026-02-24',
  addresses: [
    'https://www.mofcom.gov.cn/zwgk/zcfb/art/2026/art_bac18400512d408a8d4c2f964e36ac11.html',
    'http://exportcontrol.mofcom.gov.cn/article/zcfg/gnzcfg/zcfggzqd/202602/1208.html',
  ],
  addressOpened: false,
  grade: 'E',
  read: {
    en: 'The official page was not opened; the notice is known from press and from a transcription of the ministry page.',
    'zh-CN': '官方页面未打开；据媒体报道和对官方页面的转录。',
  },
  sources: [
    { key: 'press-1', url: 'https://www.ettoday.net/news/20260224/3122152.htm', grade: 'E' },
    {
      key: 'reg-2',
      url: 'https://github.com/weiqi-kids/agent.cross-border-trade/blob/b364da096e587f3cfdce9a45fb792435769c8e78/docs/Extractor/cn_export_control/mofcom-announcement-2026-no12-japan-watchlist-2026-02-24.md',
      grade: 'F',
      note: 'Public register that cites the ministry page.',
    },
    {
      key: 'reg-3',
      url: 'https://github.com/weiqi-kids/agent.cross-border-trade/blob/b364da096e587f3cfdce9a45fb792435769c8e78/docs/Extractor/cn_export_control/enforcement_action/2026-02-24-mofcom-announcement-2026-no12-20-japan-entities-watch-list.md',
      grade: 'F',
      note: 'Public register that cites the ministry page.',
    },
    {
      key: 'reg-4',
      url: 'https://github.com/aidehaomj-rgb/china-export-control-monitor/blob/0660ec49b7ab8f6d91fe9fc6a23065cd9dd92ef6/app/regulatory-data.ts',
      grade: 'F',
      note: 'Public register that cites the ministry page.',
    },
  ],
};
