/** Announcement 70 of 2025, in our own words: an act upon six other announcements. */
import type { Provision } from '../types.ts';

export const provisions: readonly Provision[] = [
  {
    id: '2025-70',
    title: { en: 'Six announcements suspended to 2026-11-10', 'zh-CN': '六个公告暂停至2026年11月10日' },
    statement: {
      en: 'Announcements 55, 56, 57, 58, 61 and 62 of 2025 are suspended from 2025-11-07 to 2026-11-10. Their texts stand and are not repealed.',
      'zh-CN':
        '2025年第55、56、57、58、61、62号公告自2025年11月7日至2026年11月10日暂停实施；各公告并未废止，文本依然存在。',
    },
    notes: [
      { en: 'Announcement 18 of 2025 is not among them.', 'zh-CN': '2025年第18号公告不在其列。' },
      {
        en: 'On 2026-09-28 an extension of the Kuala Lumpur arrangement to 2027-01-10 was announced. An arrangement is no notice: the status from 2026-11-11 is unknown here.',
        'zh-CN':
          '2026年9月28日宣布吉隆坡经贸磋商联合安排延长至2027年1月10日。该安排并非公告，2026年11月11日起的状态在本库中为未知。',
      },
    ],
    ambiguities: [
      {
        en: 'That the last suspended day is 2026-11-10 itself follows the usual way of counting and is not stated.',
        'zh-CN': '“至2026年11月10日”含当日，是按通常计算方法的推论，未明文规定。',
      },
      {
        en: 'Whether limbs 1(1) and 1(2) of Announcement 61 would get a new transition if they revive.',
        'zh-CN': '第61号公告第一条（一）、（二）项若恢复适用，是否另给过渡期。',
      },
    ],
    sources: ['udn', 'wj', 'cr', 'pil', 'ch', 'gvw', 'mof26', 'readout'],
    grade: 'D',
    formalised: true,
  },
];
