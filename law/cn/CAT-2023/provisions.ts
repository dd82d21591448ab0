/** The technology catalogue of 2023, in our own words. */
import type { Provision } from '../types.ts';

export const provisions: readonly Provision[] = [
  {
    id: 'CAT-2023',
    title: { en: 'Technology catalogue, from December 2023', 'zh-CN': '技术目录（2023年12月起）' },
    statement: {
      en: 'Technology on the prohibited part may not be exported; technology on the restricted part needs a licence. Prohibited: rare-earth extraction and separation processes; production of rare-earth metals and alloys; preparation of SmCo, NdFeB and cerium magnets; preparation of rare-earth calcium oxyborate.',
      'zh-CN':
        '禁止类技术不得出口，限制类技术须经许可。禁止类包括：稀土萃取分离工艺技术，稀土金属及合金生产技术，钐钴、钕铁硼、铈磁体制备技术，稀土硼酸氧钙制备技术。',
    },
    notes: [
      {
        en: 'The ministry says that technology of dual use is brought under export control; how the two regimes share a case is open.',
        'zh-CN': '商务部称，属于军民两用技术的，纳入出口管制管理；两种制度如何衔接未有定论。',
      },
      {
        en: 'A separate regime from export control; it was not suspended with Announcement 62.',
        'zh-CN': '与出口管制为不同制度，未随第62号公告一并暂停。',
      },
    ],
    ambiguities: [
      {
        en: 'Which prevails where a technology is both prohibited here and licensable under 2025-62.',
        'zh-CN': '同一技术既属禁止类又可依第62号公告申请许可时，何者优先。',
      },
      {
        en: 'Whether leaching of ionic ores is prohibited or restricted.',
        'zh-CN': '离子型矿浸出技术属禁止类还是限制类。',
      },
    ],
    sources: ['jz', 'sp', 'nf', 'fm', 'jt', 'etn'],
    grade: 'E',
    formalised: true,
  },
];
