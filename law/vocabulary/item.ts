/** Facts of the items, and of each Part 2 thing whose share of value is measured (the item itself, and those inside). */
import { amountFact, dateFact, textFact, truthFact } from '@ytterby/engine';

export const item = {
  origin: textFact('item.origin', {
    pointer: '/origin',
    phrase: { en: 'the item originates in', 'zh-CN': '物项原产于' },
    question: { en: 'In which country does the item originate?', 'zh-CN': '物项原产于哪个国家或者地区？' },
    suppliedBy: 'supplier',
  }),
  madeIn: textFact('item.madeIn', {
    pointer: '/madeIn',
    phrase: { en: 'the item was made in', 'zh-CN': '物项制造地为' },
    question: { en: 'Where was the item made in its present form?', 'zh-CN': '物项以目前形态在何处制造？' },
    suppliedBy: 'supplier',
  }),
  chineseTechnology: truthFact('item.chineseTechnology', {
    pointer: '/chineseTechnology',
    phrase: {
      en: 'the item was produced with China-origin rare-earth technology',
      'zh-CN': '使用原产于中国的稀土技术生产',
    },
    question: {
      en: 'Was it produced with China-origin technology for rare-earth mining, smelting and separation, metal smelting, magnet manufacturing or recycling?',
      'zh-CN': '是否使用原产于中国的稀土开采、冶炼分离、金属冶炼、磁材制造或者二次资源回收利用技术生产？',
    },
    suppliedBy: 'supplier',
  }),
  chineseEquipment: truthFact('item.chineseEquipment', {
    pointer: '/chineseEquipment',
    phrase: { en: 'the item was produced with Chinese equipment', 'zh-CN': '使用中国设备生产' },
    question: { en: 'Was it produced with Chinese equipment?', 'zh-CN': '是否使用中国设备生产？' },
    suppliedBy: 'supplier',
  }),
  publicDomain: truthFact('item.publicDomain', {
    pointer: '/technology/publicDomain',
    phrase: { en: 'the technology is in the public domain', 'zh-CN': '技术已进入公有领域' },
    question: {
      en: 'Is the technology already in the public domain?',
      'zh-CN': '该技术是否已经进入公有领域？',
    },
    suppliedBy: 'exporter',
  }),
  basicResearch: truthFact('item.basicResearch', {
    pointer: '/technology/basicResearch',
    phrase: { en: 'it is technology in basic scientific research', 'zh-CN': '属于基础科学研究中的技术' },
    question: {
      en: 'Is it technology in basic scientific research?',
      'zh-CN': '是否属于基础科学研究中的技术？',
    },
    suppliedBy: 'exporter',
  }),
  patentApplication: truthFact('item.patentApplication', {
    pointer: '/technology/patentApplication',
    phrase: { en: 'an ordinary patent application needs the technology', 'zh-CN': '为普通专利申请所必需' },
    question: {
      en: 'Is it necessary for an ordinary patent application?',
      'zh-CN': '是否为普通专利申请所必需？',
    },
    suppliedBy: 'exporter',
  }),
  /** Counts only where somebody claims it: stock that left China before the announcement. */
  leftChinaOn: dateFact('item.leftChinaOn', {
    pointer: '/leftChinaOn',
    phrase: { en: 'the item left China', 'zh-CN': '物项离开中国的日期' },
    question: { en: 'On which day did the item leave China?', 'zh-CN': '物项于何日离开中国？' },
    suppliedBy: 'supplier',
  }),
  contentPresent: truthFact('item.contentPresent', {
    pointer: '/content',
    phrase: { en: 'it contains a Part 1 item of Chinese origin', 'zh-CN': '含有原产于中国的第一部分物项' },
    question: {
      en: 'What does the item contain, of which origin and value?',
      'zh-CN': '物项含有什么，原产地和价值如何？',
    },
    suppliedBy: 'supplier',
  }),
  nearAnnouncement18: truthFact('item.nearAnnouncement18', {
    pointer: '/entries',
    phrase: { en: 'the item lies near the list of Announcement 18', 'zh-CN': '物项接近第18号公告清单' },
    question: {
      en: 'Under which control entries does the item fall? ([] if under none)',
      'zh-CN': '物项属于哪些管制条目？（均不属于填 []）',
    },
    suppliedBy: 'exporter',
  }),
};

export const measured = {
  exported: truthFact('measured.exported', {
    pointer: '',
    phrase: { en: 'it is the exported item itself', 'zh-CN': '即为所出口的物项' },
    question: { en: 'Is it the exported item itself?', 'zh-CN': '是否即为所出口的物项？' },
    suppliedBy: 'corpus',
  }),
  part2: truthFact('measured.part2', {
    pointer: '/entries',
    phrase: { en: 'the thing inside is a Part 2 item', 'zh-CN': '内含物属于第二部分物项' },
    question: { en: 'Is the thing inside a Part 2 item?', 'zh-CN': '内含物是否属于第二部分物项？' },
    suppliedBy: 'supplier',
  }),
  whole: amountFact('measured.whole', {
    pointer: '/value',
    phrase: { en: 'the value of the Part 2 item', 'zh-CN': '第二部分物项的价值' },
    question: { en: 'What is the value of the item?', 'zh-CN': '物项的价值是多少？' },
    suppliedBy: 'supplier',
  }),
  chinaOnlyPart1: amountFact('measured.chinaOnlyPart1', {
    pointer: '/content',
    phrase: {
      en: 'the value of the China-origin Part 1 items inside',
      'zh-CN': '所含原产于中国的第一部分物项价值',
    },
    question: {
      en: 'What are the value and origin of the Part 1 items inside?',
      'zh-CN': '所含第一部分物项的价值和原产地如何？',
    },
    suppliedBy: 'supplier',
  }),
  literalPart1: amountFact('measured.literalPart1', {
    pointer: '/content',
    phrase: { en: 'the value of all Part 1 items inside', 'zh-CN': '所含全部第一部分物项价值' },
    question: {
      en: 'What are the value and origin of the Part 1 items inside?',
      'zh-CN': '所含第一部分物项的价值和原产地如何？',
    },
    suppliedBy: 'supplier',
  }),
  chinaOnlyWhole: amountFact('measured.chinaOnlyWhole', {
    pointer: '/content',
    phrase: {
      en: 'the value of the China-origin Part 1 items and magnets inside',
      'zh-CN': '所含原产于中国的第一部分物项及磁体价值',
    },
    question: {
      en: 'What are the value and origin of the Part 1 items and magnets inside?',
      'zh-CN': '所含第一部分物项和磁体的价值和原产地如何？',
    },
    suppliedBy: 'supplier',
  }),
  literalWhole: amountFact('measured.literalWhole', {
    pointer: '/content',
    phrase: {
      en: 'the value of all Part 1 items and magnets inside',
      'zh-CN': '所含全部第一部分物项及磁体价值',
    },
    question: {
      en: 'What are the value and origin of the Part 1 items and magnets inside?',
      'zh-CN': '所含第一部分物项和磁体的价值和原产地如何？',
    },
    suppliedBy: 'supplier',
  }),
};
