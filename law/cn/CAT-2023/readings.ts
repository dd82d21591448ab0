/** Where the technology catalogue meets export control. */
import { type OpenReading, openReading } from '@ytterby/engine';

export const readings: readonly OpenReading[] = [
  openReading({
    key: 'reading:CAT-dual-use',
    provision: 'CAT-2023',
    question: {
      en: 'Technology that is on the catalogue and is also a dual-use item under control: does the catalogue stand?',
      'zh-CN': '同时列入目录和两用物项管制的技术，目录是否仍然适用？',
    },
    alternatives: [
      {
        value: 'export-control-instead',
        says: {
          en: 'No: dual-use technology is handled under export control instead.',
          'zh-CN': '不适用：两用技术改依出口管制办理。',
        },
        sources: ['tbl'],
      },
      {
        value: 'catalogue-stands',
        says: {
          en: 'Yes: both regimes apply and the prohibition decides.',
          'zh-CN': '适用：两种制度并行，以禁止为准。',
        },
        sources: ['seed'],
      },
    ],
    effect: {
      en: 'Decides between a licence under Announcement 62 and a prohibition under the catalogue.',
      'zh-CN': '决定适用第62号公告的许可，还是目录的禁止。',
    },
    computed: true,
  }),
];
