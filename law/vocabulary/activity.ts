/** Facts of the act itself: what is done, from where, to where, for what. */
import { setFact, textFact, truthFact } from '@ytterby/engine';

export const activity = {
  act: textFact('activity.act', {
    pointer: '/activity/servedActivity',
    phrase: { en: 'the act is', 'zh-CN': '行为属于' },
    question: {
      en: 'What does the customer do: export goods, transfer technology, or give help?',
      'zh-CN': '客户的行为是货物出口、技术转移还是提供帮助？',
    },
    suppliedBy: 'customer',
    // Unknown only for a service, which serves one of these.
    values: ['goods-export', 'technology-transfer', 'assistance'],
  }),
  service: truthFact('activity.service', {
    pointer: '/activity/kind',
    phrase: { en: 'the act is a service for somebody else', 'zh-CN': '行为是为他人提供服务' },
    question: { en: 'Is the act a service for somebody else?', 'zh-CN': '该行为是否为他人提供服务？' },
    suppliedBy: 'exporter',
  }),
  serviceKind: textFact('activity.serviceKind', {
    pointer: '/activity/service',
    phrase: { en: 'the service is', 'zh-CN': '服务种类为' },
    question: { en: 'What kind of service is it?', 'zh-CN': '属于何种服务？' },
    suppliedBy: 'exporter',
    values: [
      'intermediary',
      'matchmaking',
      'agency',
      'freight',
      'delivery',
      'customs-declaration',
      'e-commerce-platform',
      'finance',
      'other',
    ],
  }),
  from: textFact('activity.from', {
    pointer: '/activity/from',
    phrase: { en: 'the place of departure is', 'zh-CN': '起运地或者提供方所在地为' },
    question: {
      en: 'From which territory does it leave, or where is the supplier?',
      'zh-CN': '从哪个国家或者地区起运？提供方在何处？',
    },
    suppliedBy: 'exporter',
  }),
  to: textFact('activity.to', {
    pointer: '/activity/to',
    phrase: { en: 'the destination is', 'zh-CN': '目的地为' },
    question: {
      en: 'What is the final destination, or where is the recipient?',
      'zh-CN': '最终目的国（地区）是哪里？接受方在何处？',
    },
    suppliedBy: 'customer',
  }),
  via: setFact('activity.via', {
    pointer: '/activity/via',
    phrase: { en: 'it passes through', 'zh-CN': '途经' },
    question: { en: 'Through which territories does it pass?', 'zh-CN': '途经哪些国家或者地区？' },
    suppliedBy: 'exporter',
  }),
  purpose: textFact('activity.purpose', {
    pointer: '/activity/purpose',
    phrase: { en: 'the purpose is', 'zh-CN': '出口事由为' },
    question: {
      en: 'What is the act for: sale, repair, test, exhibition or something else?',
      'zh-CN': '出口事由是什么：销售、维修、检测、展览还是其他？',
    },
    suppliedBy: 'exporter',
  }),
  asked: truthFact('activity.asked', {
    pointer: '/activity/askedCustomer',
    phrase: { en: 'the provider has asked the customer', 'zh-CN': '服务提供者已向客户询问' },
    question: {
      en: 'Have you asked the customer whether the act is covered and whether a licence is held or applied for?',
      'zh-CN': '是否已询问客户该行为是否受管制、是否已申请或者取得许可？',
    },
    suppliedBy: 'exporter',
  }),
  knowledge: textFact('activity.knowledge', {
    pointer: '/knowledge',
    phrase: { en: "the exporter's knowledge of a risky use is", 'zh-CN': '出口经营者对风险用途的知悉程度为' },
    question: {
      en: 'Do you know, should you know, or have you been told by the authority, that the goods serve a risky use?',
      'zh-CN': '您是否知道、应当知道，或者已获主管部门通知，物项存在风险用途？',
    },
    suppliedBy: 'exporter',
    values: ['none', 'should-know', 'notified', 'knows'],
  }),
};

export const licence = {
  held: truthFact('licence.held', {
    pointer: '/licence/held',
    phrase: { en: 'a licence is held', 'zh-CN': '已取得许可证件' },
    question: { en: 'Is a licence held for the act?', 'zh-CN': '该行为是否已取得许可证件？' },
    suppliedBy: 'exporter',
  }),
  covers: truthFact('licence.covers', {
    pointer: '/licence/covers',
    phrase: { en: 'the act lies within the licence', 'zh-CN': '行为在许可范围之内' },
    question: {
      en: 'Does the act lie within the end users, items, destinations, validity and balance of the licence?',
      'zh-CN': '该行为是否在许可证件载明的最终用户、物项、目的地、有效期和余量之内？',
    },
    suppliedBy: 'exporter',
  }),
};
