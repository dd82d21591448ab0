/** Rare Earth Administration Regulations (稀土管理条例): the source of the definitions of Announcement 62. */
import type { Instrument } from '../types.ts';

export const instrument: Instrument = {
  id: 'REE',
  kind: 'regulation',
  title: { en: 'Rare Earth Administration Regulations', 'zh-CN': '稀土管理条例' },
  number: '中华人民共和国国务院令第785号',
  issuer: { en: 'State Council', 'zh-CN': '国务院' },
  issued: '2024-06-22',
  published: '2024-06-29',
  effective: '2024-10-01',
  addresses: [],
  addressOpened: false,
  grade: 'B',
  read: {
    en: 'Read in full in one mirror of the Chinese text. No official address was recorded, and the day of publication follows agency press.',
    'zh-CN': '中文全文据一处转载通读；未记录官方网址，公布日期据通讯社报道。',
  },
  sources: [
    {
      key: 'xinhua',
      url: 'https://appimg.modaily.cn/app/szb/pc/content/202406/30/content_347936.html',
      grade: 'E',
      note: 'Agency report of 2024-06-29.',
    },
    {
      key: 'REE-zh',
      url: 'https://github.com/LawRefBook/Laws/blob/2f4c5c23716267af9dbebbbbd6cbbf732b101981/%E8%A1%8C%E6%94%BF%E6%B3%95%E8%A7%84/%E7%A8%80%E5%9C%9F%E7%AE%A1%E7%90%86%E6%9D%A1%E4%BE%8B(2024-06-22).md',
      grade: 'B',
      note: 'Full Chinese text.',
    },
  ],
};
