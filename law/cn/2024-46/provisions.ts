/** Announcement 46 of 2024, in our own words. */
import type { Provision } from '../types.ts';

export const provisions: readonly Provision[] = [
  {
    id: '2024-46/1',
    title: {
      en: 'No dual-use exports to US military users or uses',
      'zh-CN': '禁止向美国军事用户和军事用途出口',
    },
    statement: {
      en: 'Dual-use items may not be exported to military users of the United States or for military use there.',
      'zh-CN': '两用物项不得出口给美国军事用户，也不得出口用于美国的军事用途。',
    },
    notes: [
      {
        en: 'Never suspended: 2025-72 pauses clause 2 alone.',
        'zh-CN': '从未暂停：2025年第72号公告只暂停第二款。',
      },
    ],
    sources: ['xh', 'az', 'dv', 'sse', 'gvw'],
    grade: 'C',
    formalised: true,
  },
  {
    id: '2024-46/2',
    title: {
      en: 'Gallium, germanium, antimony, superhard materials, graphite',
      'zh-CN': '镓、锗、锑、超硬材料和石墨',
    },
    statement: {
      en: 'Export to the United States of dual-use items of gallium, germanium, antimony and superhard materials is in principle not approved. Graphite items get a stricter review of end user and end use.',
      'zh-CN':
        '镓、锗、锑、超硬材料相关两用物项对美出口，原则上不获许可；石墨两用物项对美出口，最终用户和最终用途审查从严。',
    },
    notes: [
      {
        en: 'Suspended from 2025-11-09 to 2026-11-27 by 2025-72.',
        'zh-CN': '由2025年第72号公告自2025年11月9日暂停至2026年11月27日。',
      },
    ],
    sources: ['xh', 'az', 'dv', 'sse'],
    grade: 'C',
    formalised: true,
  },
  {
    id: '2024-46/3',
    title: { en: 'Persons anywhere who pass items on', 'zh-CN': '任何国家和地区的转移者' },
    statement: {
      en: 'An organisation or individual of any country or region that, against these clauses, transfers or provides dual-use items of Chinese origin to organisations or individuals of the United States is held liable. The paragraph is not numbered in the announcement.',
      'zh-CN':
        '任何国家和地区的组织、个人，违反上述两款，将中国原产的有关两用物项转移、提供给美国组织或个人的，要追究法律责任。该段在公告中未编号。',
    },
    sources: ['xh', 'az', 'dv'],
    grade: 'C',
    ambiguities: [
      {
        en: 'It is a clause of liability and brings no test of its own; an answer says it as a caution.',
        'zh-CN': '该段为责任条款，未另设判断标准；答复以提示方式说明。',
      },
    ],
    formalised: true,
  },
];
