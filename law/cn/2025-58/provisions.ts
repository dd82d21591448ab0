/** Announcement 58 of 2025, in our own words: the listing and its declaration. */
import type { Provision } from '../types.ts';

export const provisions: readonly Provision[] = [
  {
    id: '2025-58',
    title: { en: 'Lithium batteries and graphite anodes', 'zh-CN': '锂电池与人造石墨负极' },
    statement: {
      en: 'Export from China of the listed lithium batteries from 300 Wh/kg, cathode materials, artificial-graphite anode materials, their production equipment and technology needs a licence. Codes 3A001, 3B901, 3C901 and 3E901.',
      'zh-CN':
        '从中国出口所列能量密度达到300瓦时/千克的锂电池、正极材料、人造石墨负极材料及其生产设备和技术，须取得许可。编码3A001、3B901、3C901、3E901。',
    },
    notes: [
      {
        en: 'Set to start on 2025-11-08. The suspension of 2025-11-07 came the day before, so it had never operated by 2026-11-10.',
        'zh-CN': '原定2025年11月8日起实施；2025年11月7日先行暂停，因此截至2026年11月10日从未实际适用。',
      },
    ],
    sources: ['off', 'tc', 'lb', 'smm'],
    grade: 'B',
    formalised: true,
  },
  {
    id: '2025-58/declaration',
    title: { en: 'Declaration to customs', 'zh-CN': '报关申报' },
    statement: {
      en: 'A listed item carries the remark that it is a dual-use item (属于两用物项), with its control code. An item that is not listed, but close to a listed parameter, carries the remark that it is not controlled (不属于管制物项), with its real parameters. The exporter answers for the truth of both; customs holds the goods while a question is open.',
      'zh-CN':
        '属于清单物项的，备注栏注明“属于两用物项”并填写管制编码；不属于清单、但参数接近的，注明“不属于管制物项”并填写具体参数。真实性由出口经营者负责；海关提出质疑期间不予放行。',
    },
    sources: ['decl'],
    grade: 'E',
    formalised: true,
  },
];
