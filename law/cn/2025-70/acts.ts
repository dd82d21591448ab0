/**
 * Announcement 70: suspends 55 to 58, 61 and 62 from 2025-11-07 until 2026-11-10. An extension to 2027-01-10 was
 * announced in talks, but no notice is known, so after the last day each status is open under its own key.
 */
import type { Act } from '@ytterby/engine';

const suspension = {
  kind: 'suspend',
  by: '2025-70',
  published: '2025-11-07',
  from: '2025-11-07',
  until: '2026-11-10',
} as const;

export const acts: readonly Act[] = [
  { ...suspension, of: ['2025-55'], key: 'status:2025-55' },
  { ...suspension, of: ['2025-56'], key: 'status:2025-56' },
  { ...suspension, of: ['2025-57'], key: 'status:2025-57' },
  { ...suspension, of: ['2025-58'], key: 'status:2025-58' },
  { ...suspension, of: ['2025-61'], key: 'status:2025-61' },
  { ...suspension, of: ['2025-62'], key: 'status:2025-62' },
];
