/** Where the Export Control Law can be read in more than one way. */
import { type OpenReading, openReading } from '@ytterby/engine';

export const readings: readonly OpenReading[] = [
  openReading({
    key: 'reading:ECL/20-other-services',
    provision: 'ECL/20',
    question: {
      en: 'Does the bar on services to a breach reach services that are not named, the list ending in "and such" (等)?',
      'zh-CN': '禁止为违法行为提供服务的规定，列举以“等”字收尾，是否及于未列举的服务？',
    },
    alternatives: [
      {
        value: 'and-such',
        says: { en: 'Yes: the services named are examples.', 'zh-CN': '及于：所列服务为例示。' },
        sources: ['ECL-zh'],
      },
      {
        value: 'named-only',
        says: {
          en: 'No: only those named. Intermediary and matchmaking services are named by 2025-62/5 alone.',
          'zh-CN': '不及于：以列举者为限。中介、撮合仅见于2025年第62号公告第五条。',
        },
        sources: ['ECL-zh'],
      },
    ],
    effect: {
      en: 'Decides whether a service that is not named may be given to an unlicensed export.',
      'zh-CN': '决定能否为未经许可的出口提供未列举的服务。',
    },
    computed: true,
  }),
];
