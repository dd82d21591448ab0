/** Announcement 57 of 2025, in our own words: the listing and its declaration. */
import type { Provision } from '../types.ts';

export const provisions: readonly Provision[] = [
  {
    id: '2025-57',
    title: { en: 'Five further medium and heavy rare earths', 'zh-CN': '五种中重稀土' },
    statement: {
      en: 'Export from China of the listed items of holmium, erbium, thulium, europium and ytterbium needs a licence: metals, alloys, targets, oxides, compounds, and products such as permanent magnets with holmium and phosphors with europium. Control codes 1C909 to 1C913.',
      'zh-CN':
        '从中国出口所列钬、铒、铥、铕、镱相关物项，须取得许可：金属、合金、靶材、氧化物、化合物，以及含钬永磁材料、含铕荧光粉等制品。管制编码1C909至1C913。',
    },
    notes: [
      {
        en: 'Set to start on 2025-11-08. The suspension of 2025-11-07 came the day before, so it had never operated by 2026-11-10.',
        'zh-CN': '原定2025年11月8日起实施；2025年11月7日先行暂停，因此截至2026年11月10日从未实际适用。',
      },
      { en: 'Reserved slots in the list control nothing.', 'zh-CN': '清单中的预留编号不管制任何物项。' },
    ],
    sources: ['cn', 'bw', 'ext'],
    grade: 'B',
    formalised: true,
  },
  {
    id: '2025-57/declaration',
    title: { en: 'Declaration to customs', 'zh-CN': '报关申报' },
    statement: {
      en: 'A listed item carries the remark that it is a dual-use item (属于两用物项), with its control code. An item that is not listed, but close to a listed parameter, carries the remark that it is not controlled (不属于管制物项), with its real parameters. The exporter answers for the truth of both; customs holds the goods while a question is open.',
      'zh-CN':
        '属于清单物项的，备注栏注明“属于两用物项”并填写管制编码；不属于清单、但参数接近的，注明“不属于管制物项”并填写具体参数。真实性由出口经营者负责；海关提出质疑期间不予放行。',
    },
    ambiguities: [
      {
        en: 'The clause was read word for word for Announcements 55 and 56 only.',
        'zh-CN': '该条款仅在第55、56号公告中逐字读到。',
      },
    ],
    sources: ['ext'],
    grade: 'F',
    formalised: true,
  },
];
