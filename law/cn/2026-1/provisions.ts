/** Announcement 1 of 2026, in our own words. */
import type { Provision } from '../types.ts';

export const provisions: readonly Provision[] = [
  {
    id: '2026-1/1',
    title: {
      en: 'No dual-use exports that raise Japan’s military strength',
      'zh-CN': '禁止有助于提升日本军事实力的出口',
    },
    statement: {
      en: 'No dual-use item may be exported to military users of Japan, for military use there, or for any other end user or end use that helps to raise Japan’s military strength.',
      'zh-CN':
        '一切两用物项不得出口给日本军事用户、用于日本军事用途，也不得出口给有助于提升日本军事实力的其他最终用户或用于此类用途。',
    },
    notes: [
      {
        en: 'A civil user and a civil use stay under ordinary licensing.',
        'zh-CN': '民用用户和民用用途仍适用一般许可。',
      },
    ],
    ambiguities: [
      {
        en: 'When an end user or end use helps to raise military strength is not defined.',
        'zh-CN': '何为“有助于提升军事实力”，未作界定。',
      },
    ],
    sources: ['hk01', 'udn', 'gvw'],
    grade: 'B',
    formalised: true,
  },
  {
    id: '2026-1/2',
    title: { en: 'Persons anywhere who pass items on', 'zh-CN': '任何国家和地区的转移者' },
    statement: {
      en: 'An organisation or individual of any country or region that, against this, transfers or provides dual-use items of Chinese origin to organisations or individuals of Japan is held liable.',
      'zh-CN':
        '任何国家和地区的组织、个人，违反前述规定，将中国原产的有关两用物项转移、提供给日本组织或个人的，要追究法律责任。',
    },
    sources: ['hk01', 'udn', 'gvw'],
    grade: 'B',
    formalised: true,
  },
];
