/** The technology catalogue as revised in 2008 (中国禁止出口限制出口技术目录). */
import type { Instrument } from '../types.ts';

export const instrument: Instrument = {
  id: 'CAT-2008',
  kind: 'catalogue',
  title: {
    en: 'Catalogue of Technologies Prohibited or Restricted from Export, 2008 revision',
    'zh-CN': '中国禁止出口限制出口技术目录（2008年）',
  },
  number: '商务部 科学技术部令2008年第12号',
  issuer: {
    en: 'Ministry of Commerce and Ministry of Science and Technology',
    'zh-CN': '商务部、科学技术部',
  },
  issued: '2008-09-16',
  published: '2008-09-16',
  effective: '2008-11-01',
  addresses: [],
  addressOpened: false,
  grade: 'C',
  read: {
    en: 'Prohibited rare-earth entries were read in a translation; of five restricted ones, two. The day of issue is from a statute index; the start date, 2008-11-01, is not confirmed by a source that was read.',
    'zh-CN':
      '禁止类稀土条目据译本读取；限制类五项中读到两项。发布日期据法规索引；施行日期2008年11月1日未经所读来源确认。',
  },
  sources: [
    {
      key: 'g1',
      url: 'https://giti.sg/markets/markets_files/176e514ac8ea62e6da5490a4977fa389-145.html',
      grade: 'C',
      note: 'Translation: 053301J, 053302J, 053401X.',
    },
    {
      key: 'g2',
      url: 'https://giti.sg/markets/markets_files/export_control_law.html',
      grade: 'C',
      note: 'Translation: 050901J, 053101J, 053301J, 053302J.',
    },
    {
      key: 'idx',
      url: 'http://guoqi.org/listing/lawsshow_pi.php?id=3577',
      grade: 'F',
      note: 'Day of issue.',
    },
  ],
};
