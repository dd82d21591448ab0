/** Article 8 of Announcement 61: the re-export limb at once, the others from 2025-12-01; articles 2 to 7 are not dated. */
import type { Act } from '@ytterby/engine';

const by = { by: '2025-61', published: '2025-10-09' };

export const acts: readonly Act[] = [
  { kind: 'enact', ...by, of: ['2025-61/1', '2025-61/1(3)'], from: '2025-10-09' },
  { kind: 'enact', ...by, of: ['2025-61/1(1)', '2025-61/1(2)'], from: '2025-12-01' },
  {
    kind: 'enact',
    ...by,
    of: ['2025-61/2', '2025-61/3', '2025-61/4', '2025-61/5'],
    from: '2025-10-09',
    under: { key: 'reading:2025-61/8-articles-2-to-7', alternative: 'with-the-live-limb' },
  },
  { kind: 'enact', ...by, of: ['2025-61/2', '2025-61/3', '2025-61/4', '2025-61/5'], from: '2025-12-01' },
  {
    kind: 'enact',
    ...by,
    of: ['2025-61/6', '2025-61/7(a)', '2025-61/7(b)'],
    from: '2025-10-09',
    under: { key: 'reading:2025-61/8-articles-2-to-7', alternative: 'with-the-live-limb' },
  },
  { kind: 'enact', ...by, of: ['2025-61/6', '2025-61/7(a)', '2025-61/7(b)'], from: '2025-12-01' },
];
