/** Whether an item falls under each list the corpus holds; told by its entries, or derived from its attributes. */
import { truthFact } from '@ytterby/engine';

export const listed = {
  '2025-18': truthFact('item.listed.2025-18', {
    pointer: '/entries',
    phrase: {
      en: 'the item is on the list of Announcement 18 of 2025 (Sm, Gd, Tb, Dy, Lu, Sc, Y)',
      'zh-CN': '物项列入2025年第18号公告（钐、钆、铽、镝、镥、钪、钇）',
    },
    question: {
      en: 'Under which control entries does the item fall? ([] if under none)',
      'zh-CN': '物项属于哪些管制条目？（均不属于填 []）',
    },
    suppliedBy: 'exporter',
  }),
  '2025-10': truthFact('item.listed.2025-10', {
    pointer: '/entries',
    phrase: {
      en: 'the item is on the list of Announcement 10 of 2025 (W, Te, Bi, Mo, In)',
      'zh-CN': '物项列入2025年第10号公告（钨、碲、铋、钼、铟）',
    },
    question: {
      en: 'Under which control entries does the item fall? ([] if under none)',
      'zh-CN': '物项属于哪些管制条目？（均不属于填 []）',
    },
    suppliedBy: 'exporter',
  }),
  '2025-55': truthFact('item.listed.2025-55', {
    pointer: '/entries',
    phrase: {
      en: 'the item is on the list of Announcement 55 of 2025 (superhard materials)',
      'zh-CN': '物项列入2025年第55号公告（超硬材料）',
    },
    question: {
      en: 'Under which control entries does the item fall? ([] if under none)',
      'zh-CN': '物项属于哪些管制条目？（均不属于填 []）',
    },
    suppliedBy: 'exporter',
  }),
  '2025-56': truthFact('item.listed.2025-56', {
    pointer: '/entries',
    phrase: {
      en: 'the item is on the list of Announcement 56 of 2025 (rare-earth equipment and materials)',
      'zh-CN': '物项列入2025年第56号公告（稀土设备和原辅料）',
    },
    question: {
      en: 'Under which control entries does the item fall? ([] if under none)',
      'zh-CN': '物项属于哪些管制条目？（均不属于填 []）',
    },
    suppliedBy: 'exporter',
  }),
  '2025-57': truthFact('item.listed.2025-57', {
    pointer: '/entries',
    phrase: {
      en: 'the item is on the list of Announcement 57 of 2025 (Ho, Er, Tm, Eu, Yb)',
      'zh-CN': '物项列入2025年第57号公告（钬、铒、铥、铕、镱）',
    },
    question: {
      en: 'Under which control entries does the item fall? ([] if under none)',
      'zh-CN': '物项属于哪些管制条目？（均不属于填 []）',
    },
    suppliedBy: 'exporter',
  }),
  '2025-58': truthFact('item.listed.2025-58', {
    pointer: '/entries',
    phrase: {
      en: 'the item is on the list of Announcement 58 of 2025 (lithium batteries, graphite anodes)',
      'zh-CN': '物项列入2025年第58号公告（锂电池和人造石墨负极材料）',
    },
    question: {
      en: 'Under which control entries does the item fall? ([] if under none)',
      'zh-CN': '物项属于哪些管制条目？（均不属于填 []）',
    },
    suppliedBy: 'exporter',
  }),
  '2023-23': truthFact('item.listed.2023-23', {
    pointer: '/entries',
    phrase: {
      en: 'the item is on the list of Announcement 23 of 2023 (gallium, germanium)',
      'zh-CN': '物项列入2023年第23号公告（镓、锗）',
    },
    question: {
      en: 'Under which control entries does the item fall? ([] if under none)',
      'zh-CN': '物项属于哪些管制条目？（均不属于填 []）',
    },
    suppliedBy: 'exporter',
  }),
  '2023-39': truthFact('item.listed.2023-39', {
    pointer: '/entries',
    phrase: {
      en: 'the item is on the list of Announcement 39 of 2023 (graphite)',
      'zh-CN': '物项列入2023年第39号公告（石墨）',
    },
    question: {
      en: 'Under which control entries does the item fall? ([] if under none)',
      'zh-CN': '物项属于哪些管制条目？（均不属于填 []）',
    },
    suppliedBy: 'exporter',
  }),
  '2024-33': truthFact('item.listed.2024-33', {
    pointer: '/entries',
    phrase: {
      en: 'the item is on the list of Announcement 33 of 2024 (antimony, superhard)',
      'zh-CN': '物项列入2024年第33号公告（锑、超硬材料）',
    },
    question: {
      en: 'Under which control entries does the item fall? ([] if under none)',
      'zh-CN': '物项属于哪些管制条目？（均不属于填 []）',
    },
    suppliedBy: 'exporter',
  }),
  '2025-61/P1': truthFact('item.listed.2025-61/P1', {
    pointer: '/entries',
    phrase: {
      en: 'the item is in Part 1 of Annex 1 of Announcement 61',
      'zh-CN': '物项列入第61号公告附件1第一部分',
    },
    question: {
      en: 'Under which control entries does the item fall? ([] if under none)',
      'zh-CN': '物项属于哪些管制条目？（均不属于填 []）',
    },
    suppliedBy: 'exporter',
  }),
  '2025-61/P2': truthFact('item.listed.2025-61/P2', {
    pointer: '/entries',
    phrase: {
      en: 'the item is in Part 2 of Annex 1 of Announcement 61',
      'zh-CN': '物项列入第61号公告附件1第二部分',
    },
    question: {
      en: 'Under which control entries does the item fall? ([] if under none)',
      'zh-CN': '物项属于哪些管制条目？（均不属于填 []）',
    },
    suppliedBy: 'exporter',
  }),
  '1E902.a': truthFact('item.listed.1E902.a', {
    pointer: '/entries',
    phrase: {
      en: 'it is rare-earth technology or a carrier of it (1E902.a)',
      'zh-CN': '属于稀土相关技术及其载体（1E902.a）',
    },
    question: {
      en: 'Under which control entries does the item fall? ([] if under none)',
      'zh-CN': '物项属于哪些管制条目？（均不属于填 []）',
    },
    suppliedBy: 'exporter',
  }),
  '1E902.b': truthFact('item.listed.1E902.b', {
    pointer: '/entries',
    phrase: {
      en: 'it is technology for rare-earth production lines (1E902.b)',
      'zh-CN': '属于稀土生产线相关技术（1E902.b）',
    },
    question: {
      en: 'Under which control entries does the item fall? ([] if under none)',
      'zh-CN': '物项属于哪些管制条目？（均不属于填 []）',
    },
    suppliedBy: 'exporter',
  }),
  'CAT-2008/prohibited': truthFact('item.listed.CAT-2008/prohibited', {
    pointer: '/entries',
    phrase: {
      en: 'it is technology prohibited from export in the 2008 catalogue',
      'zh-CN': '属于2008年目录禁止出口技术',
    },
    question: {
      en: 'Under which control entries does the item fall? ([] if under none)',
      'zh-CN': '物项属于哪些管制条目？（均不属于填 []）',
    },
    suppliedBy: 'exporter',
  }),
  'CAT-2008/restricted': truthFact('item.listed.CAT-2008/restricted', {
    pointer: '/entries',
    phrase: {
      en: 'it is technology restricted from export in the 2008 catalogue',
      'zh-CN': '属于2008年目录限制出口技术',
    },
    question: {
      en: 'Under which control entries does the item fall? ([] if under none)',
      'zh-CN': '物项属于哪些管制条目？（均不属于填 []）',
    },
    suppliedBy: 'exporter',
  }),
  'CAT-2023/prohibited': truthFact('item.listed.CAT-2023/prohibited', {
    pointer: '/entries',
    phrase: {
      en: 'it is technology prohibited from export in the 2023 catalogue',
      'zh-CN': '属于2023年目录禁止出口技术',
    },
    question: {
      en: 'Under which control entries does the item fall? ([] if under none)',
      'zh-CN': '物项属于哪些管制条目？（均不属于填 []）',
    },
    suppliedBy: 'exporter',
  }),
  'CAT-2023/restricted': truthFact('item.listed.CAT-2023/restricted', {
    pointer: '/entries',
    phrase: {
      en: 'it is technology restricted from export in the 2023 catalogue',
      'zh-CN': '属于2023年目录限制出口技术',
    },
    question: {
      en: 'Under which control entries does the item fall? ([] if under none)',
      'zh-CN': '物项属于哪些管制条目？（均不属于填 []）',
    },
    suppliedBy: 'exporter',
  }),
  'CAT-2025/restricted': truthFact('item.listed.CAT-2025/restricted', {
    pointer: '/entries',
    phrase: {
      en: 'it is technology restricted from export by the 2025 adjustment',
      'zh-CN': '属于2025年调整后限制出口技术',
    },
    question: {
      en: 'Under which control entries does the item fall? ([] if under none)',
      'zh-CN': '物项属于哪些管制条目？（均不属于填 []）',
    },
    suppliedBy: 'exporter',
  }),
};
