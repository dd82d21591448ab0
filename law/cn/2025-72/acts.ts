/** Announcement 72: suspends clause 2 of 2024-46 from 2025-11-09 until 2026-11-27. */
import type { Act } from '@ytterby/engine';

export const acts: readonly Act[] = [
  {
    kind: 'suspend',
    by: '2025-72',
    of: ['2024-46/2'],
    published: '2025-11-09',
    from: '2025-11-09',
    until: '2026-11-27',
    key: 'status:2024-46/2',
  },
];
