/** Announcement 18 of 2025: seven medium and heavy rare earths (Sm, Gd, Tb, Dy, Lu, Sc, Y). In force since 4 April 2025, never suspended. */
import type { Instrument } from '../types.ts';

export const instrument: Instrument = {
  id: '2025-18',
  kind: 'announcement',
  title: {
    en: 'Decision to place export controls on certain medium and heavy rare-earth items',
    'zh-CN': '公布对部分中重稀土相关物项实施出口管制的决定',
  },
  number: '商务部 海关总署公告2025年第18号',
  issuer: { en: 'Ministry of Commerce and General Administration of Customs', 'zh-CN': '商务部、海关总署' },
  issued: '2025-04-04',
  published: '2025-04-04',
  effective: '2025-04-04',
  addresses: [
    'https://www.mofcom.gov.cn/zwgk/zcfb/art/2025/art_9c2108ccaf754f22a34abab2fedaa944.html',
    'https://aqygzj.mofcom.gov.cn/flzc/gzjgfxwj/art/2025/art_f3a1432ba20248eca12ff7b91bc73fda.html',
    'https://www.mofcom.gov.cn/zcfb/zc/art/2025/art_a6ea0f03b9be475a9d06ee9d088d605d.html',
  ],
  addressOpened: false,
  grade: 'C',
  read: {
    en: 'Samarium, gadolinium and terbium items were read in a mirror of the Chinese text; the customs numbers of terbium follow the tariff. Dysprosium, lutetium, scandium and yttrium are known by group, with incomplete lists of alloys and targets and inferred codes. The declaration clause was read in scrambled form and in trade press.',
    'zh-CN':
      '钐、钆、铽物项据中文文本转载读取，铽的商品编号依税则推得；镝、镥、钪、钇仅知类别，合金和靶材清单不全，编码系推定。申报条款仅见于文字错乱的转载和行业报道。',
  },
  sources: [
    {
      key: 'cn-mirror',
      url: 'https://gtic.007swz.com/xinxi/cmerpta.html',
      grade: 'B',
      note: 'Chinese text down to 1C904.c, without customs numbers.',
    },
    {
      key: 'en-tr-1',
      url: 'https://www.hymagnetics.com/news_detail/24.html',
      grade: 'C',
      note: 'Translation: 1C902 with numbers, 1C903.a to targets.',
    },
    {
      key: 'cn-scramble',
      url: 'http://wmgs.szvf.com.cn/wap/?id=wap894615147160',
      grade: 'C',
      note: 'Mirror with shuffled words: codes and numbers to 1C904.a.',
    },
    {
      key: 'faq5',
      url: 'http://jying.cn/archiver/tid-242634.html',
      grade: 'B',
      note: 'Copy of the fifth set of official answers.',
    },
    {
      key: 'faq1',
      url: 'https://www.jetro.go.jp/biznews/2025/04/65f0a59e26095ae7.html',
      grade: 'D',
      note: 'Summary of the official answers of 2025-04-21.',
    },
    {
      key: 'hk',
      url: 'https://hklaw.com/en/insights/publications/2025/04/china-imposes-export-controls-on-medium-and-heavy-rare-earth-materials',
      grade: 'D',
      note: 'Groups of all seven elements.',
    },
    {
      key: 'apa',
      url: 'https://apaengineering.com/compliance-news/china-tightens-rare-earth-exports',
      grade: 'E',
      note: 'Declaration clause.',
    },
    {
      key: 'news-decl',
      url: 'https://www.iru-miru.com/article/74200?ranking_terms=1year',
      grade: 'E',
      note: 'Declaration duty; goods held while customs asks.',
    },
    {
      key: 'fdd',
      url: 'https://wiki.hearn.me/sources/China-Pauses-Some-Rare-Earth-Export-Curbs-%E2%80%94-FDD---2025-11-12',
      grade: 'D',
      note: 'Not among the suspended announcements.',
    },
    {
      key: 'cat2026',
      url: 'https://exportcontrol.mofcom.gov.cn/article/hgfw/lywxcx/gzqd/202601/1203.html',
      grade: 'unconfirmed',
      note: 'Official page of the 2026 licensing catalogue; it would settle the open codes and lists, and was not read.',
    },
  ],
};
