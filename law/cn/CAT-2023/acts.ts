/** The 2023 revision takes the place of the 2008 catalogue and its 2020 adjustment on the day it is published. */
import type { Act } from '@ytterby/engine';

export const acts: readonly Act[] = [
  { kind: 'enact', by: 'CAT-2023', of: ['CAT-2023'], published: '2023-12-21', from: '2023-12-21' },
  {
    kind: 'repeal',
    by: 'CAT-2023',
    of: ['CAT-2008', 'CAT-2020'],
    published: '2023-12-21',
    from: '2023-12-21',
  },
];
