/** Announcement 13 of 2025, in our own words: the listing and its measures. */
import type { Provision } from '../types.ts';

export const provisions: readonly Provision[] = [
  {
    id: '2025-13',
    title: { en: '15 US entities on the control list', 'zh-CN': '15家美国实体列入管控名单' },
    statement: {
      en: '15 US entities go on the control list. Exporters may not export dual-use items to them, and exports under way stop at once. An exporter that must export in a special case applies to the Ministry of Commerce. Persons abroad are not addressed.',
      'zh-CN':
        '15家美国实体列入管控名单。出口经营者不得向其出口两用物项，正在进行的立即停止；特殊情况确需出口的，向商务部申请。公告未对境外主体作出规定。',
    },
    notes: [
      {
        en: 'The measures stopped on 2025-11-10; ordinary licensing applies.',
        'zh-CN': '有关措施自2025年11月10日起停止，适用一般许可。',
      },
    ],
    sources: ['copy'],
    grade: 'B',
    formalised: {
      not: {
        en: 'The listing is data; ECL/18 and REG/29 compute what follows from it.',
        'zh-CN': '名单以数据形式载明；其效果依《出口管制法》第十八条和《条例》第二十九条计算。',
      },
    },
  },
];
