/** State Council Order 835 of 2026, in our own words. */
import type { Provision } from '../types.ts';

export const provisions: readonly Provision[] = [
  {
    id: 'SC-835',
    title: { en: 'Countering improper extraterritorial jurisdiction', 'zh-CN': '反外国不当域外管辖' },
    statement: {
      en: 'Foreign measures may be found improper, prohibition orders may bar compliance with them, and those who promote them may go on a list of malicious entities (恶意实体清单) with measures against dealings and data.',
      'zh-CN':
        '可以认定外国措施构成不当域外管辖，发布禁止执行的命令，并将推动或参与实施者列入恶意实体清单，对有关交易和数据提供采取措施。',
    },
    sources: ['pm', 'cv', 'poi'],
    grade: 'D',
    formalised: {
      not: {
        en: 'It governs no export of an item, and no entry of its list was found.',
        'zh-CN': '不规范物项出口，且未见其清单列名。',
      },
    },
  },
];
