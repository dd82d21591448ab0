/** Every provision of the corpus, instrument after instrument, in the order of `instruments.ts`. */

import { provisions as announcement2023No23 } from './2023-23/provisions.ts';
import { provisions as announcement2023No39 } from './2023-39/provisions.ts';
import { provisions as announcement2024No33 } from './2024-33/provisions.ts';
import { provisions as announcement2024No46 } from './2024-46/provisions.ts';
import { provisions as announcement2025No1 } from './2025-1/provisions.ts';
import { provisions as announcement2025No10 } from './2025-10/provisions.ts';
import { provisions as announcement2025No13 } from './2025-13/provisions.ts';
import { provisions as announcement2025No18 } from './2025-18/provisions.ts';
import { provisions as announcement2025No21 } from './2025-21/provisions.ts';
import { provisions as announcement2025No22 } from './2025-22/provisions.ts';
import { provisions as announcement2025No35 } from './2025-35/provisions.ts';
import { provisions as announcement2025No51 } from './2025-51/provisions.ts';
import { provisions as announcement2025No55 } from './2025-55/provisions.ts';
import { provisions as announcement2025No56 } from './2025-56/provisions.ts';
import { provisions as announcement2025No57 } from './2025-57/provisions.ts';
import { provisions as announcement2025No58 } from './2025-58/provisions.ts';
import { provisions as announcement2025No61 } from './2025-61/provisions.ts';
import { provisions as announcement2025No62 } from './2025-62/provisions.ts';
import { provisions as announcement2025No70 } from './2025-70/provisions.ts';
import { provisions as announcement2025No72 } from './2025-72/provisions.ts';
import { provisions as announcement2025No91 } from './2025-91/provisions.ts';
import { provisions as announcement2026No1 } from './2026-1/provisions.ts';
import { provisions as announcement2026No11 } from './2026-11/provisions.ts';
import { provisions as announcement2026No12 } from './2026-12/provisions.ts';
import { provisions as announcement2026No20 } from './2026-20/provisions.ts';
import { provisions as announcement2026No23 } from './2026-23/provisions.ts';
import { provisions as announcement2026No27 } from './2026-27/provisions.ts';
import { provisions as announcement2026No28 } from './2026-28/provisions.ts';
import { provisions as announcement2026No30 } from './2026-30/provisions.ts';
import { provisions as catalogue2008 } from './CAT-2008/provisions.ts';
import { provisions as catalogue2020 } from './CAT-2020/provisions.ts';
import { provisions as catalogue2023 } from './CAT-2023/provisions.ts';
import { provisions as catalogue2025 } from './CAT-2025/provisions.ts';
import { provisions as exportControlLaw } from './ECL/provisions.ts';
import { provisions as rareEarthRegulations } from './REE/provisions.ts';
import { provisions as dualUseRegulations } from './REG/provisions.ts';
import { provisions as reporting2026 } from './REP-2026/provisions.ts';
import { provisions as order834 } from './SC-834/provisions.ts';
import { provisions as order835 } from './SC-835/provisions.ts';
import type { Provision } from './types.ts';
import { provisions as unreliableEntities } from './UEL/provisions.ts';
import { provisions as unreliableEntityNotices } from './UEL-notices/provisions.ts';

export const provisions: readonly Provision[] = [
  ...exportControlLaw,
  ...dualUseRegulations,
  ...rareEarthRegulations,
  ...order834,
  ...order835,
  ...unreliableEntities,
  ...unreliableEntityNotices,
  ...announcement2023No23,
  ...announcement2023No39,
  ...announcement2024No33,
  ...announcement2024No46,
  ...announcement2025No1,
  ...announcement2025No10,
  ...announcement2025No13,
  ...announcement2025No18,
  ...announcement2025No21,
  ...announcement2025No22,
  ...announcement2025No35,
  ...announcement2025No51,
  ...announcement2025No55,
  ...announcement2025No56,
  ...announcement2025No57,
  ...announcement2025No58,
  ...announcement2025No61,
  ...announcement2025No62,
  ...announcement2025No70,
  ...announcement2025No72,
  ...announcement2025No91,
  ...announcement2026No1,
  ...announcement2026No11,
  ...announcement2026No12,
  ...announcement2026No20,
  ...announcement2026No23,
  ...announcement2026No27,
  ...announcement2026No28,
  ...announcement2026No30,
  ...catalogue2008,
  ...catalogue2020,
  ...catalogue2023,
  ...catalogue2025,
  ...reporting2026,
];
