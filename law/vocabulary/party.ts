/** Facts of the parties, of their listings, of listed parties' holdings in them, and of promises given earlier. */
import { amountFact, textFact, truthFact } from '@ytterby/engine';

export const party = {
  role: textFact('party.role', {
    pointer: '/role',
    phrase: { en: 'the role is', 'zh-CN': '角色为' },
    question: { en: 'What is the role of this party?', 'zh-CN': '该主体的角色是什么？' },
    suppliedBy: 'exporter',
    values: ['exporter', 'importer', 'recipient', 'end-user', 'intermediary', 'service-provider'],
  }),
  kind: textFact('party.kind', {
    pointer: '/kind',
    phrase: { en: 'the party is', 'zh-CN': '主体为' },
    question: {
      en: 'Is this party an organisation or a natural person?',
      'zh-CN': '该主体是组织还是自然人？',
    },
    suppliedBy: 'customer',
    values: ['organisation', 'natural-person'],
  }),
  establishedIn: textFact('party.establishedIn', {
    pointer: '/establishedIn',
    phrase: { en: 'the party is established, or is, in', 'zh-CN': '设立地或者所在地为' },
    question: {
      en: 'Where is this party established (a natural person: where are they)?',
      'zh-CN': '该主体在何处设立（自然人：身在何处）？',
    },
    suppliedBy: 'customer',
  }),
  nationality: textFact('party.nationality', {
    pointer: '/nationality',
    phrase: { en: "the person's nationality is", 'zh-CN': '国籍为' },
    question: { en: 'Which nationality does this person have?', 'zh-CN': '该自然人的国籍是什么？' },
    suppliedBy: 'customer',
  }),
  militaryUser: truthFact('party.militaryUser', {
    pointer: '/militaryUser',
    phrase: { en: 'the party is a military user', 'zh-CN': '该主体是军事用户' },
    question: { en: 'Is this party a military user?', 'zh-CN': '该主体是否军事用户？' },
    suppliedBy: 'customer',
  }),
};

export const listing = {
  list: textFact('listing.list', {
    pointer: '/list',
    phrase: { en: 'the list is', 'zh-CN': '名单为' },
    question: {
      en: 'On which lists is this party: control list, watch list, unreliable entity list? ([] if on none)',
      'zh-CN': '该主体列入哪些名单：管控名单、关注名单、不可靠实体清单？（均未列入填 []）',
    },
    suppliedBy: 'corpus',
  }),
  notice: textFact('listing.notice', {
    pointer: '/entry',
    phrase: { en: 'the measures of the notice are in force', 'zh-CN': '列入公告的措施有效' },
    question: {
      en: 'By which notice was this party listed (for example 2026-11)?',
      'zh-CN': '该主体由哪一公告列入（例如 2026-11）？',
    },
    suppliedBy: 'corpus',
  }),
  /** The user says that the party is listed and names no notice: the list's own effect applies. */
  unnamed: truthFact('listing.unnamed', {
    pointer: '/entry',
    phrase: { en: 'the listing names no notice', 'zh-CN': '未指明列入公告' },
    question: { en: 'By which notice was this party listed?', 'zh-CN': '该主体由哪一公告列入？' },
    suppliedBy: 'corpus',
  }),
  barsTrade: truthFact('listing.barsTrade', {
    pointer: '/entry',
    phrase: {
      en: 'the notice bars import and export with the party',
      'zh-CN': '公告禁止其从事与中国有关的进出口活动',
    },
    question: {
      en: 'Does the notice bar import and export with this party?',
      'zh-CN': '公告是否禁止该主体从事与中国有关的进出口活动？',
    },
    suppliedBy: 'corpus',
  }),
};

export const holding = {
  list: textFact('holding.list', {
    pointer: '/list',
    phrase: { en: 'the holder is on', 'zh-CN': '持股方列入' },
    question: {
      en: 'Which listed parties hold shares in this party, on which list? ([] if none)',
      'zh-CN': '哪些列入名单的主体持有该主体股权？（没有填 []）',
    },
    suppliedBy: 'customer',
  }),
  percent: amountFact('holding.percent', {
    pointer: '/percent',
    phrase: { en: 'the share held, in percent, is', 'zh-CN': '持股比例（%）' },
    question: {
      en: 'How many percent does the listed party hold?',
      'zh-CN': '列入名单的主体持股比例是多少？',
    },
    suppliedBy: 'customer',
  }),
  direct: truthFact('holding.direct', {
    pointer: '/direct',
    phrase: { en: 'the share is held directly', 'zh-CN': '为直接持股' },
    question: { en: 'Is the share held directly?', 'zh-CN': '是否直接持股？' },
    suppliedBy: 'customer',
  }),
};

export const undertaking = {
  bars: textFact('undertaking.bars', {
    pointer: '/bars',
    phrase: { en: 'a promise given earlier bars', 'zh-CN': '此前承诺禁止' },
    question: { en: 'What does the promise given earlier bar?', 'zh-CN': '此前承诺禁止何种行为？' },
    suppliedBy: 'exporter',
    values: ['re-export', 'transfer-to-third-party', 'change-of-end-use'],
  }),
  reaches: truthFact('undertaking.reaches', {
    pointer: '/territories',
    phrase: { en: 'the promise reaches this destination', 'zh-CN': '承诺涵盖该目的地' },
    question: { en: 'Does the promise reach this destination?', 'zh-CN': '承诺是否涵盖该目的地？' },
    suppliedBy: 'exporter',
  }),
};
