/** Announcement 56 of 2025, in our own words: the listing and its declaration. */
import type { Provision } from '../types.ts';

export const provisions: readonly Provision[] = [
  {
    id: '2025-56',
    title: { en: 'Rare-earth equipment and materials', 'zh-CN': '稀土设备和原辅料' },
    statement: {
      en: 'Export from China of the listed equipment for mining, separating, smelting and magnet making of rare earths, and of rare-earth ore, flotation reagents and extractants, needs a licence. Codes 2B902 and 1C914.',
      'zh-CN':
        '从中国出口所列稀土采选、分离、冶炼和磁材制造设备，以及稀土矿石、浮选药剂、萃取剂，须取得许可。编码2B902、1C914。',
    },
    notes: [
      {
        en: 'Set to start on 2025-11-08. The suspension of 2025-11-07 came the day before, so it had never operated by 2026-11-10.',
        'zh-CN': '原定2025年11月8日起实施；2025年11月7日先行暂停，因此截至2026年11月10日从未实际适用。',
      },
    ],
    sources: ['cn', 'cnc', 'ext', 'sum'],
    grade: 'B',
    formalised: true,
  },
  {
    id: '2025-56/declaration',
    title: { en: 'Declaration to customs', 'zh-CN': '报关申报' },
    statement: {
      en: 'A listed item carries the remark that it is a dual-use item (属于两用物项), with its control code. An item that is not listed, but close to a listed parameter, carries the remark that it is not controlled (不属于管制物项), with its real parameters. The exporter answers for the truth of both; customs holds the goods while a question is open.',
      'zh-CN':
        '属于清单物项的，备注栏注明“属于两用物项”并填写管制编码；不属于清单、但参数接近的，注明“不属于管制物项”并填写具体参数。真实性由出口经营者负责；海关提出质疑期间不予放行。',
    },
    sources: ['cnc'],
    grade: 'B',
    formalised: true,
  },
];
