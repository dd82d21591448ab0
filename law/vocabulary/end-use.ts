/** Facts of the end use (最终用途). "Will or may be used": possibility is enough, so a `true` here covers both. */
import { numberFact, truthFact } from '@ytterby/engine';

export const endUse = {
  massDestruction: truthFact('endUse.massDestruction', {
    pointer: '/endUse/massDestruction',
    phrase: {
      en: 'it will or may serve weapons of mass destruction or their delivery',
      'zh-CN': '用于或者可能用于大规模杀伤性武器及其运载工具',
    },
    question: {
      en: 'Will or may it be used for weapons of mass destruction or their delivery?',
      'zh-CN': '是否用于或者可能用于大规模杀伤性武器及其运载工具？',
    },
    suppliedBy: 'customer',
  }),
  terrorism: truthFact('endUse.terrorism', {
    pointer: '/endUse/terrorism',
    phrase: { en: 'it will or may serve terrorism', 'zh-CN': '用于或者可能用于恐怖主义目的' },
    question: { en: 'Will or may it be used for terrorism?', 'zh-CN': '是否用于或者可能用于恐怖主义目的？' },
    suppliedBy: 'customer',
  }),
  military: truthFact('endUse.military', {
    pointer: '/endUse/military',
    phrase: {
      en: 'it will or may serve military ends or raise military potential',
      'zh-CN': '用于或者可能用于军事用途或者提升军事潜力',
    },
    question: {
      en: 'Will or may it be used for military ends, or raise military potential?',
      'zh-CN': '是否用于或者可能用于军事用途，或者提升军事潜力？',
    },
    suppliedBy: 'customer',
  }),
  logicChipNm: numberFact('endUse.logicChipNm', {
    pointer: '/endUse/logicChipNm',
    phrase: { en: 'the node of the logic chips in nm is', 'zh-CN': '逻辑芯片制程（纳米）' },
    question: {
      en: 'Is it for R&D or production of logic chips, and at which node in nm? (false: no such use)',
      'zh-CN': '是否用于研发、生产逻辑芯片，制程为多少纳米？（无此用途填 false）',
    },
    suppliedBy: 'customer',
  }),
  memoryChipLayers: numberFact('endUse.memoryChipLayers', {
    pointer: '/endUse/memoryChipLayers',
    phrase: { en: 'the layers of the memory chips are', 'zh-CN': '存储芯片层数' },
    question: {
      en: 'Is it for R&D or production of memory chips, and with how many layers? (false: no such use)',
      'zh-CN': '是否用于研发、生产存储芯片，层数为多少？（无此用途填 false）',
    },
    suppliedBy: 'customer',
  }),
  chipEquipment: truthFact('endUse.chipEquipment', {
    pointer: '/endUse/chipEquipment',
    phrase: {
      en: 'it serves equipment or materials for chips of those processes',
      'zh-CN': '用于上述制程半导体的生产设备、测试设备或者材料',
    },
    question: {
      en: 'Is it for production or test equipment or materials for chips of 14 nm and below or 256 layers and above?',
      'zh-CN': '是否用于14纳米及以下或者256层及以上半导体的生产设备、测试设备和材料？',
    },
    suppliedBy: 'customer',
  }),
  militaryAi: truthFact('endUse.militaryAi', {
    pointer: '/endUse/militaryAi',
    phrase: {
      en: 'it serves R&D of artificial intelligence with potential military use',
      'zh-CN': '用于研发具有潜在军事用途的人工智能',
    },
    question: {
      en: 'Is it for R&D of artificial intelligence with potential military use?',
      'zh-CN': '是否用于研发具有潜在军事用途的人工智能？',
    },
    suppliedBy: 'customer',
  }),
  humanitarian: truthFact('endUse.humanitarian', {
    pointer: '/endUse/humanitarian',
    phrase: {
      en: 'it serves emergency medical care, a public-health emergency, disaster relief or the like',
      'zh-CN': '用于紧急医疗、公共卫生事件应急、自然灾害救助等人道主义救援',
    },
    question: {
      en: 'Is it for emergency medical care, a public-health emergency, natural-disaster relief or similar relief?',
      'zh-CN': '是否用于紧急医疗、应对公共卫生突发事件、自然灾害救助等人道主义救援？',
    },
    suppliedBy: 'customer',
  }),
  overseasRareEarth: truthFact('endUse.overseasRareEarth', {
    pointer: '/endUse/overseasRareEarth',
    phrase: {
      en: 'it serves one of the five rare-earth activities outside China',
      'zh-CN': '用于境外五类稀土活动',
    },
    question: {
      en: 'Does it serve rare-earth mining, smelting and separation, metal smelting, magnet manufacturing or secondary-resource recycling outside China?',
      'zh-CN': '是否用于境外稀土开采、冶炼分离、金属冶炼、磁材制造或者二次资源回收利用？',
    },
    suppliedBy: 'customer',
  }),
  nationalSecurity: truthFact('endUse.nationalSecurity', {
    pointer: '/endUse/nationalSecurity',
    phrase: {
      en: "it may endanger China's national security and interests",
      'zh-CN': '可能危害国家安全和利益',
    },
    question: {
      en: "May it endanger China's national security and interests?",
      'zh-CN': '是否可能危害国家安全和利益？',
    },
    suppliedBy: 'exporter',
  }),
};
