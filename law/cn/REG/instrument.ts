/** Regulations on the Export Control of Dual-Use Items (两用物项出口管制条例), in force since 1 December 2024. */
import type { Instrument } from '../types.ts';

export const instrument: Instrument = {
  id: 'REG',
  kind: 'regulation',
  title: {
    en: 'Regulations on the Export Control of Dual-Use Items',
    'zh-CN': '中华人民共和国两用物项出口管制条例',
  },
  number: '中华人民共和国国务院令第792号',
  issuer: { en: 'State Council', 'zh-CN': '国务院' },
  issued: '2024-09-30',
  published: '2024-10-19',
  effective: '2024-12-01',
  addresses: ['https://xkzj.mofcom.gov.cn/tzgg/art/2024/art_49503f2524484d8d9488dfd37395a731.html'],
  addressOpened: false,
  grade: 'B',
  read: {
    en: 'Read in full in one mirror of the Chinese text; a second copy was compared for the opening articles. The day of publication follows a law-firm note.',
    'zh-CN': '中文全文据一处转载通读，另一副本仅比对开头若干条。公布日期据律所文章。',
  },
  sources: [
    {
      key: 'REG-cov',
      url: 'https://cov.com/en/news-and-insights/insights/2024/10/china-promulgates-new-dual-use-export-control-regulations',
      grade: 'D',
      note: 'Day of publication, 2024-10-19.',
    },
    {
      key: 'REG-zh',
      url: 'https://github.com/LawRefBook/Laws/blob/2f4c5c23716267af9dbebbbbd6cbbf732b101981/%E8%A1%8C%E6%94%BF%E6%B3%95%E8%A7%84/%E4%B8%A4%E7%94%A8%E7%89%A9%E9%A1%B9%E5%87%BA%E5%8F%A3%E7%AE%A1%E5%88%B6%E6%9D%A1%E4%BE%8B(2024-09-30).md',
      grade: 'B',
      note: 'Full Chinese text.',
    },
    {
      key: 'REG-en',
      url: 'http://www.csrcare.com/Law/LawShowEn?id=233583',
      grade: 'C',
      note: 'English, opening articles.',
    },
  ],
};
