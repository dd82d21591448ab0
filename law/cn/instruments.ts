/** Every official instrument of the corpus, in one row: statutes first, then announcements by year and number, then catalogues. */

import { instrument as announcement2023No23 } from './2023-23/instrument.ts';
import { instrument as announcement2023No39 } from './2023-39/instrument.ts';
import { instrument as announcement2024No33 } from './2024-33/instrument.ts';
import { instrument as announcement2024No46 } from './2024-46/instrument.ts';
import { instrument as announcement2025No1 } from './2025-1/instrument.ts';
import { instrument as announcement2025No10 } from './2025-10/instrument.ts';
import { instrument as announcement2025No13 } from './2025-13/instrument.ts';
import { instrument as announcement2025No18 } from './2025-18/instrument.ts';
import { instrument as announcement2025No21 } from './2025-21/instrument.ts';
import { instrument as announcement2025No22 } from './2025-22/instrument.ts';
import { instrument as announcement2025No35 } from './2025-35/instrument.ts';
import { instrument as announcement2025No51 } from './2025-51/instrument.ts';
import { instrument as announcement2025No55 } from './2025-55/instrument.ts';
import { instrument as announcement2025No56 } from './2025-56/instrument.ts';
import { instrument as announcement2025No57 } from './2025-57/instrument.ts';
import { instrument as announcement2025No58 } from './2025-58/instrument.ts';
import { instrument as announcement2025No61 } from './2025-61/instrument.ts';
import { instrument as announcement2025No62 } from './2025-62/instrument.ts';
import { instrument as announcement2025No70 } from './2025-70/instrument.ts';
import { instrument as announcement2025No72 } from './2025-72/instrument.ts';
import { instrument as announcement2025No91 } from './2025-91/instrument.ts';
import { instrument as announcement2026No1 } from './2026-1/instrument.ts';
import { instrument as announcement2026No11 } from './2026-11/instrument.ts';
import { instrument as announcement2026No12 } from './2026-12/instrument.ts';
import { instrument as announcement2026No20 } from './2026-20/instrument.ts';
import { instrument as announcement2026No23 } from './2026-23/instrument.ts';
import { instrument as announcement2026No27 } from './2026-27/instrument.ts';
import { instrument as announcement2026No28 } from './2026-28/instrument.ts';
import { instrument as announcement2026No30 } from './2026-30/instrument.ts';
import { instrument as catalogue2008 } from './CAT-2008/instrument.ts';
import { instrument as catalogue2020 } from './CAT-2020/instrument.ts';
import { instrument as catalogue2023 } from './CAT-2023/instrument.ts';
import { instrument as catalogue2025 } from './CAT-2025/instrument.ts';
import { instrument as exportControlLaw } from './ECL/instrument.ts';
import { instrument as rareEarthRegulations } from './REE/instrument.ts';
import { instrument as dualUseRegulations } from './REG/instrument.ts';
import { instrument as reporting2026 } from './REP-2026/instrument.ts';
import { instrument as order834 } from './SC-834/instrument.ts';
import { instrument as order835 } from './SC-835/instrument.ts';
import type { Instrument } from './types.ts';
import { instrument as unreliableEntities } from './UEL/instrument.ts';
import { instruments as unreliableEntityNotices } from './UEL-notices/instrument.ts';

export const instruments: readonly Instrument[] = [
  exportControlLaw,
  dualUseRegulations,
  rareEarthRegulations,
  order834,
  order835,
  unreliableEntities,
  ...unreliableEntityNotices,
  announcement2023No23,
  announcement2023No39,
  announcement2024No33,
  announcement2024No46,
  announcement2025No1,
  announcement2025No10,
  announcement2025No13,
  announcement2025No18,
  announcement2025No21,
  announcement2025No22,
  announcement2025No35,
  announcement2025No51,
  announcement2025No55,
  announcement2025No56,
  announcement2025No57,
  announcement2025No58,
  announcement2025No61,
  announcement2025No62,
  announcement2025No70,
  announcement2025No72,
  announcement2025No91,
  announcement2026No1,
  announcement2026No11,
  announcement2026No12,
  announcement2026No20,
  announcement2026No23,
  announcement2026No27,
  announcement2026No28,
  announcement2026No30,
  catalogue2008,
  catalogue2020,
  catalogue2023,
  catalogue2025,
  reporting2026,
];
