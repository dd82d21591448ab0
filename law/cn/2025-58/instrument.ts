/** Announcement 58 of 2025: lithium batteries and artificial-graphite anode materials (锂电池和人造石墨负极材料). */
import type { Instrument } from '../types.ts';

export const instrument: Instrument = {
  id: '2025-58',
  kind: 'announcement',
  title: {
    en: 'Decision to place export controls on lithium-battery and artificial-graphite anode items',
    'zh-CN': '公布对锂电池和人造石墨负极材料相关物项实施出口管制的决定',
  },
  number: '商务部 海关总署公告2025年第58号',
  issuer: { en: 'Ministry of Commerce and General Administration of Customs', 'zh-CN': '商务部、海关总署' },
  issued: '2025-10-09',
  published: '2025-10-09',
  effective: '2025-11-08',
  addresses: [
    'https://xkzj.mofcom.gov.cn/tzgg/art/2025/art_1bc20676fe4f4c1ea0f25c274ede7cac.html',
    'https://www.mofcom.gov.cn/zwgk/zcfb/art/2025/art_79646f0161564975a938fe00fee158d5.html',
  ],
  addressOpened: true,
  grade: 'E',
  read: {
    en: 'The official page was read from 3A001 to 3B901.b and at the start of part III; the rest in a mirror and in a translation. Codes of the coating-equipment and graphite-technology groups are inferred, and one printed code is doubtful.',
    'zh-CN':
      '官方页面读取了3A001至3B901.b以及第三部分开头，其余据转载和译文；包覆设备与石墨技术两组编码系推定，另有一处印刷编码存疑。',
  },
  sources: [
    {
      key: 'off',
      url: 'https://xkzj.mofcom.gov.cn/tzgg/art/2025/art_1bc20676fe4f4c1ea0f25c274ede7cac.html',
      grade: 'A',
      note: '3A001 to 3B901.b and the start of part III.',
    },
    {
      key: 'tc',
      url: 'https://www.kdso.net/kdso/1887118/d.htm',
      grade: 'B',
      note: 'Mirror in traditional characters, through 3B901.c.2.',
    },
    {
      key: 'lb',
      url: 'https://longbridge.cn/news/260418920',
      grade: 'C',
      note: 'Members and limits of the graphite groups.',
    },
    {
      key: 'decl',
      url: 'https://www.katepardey.com/2025-10/ART-36008-8120-30671913.html',
      grade: 'E',
      note: 'Declaration clause and start date.',
    },
    { key: 'smm', url: 'https://news.metal.com/newscontent/103562846/', grade: 'E', note: 'English names.' },
  ],
};
