/** Announcement 28 of 2026, in our own words: the listing and its measures. */
import type { Provision } from '../types.ts';

export const provisions: readonly Provision[] = [
  {
    id: '2026-28',
    title: { en: '20 Japanese entities on the watch list', 'zh-CN': '20家日本实体列入关注名单' },
    statement: {
      en: '20 Japanese importers and end users go on the watch list. Exports of dual-use items to them: no general licence and no certificate; an individual licence needs a risk assessment and a written promise that no use will raise Japan’s military strength; the 45 working days do not bind. Exports for Japan’s military users or uses, or any use that raises its military strength, are refused.',
      'zh-CN':
        '20家日本实体列入关注名单。向其出口两用物项：不得适用通用许可和登记凭证；申请单项许可须附风险评估报告，并书面承诺不用于任何有助于提升日本军事实力的用途；45个工作日期限不适用。用于日本军事用户、军事用途及一切有助于提升其军事实力用途的，不予许可。',
    },
    sources: ['press-1', 'reg-2'],
    grade: 'F',
    formalised: {
      not: {
        en: 'The listing is data; REG/26 and 2025-61/2 compute what follows from it.',
        'zh-CN': '名单以数据形式载明；其效果依《条例》第二十六条和第61号公告第二条计算。',
      },
    },
  },
];
