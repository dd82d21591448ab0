/** What each notice of the Unreliable Entity List does, in our own words. The names are data of the lists. */
import type { Provision } from '../types.ts';

export const provisions: readonly Provision[] = [
  {
    id: 'UEL-2023-1',
    title: { en: 'Two US arms makers barred', 'zh-CN': '两家美国军工企业' },
    statement: {
      en: 'China-related import and export is barred, and so is new investment in China. Senior managers may not enter, and their work permits and residence are revoked. A fine of twice the value of each firm’s Taiwan arms contracts since the regime began.',
      'zh-CN':
        '禁止从事与中国有关的进出口活动，禁止在华新增投资；高级管理人员不得入境，取消其工作许可和居留资格；并处该制度实施以来各自对台军售合同金额两倍的罚款。',
    },
    sources: ['copy'],
    grade: 'B',
    formalised: {
      not: {
        en: 'The listing is data; UEL/10 computes what follows from it.',
        'zh-CN': '名单以数据形式载明；其效果依《不可靠实体清单规定》第十条计算。',
      },
    },
  },
  {
    id: 'UEL-2023-1/persons',
    title: { en: 'Executives named on 18 April 2023', 'zh-CN': '2023年4月18日点名的高管' },
    statement: {
      en: 'Six executives are named; they and other senior managers who are not named may not enter China and lose work and residence status.',
      'zh-CN': '点名六名高管；其本人及其他未点名的高级管理人员不得入境，取消工作和居留资格。',
    },
    sources: ['persons-1', 'persons-2'],
    grade: 'E',
    formalised: {
      not: {
        en: 'A bar on entry, not on trade: they are no importers or end users.',
        'zh-CN': '属入境限制而非贸易限制；有关个人并非进口商或最终用户。',
      },
    },
  },
  {
    id: 'UEL-2024-0520',
    title: { en: 'Three US firms barred', 'zh-CN': '三家美国企业' },
    statement: {
      en: 'China-related import and export is barred, and so is new investment in China. Senior managers may not enter. Notice No. 2 adds a fine of twice the value of Taiwan arms contracts.',
      'zh-CN':
        '禁止从事与中国有关的进出口活动，禁止在华新增投资；高级管理人员不得入境。2号公告另处对台军售合同金额两倍的罚款。',
    },
    notes: [{ en: 'Two notices of one day, kept as one here.', 'zh-CN': '同日两份公告，本库合并记载。' }],
    sources: ['copy-1', 'copy-2'],
    grade: 'B',
    formalised: {
      not: {
        en: 'The listing is data; UEL/10 computes what follows from it.',
        'zh-CN': '名单以数据形式载明；其效果依《不可靠实体清单规定》第十条计算。',
      },
    },
  },
  {
    id: 'UEL-2025-1',
    title: { en: 'Ten US firms barred', 'zh-CN': '10家美国企业' },
    statement: {
      en: 'China-related import and export is barred, and so is new investment in China. Senior managers may not enter, and their work permits and residence are revoked.',
      'zh-CN':
        '禁止从事与中国有关的进出口活动，禁止在华新增投资；高级管理人员不得入境，取消其工作许可和居留资格。',
    },
    sources: ['copy'],
    grade: 'B',
    formalised: {
      not: {
        en: 'The listing is data; UEL/10 computes what follows from it.',
        'zh-CN': '名单以数据形式载明；其效果依《不可靠实体清单规定》第十条计算。',
      },
    },
  },
  {
    id: 'UEL-2025-2',
    title: { en: 'Seven US firms barred', 'zh-CN': '7家美国企业' },
    statement: {
      en: 'China-related import and export is barred, and so is new investment in China. Senior managers may not enter, and their work permits and residence are revoked.',
      'zh-CN':
        '禁止从事与中国有关的进出口活动，禁止在华新增投资；高级管理人员不得入境，取消其工作许可和居留资格。',
    },
    sources: ['copy'],
    grade: 'B',
    formalised: {
      not: {
        en: 'The listing is data; UEL/10 computes what follows from it.',
        'zh-CN': '名单以数据形式载明；其效果依《不可靠实体清单规定》第十条计算。',
      },
    },
  },
  {
    id: 'UEL-2025-3',
    title: { en: 'Four US firms barred', 'zh-CN': '4家美国企业' },
    statement: {
      en: 'China-related import and export is barred, and so is new investment in China. Senior managers may not enter, and their work permits and residence are revoked.',
      'zh-CN':
        '禁止从事与中国有关的进出口活动，禁止在华新增投资；高级管理人员不得入境，取消其工作许可和居留资格。',
    },
    sources: ['copy'],
    grade: 'B',
    formalised: {
      not: {
        en: 'The listing is data; UEL/10 computes what follows from it.',
        'zh-CN': '名单以数据形式载明；其效果依《不可靠实体清单规定》第十条计算。',
      },
    },
  },
  {
    id: 'UEL-2025-4',
    title: { en: 'Two firms listed', 'zh-CN': '列入两家企业' },
    statement: {
      en: 'Two firms are listed for breaking off normal dealings with Chinese firms. The measures were left to later notices.',
      'zh-CN': '两家企业因中断与中国企业的正常交易被列入清单，具体措施另行公告。',
    },
    notes: [{ en: 'UEL-2025-6 set measures for one of them.', 'zh-CN': '其中一家的措施见UEL-2025-6。' }],
    sources: ['copy'],
    grade: 'B',
    formalised: {
      not: {
        en: 'The listing is data; UEL/10 computes what follows from it.',
        'zh-CN': '名单以数据形式载明；其效果依《不可靠实体清单规定》第十条计算。',
      },
    },
  },
  {
    id: 'UEL-2025-5',
    title: { en: 'Ten US firms barred', 'zh-CN': '10家美国企业' },
    statement: {
      en: 'China-related import and export is barred, and so is new investment in China.',
      'zh-CN': '禁止从事与中国有关的进出口活动，禁止在华新增投资。',
    },
    notes: [{ en: 'The measures stopped on 2025-11-10.', 'zh-CN': '有关措施自2025年11月10日起停止。' }],
    sources: ['copy'],
    grade: 'B',
    formalised: {
      not: {
        en: 'The listing is data; UEL/10 computes what follows from it.',
        'zh-CN': '名单以数据形式载明；其效果依《不可靠实体清单规定》第十条计算。',
      },
    },
  },
  {
    id: 'UEL-2025-6',
    title: { en: 'Gene sequencers of one firm barred', 'zh-CN': '禁止一家企业对华出口基因测序仪' },
    statement: {
      en: 'One listed firm may not export gene sequencers to China.',
      'zh-CN': '禁止一家已列名企业向中国出口基因测序仪。',
    },
    notes: [
      {
        en: 'The measure stopped on 2025-11-10; the listing stays.',
        'zh-CN': '该措施自2025年11月10日起停止，列名保留。',
      },
    ],
    sources: ['copy'],
    grade: 'B',
    formalised: {
      not: {
        en: 'The listing is data; UEL/10 computes what follows from it.',
        'zh-CN': '名单以数据形式载明；其效果依《不可靠实体清单规定》第十条计算。',
      },
    },
  },
  {
    id: 'UEL-2025-7',
    title: { en: 'Eleven US firms barred', 'zh-CN': '11家美国企业' },
    statement: {
      en: 'China-related import and export is barred, and so is new investment in China.',
      'zh-CN': '禁止从事与中国有关的进出口活动，禁止在华新增投资。',
    },
    notes: [
      {
        en: 'Suspended from 2025-05-14, in three steps, to 2026-11-10; the state after that day is unknown here. Dealings still need an application.',
        'zh-CN': '自2025年5月14日起分三次暂停至2026年11月10日，其后状态在本库中为未知；其间交易仍须申请。',
      },
    ],
    sources: ['copy'],
    grade: 'B',
    formalised: {
      not: {
        en: 'The listing is data; UEL/10 computes what follows from it.',
        'zh-CN': '名单以数据形式载明；其效果依《不可靠实体清单规定》第十条计算。',
      },
    },
  },
  {
    id: 'UEL-2025-8',
    title: { en: 'Six US firms barred', 'zh-CN': '6家美国企业' },
    statement: {
      en: 'China-related import and export is barred, and so is new investment in China.',
      'zh-CN': '禁止从事与中国有关的进出口活动，禁止在华新增投资。',
    },
    notes: [
      {
        en: 'Issued on 2025-04-09, in effect from 12:01 on 2025-04-10. Suspended on 2025-05-14; the measures stopped on 2025-08-12.',
        'zh-CN': '2025年4月9日发布，4月10日12时01分起实施；5月14日暂停，8月12日起停止。',
      },
    ],
    sources: ['copy'],
    grade: 'B',
    formalised: {
      not: {
        en: 'The listing is data; UEL/10 computes what follows from it.',
        'zh-CN': '名单以数据形式载明；其效果依《不可靠实体清单规定》第十条计算。',
      },
    },
  },
  {
    id: 'UEL-2025-9',
    title: { en: 'Three US firms barred', 'zh-CN': '3家美国企业' },
    statement: {
      en: 'China-related import and export is barred, and so is new investment in China.',
      'zh-CN': '禁止从事与中国有关的进出口活动，禁止在华新增投资。',
    },
    sources: ['copy'],
    grade: 'B',
    formalised: {
      not: {
        en: 'The listing is data; UEL/10 computes what follows from it.',
        'zh-CN': '名单以数据形式载明；其效果依《不可靠实体清单规定》第十条计算。',
      },
    },
  },
  {
    id: 'UEL-2025-10',
    title: { en: 'Fourteen entries barred', 'zh-CN': '14家外国实体' },
    statement: {
      en: 'China-related import and export is barred, and so is new investment in China. Organisations and individuals in China may not transact or cooperate with them, and in particular may not send them data or sensitive information.',
      'zh-CN':
        '禁止从事与中国有关的进出口活动，禁止在华新增投资；中国境内组织和个人不得与其交易、合作，尤其不得向其传输数据、提供敏感信息。',
    },
    notes: [
      {
        en: 'Fourteen entries name 23 legal entities. No suspension was found.',
        'zh-CN': '14个条目共涉及23个法律实体；未见暂停。',
      },
    ],
    sources: ['copy'],
    grade: 'B',
    formalised: {
      not: {
        en: 'The listing is data; UEL/10 computes what follows from it.',
        'zh-CN': '名单以数据形式载明；其效果依《不可靠实体清单规定》第十条计算。',
      },
    },
  },
];
