/** Announcement 23 of 2023: gallium and germanium (镓、锗). */
import type { Instrument } from '../types.ts';

export const instrument: Instrument = {
  id: '2023-23',
  kind: 'announcement',
  title: {
    en: 'Announcement on export control of gallium and germanium items',
    'zh-CN': '关于对镓、锗相关物项实施出口管制的公告',
  },
  number: '商务部 海关总署公告2023年第23号',
  issuer: { en: 'Ministry of Commerce and General Administration of Customs', 'zh-CN': '商务部、海关总署' },
  issued: '2023-07-03',
  published: '2023-07-03',
  effective: '2023-08-01',
  addresses: ['https://aqygzj.mofcom.gov.cn/qdml/art/2023/art_c2ae3d2061e14e97ba608de1ed565f78.html'],
  addressOpened: false,
  grade: 'C',
  read: {
    en: 'All names (8 gallium, 6 germanium) were read in a translation; customs numbers for the first six gallium items only.',
    'zh-CN': '物项名称（镓8项、锗6项）据译本读取；商品编号仅有镓的前六项。',
  },
  sources: [
    {
      key: 'sz',
      url: 'http://szfmmetal.com/index.php?c=News&a=view&aid=538&lang=en',
      grade: 'C',
      note: 'Translation.',
    },
    {
      key: 'na',
      url: 'https://www.nasdaq.com/articles/china-to-control-exports-of-some-gallium-and-germanium-products',
      grade: 'E',
    },
    {
      key: 'dl',
      url: 'https://www.deloitte.com/cn/en/pages/tax/articles/china-export-controls-on-gallium-and-germanium-related-items.html',
      grade: 'D',
    },
  ],
};
