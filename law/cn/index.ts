/** Every instrument of the corpus. Generated from the folders of law/cn by scripts/law-index.ts; do not edit. */
import type { Act, OpenReading, Rule } from '@ytterby/engine';
import { instrument as instrument_2023_23 } from './2023-23/instrument.ts';
import { provisions as provisions_2023_23 } from './2023-23/provisions.ts';
import { rules as rules_2023_23 } from './2023-23/rules.ts';
import { instrument as instrument_2023_39 } from './2023-39/instrument.ts';
import { provisions as provisions_2023_39 } from './2023-39/provisions.ts';
import { rules as rules_2023_39 } from './2023-39/rules.ts';
import { instrument as instrument_2024_33 } from './2024-33/instrument.ts';
import { provisions as provisions_2024_33 } from './2024-33/provisions.ts';
import { rules as rules_2024_33 } from './2024-33/rules.ts';
import { instrument as instrument_2024_46 } from './2024-46/instrument.ts';
import { provisions as provisions_2024_46 } from './2024-46/provisions.ts';
import { rules as rules_2024_46 } from './2024-46/rules.ts';
import { instrument as instrument_2025_1 } from './2025-1/instrument.ts';
import { provisions as provisions_2025_1 } from './2025-1/provisions.ts';
import { instrument as instrument_2025_10 } from './2025-10/instrument.ts';
import { provisions as provisions_2025_10 } from './2025-10/provisions.ts';
import { rules as rules_2025_10 } from './2025-10/rules.ts';
import { instrument as instrument_2025_13 } from './2025-13/instrument.ts';
import { provisions as provisions_2025_13 } from './2025-13/provisions.ts';
import { instrument as instrument_2025_18 } from './2025-18/instrument.ts';
import { provisions as provisions_2025_18 } from './2025-18/provisions.ts';
import { readings as readings_2025_18 } from './2025-18/readings.ts';
import { rules as rules_2025_18 } from './2025-18/rules.ts';
import { instrument as instrument_2025_21 } from './2025-21/instrument.ts';
import { provisions as provisions_2025_21 } from './2025-21/provisions.ts';
import { instrument as instrument_2025_22 } from './2025-22/instrument.ts';
import { provisions as provisions_2025_22 } from './2025-22/provisions.ts';
import { instrument as instrument_2025_35 } from './2025-35/instrument.ts';
import { provisions as provisions_2025_35 } from './2025-35/provisions.ts';
import { instrument as instrument_2025_51 } from './2025-51/instrument.ts';
import { provisions as provisions_2025_51 } from './2025-51/provisions.ts';
import { instrument as instrument_2025_55 } from './2025-55/instrument.ts';
import { provisions as provisions_2025_55 } from './2025-55/provisions.ts';
import { rules as rules_2025_55 } from './2025-55/rules.ts';
import { instrument as instrument_2025_56 } from './2025-56/instrument.ts';
import { provisions as provisions_2025_56 } from './2025-56/provisions.ts';
import { rules as rules_2025_56 } from './2025-56/rules.ts';
import { instrument as instrument_2025_57 } from './2025-57/instrument.ts';
import { provisions as provisions_2025_57 } from './2025-57/provisions.ts';
import { rules as rules_2025_57 } from './2025-57/rules.ts';
import { instrument as instrument_2025_58 } from './2025-58/instrument.ts';
import { provisions as provisions_2025_58 } from './2025-58/provisions.ts';
import { rules as rules_2025_58 } from './2025-58/rules.ts';
import { acts as acts_2025_61 } from './2025-61/acts.ts';
import { instrument as instrument_2025_61 } from './2025-61/instrument.ts';
import { provisions as provisions_2025_61 } from './2025-61/provisions.ts';
import { readings as readings_2025_61 } from './2025-61/readings.ts';
import { rules as rules_2025_61 } from './2025-61/rules.ts';
import { instrument as instrument_2025_62 } from './2025-62/instrument.ts';
import { provisions as provisions_2025_62 } from './2025-62/provisions.ts';
import { readings as readings_2025_62 } from './2025-62/readings.ts';
import { rules as rules_2025_62 } from './2025-62/rules.ts';
import { acts as acts_2025_70 } from './2025-70/acts.ts';
import { instrument as instrument_2025_70 } from './2025-70/instrument.ts';
import { provisions as provisions_2025_70 } from './2025-70/provisions.ts';
import { acts as acts_2025_72 } from './2025-72/acts.ts';
import { instrument as instrument_2025_72 } from './2025-72/instrument.ts';
import { provisions as provisions_2025_72 } from './2025-72/provisions.ts';
import { instrument as instrument_2025_91 } from './2025-91/instrument.ts';
import { provisions as provisions_2025_91 } from './2025-91/provisions.ts';
import { instrument as instrument_2026_1 } from './2026-1/instrument.ts';
import { provisions as provisions_2026_1 } from './2026-1/provisions.ts';
import { rules as rules_2026_1 } from './2026-1/rules.ts';
import { instrument as instrument_2026_11 } from './2026-11/instrument.ts';
import { provisions as provisions_2026_11 } from './2026-11/provisions.ts';
import { rules as rules_2026_11 } from './2026-11/rules.ts';
import { instrument as instrument_2026_12 } from './2026-12/instrument.ts';
import { provisions as provisions_2026_12 } from './2026-12/provisions.ts';
import { instrument as instrument_2026_20 } from './2026-20/instrument.ts';
import { provisions as provisions_2026_20 } from './2026-20/provisions.ts';
import { rules as rules_2026_20 } from './2026-20/rules.ts';
import { instrument as instrument_2026_23 } from './2026-23/instrument.ts';
import { provisions as provisions_2026_23 } from './2026-23/provisions.ts';
import { rules as rules_2026_23 } from './2026-23/rules.ts';
import { instrument as instrument_2026_27 } from './2026-27/instrument.ts';
import { provisions as provisions_2026_27 } from './2026-27/provisions.ts';
import { rules as rules_2026_27 } from './2026-27/rules.ts';
import { instrument as instrument_2026_28 } from './2026-28/instrument.ts';
import { provisions as provisions_2026_28 } from './2026-28/provisions.ts';
import { instrument as instrument_2026_30 } from './2026-30/instrument.ts';
import { provisions as provisions_2026_30 } from './2026-30/provisions.ts';
import { rules as rules_2026_30 } from './2026-30/rules.ts';
import { instrument as instrument_CAT_2008 } from './CAT-2008/instrument.ts';
import { provisions as provisions_CAT_2008 } from './CAT-2008/provisions.ts';
import { rules as rules_CAT_2008 } from './CAT-2008/rules.ts';
import { instrument as instrument_CAT_2020 } from './CAT-2020/instrument.ts';
import { provisions as provisions_CAT_2020 } from './CAT-2020/provisions.ts';
import { acts as acts_CAT_2023 } from './CAT-2023/acts.ts';
import { instrument as instrument_CAT_2023 } from './CAT-2023/instrument.ts';
import { provisions as provisions_CAT_2023 } from './CAT-2023/provisions.ts';
import { readings as readings_CAT_2023 } from './CAT-2023/readings.ts';
import { rules as rules_CAT_2023 } from './CAT-2023/rules.ts';
import { instrument as instrument_CAT_2025 } from './CAT-2025/instrument.ts';
import { provisions as provisions_CAT_2025 } from './CAT-2025/provisions.ts';
import { rules as rules_CAT_2025 } from './CAT-2025/rules.ts';
import { instrument as instrument_ECL } from './ECL/instrument.ts';
import { provisions as provisions_ECL } from './ECL/provisions.ts';
import { readings as readings_ECL } from './ECL/readings.ts';
import { rules as rules_ECL } from './ECL/rules.ts';
import { instrument as instrument_REE } from './REE/instrument.ts';
import { provisions as provisions_REE } from './REE/provisions.ts';
import { instrument as instrument_REG } from './REG/instrument.ts';
import { provisions as provisions_REG } from './REG/provisions.ts';
import { rules as rules_REG } from './REG/rules.ts';
import { instrument as instrument_REP_2026 } from './REP-2026/instrument.ts';
import { provisions as provisions_REP_2026 } from './REP-2026/provisions.ts';
import { instrument as instrument_SC_834 } from './SC-834/instrument.ts';
import { provisions as provisions_SC_834 } from './SC-834/provisions.ts';
import { instrument as instrument_SC_835 } from './SC-835/instrument.ts';
import { provisions as provisions_SC_835 } from './SC-835/provisions.ts';
import type { Instrument, Provision } from './types.ts';
import { instrument as instrument_UEL } from './UEL/instrument.ts';
import { provisions as provisions_UEL } from './UEL/provisions.ts';
import { rules as rules_UEL } from './UEL/rules.ts';
import { instruments as instrument_UEL_notices } from './UEL-notices/instrument.ts';
import { provisions as provisions_UEL_notices } from './UEL-notices/provisions.ts';

export const instruments: readonly Instrument[] = [
  instrument_2023_23,
  instrument_2023_39,
  instrument_2024_33,
  instrument_2024_46,
  instrument_2025_1,
  instrument_2025_10,
  instrument_2025_13,
  instrument_2025_18,
  instrument_2025_21,
  instrument_2025_22,
  instrument_2025_35,
  instrument_2025_51,
  instrument_2025_55,
  instrument_2025_56,
  instrument_2025_57,
  instrument_2025_58,
  instrument_2025_61,
  instrument_2025_62,
  instrument_2025_70,
  instrument_2025_72,
  instrument_2025_91,
  instrument_2026_1,
  instrument_2026_11,
  instrument_2026_12,
  instrument_2026_20,
  instrument_2026_23,
  instrument_2026_27,
  instrument_2026_28,
  instrument_2026_30,
  instrument_CAT_2008,
  instrument_CAT_2020,
  instrument_CAT_2023,
  instrument_CAT_2025,
  instrument_ECL,
  instrument_REE,
  instrument_REG,
  instrument_REP_2026,
  instrument_SC_834,
  instrument_SC_835,
  instrument_UEL,
  ...instrument_UEL_notices,
];

export const provisions: readonly Provision[] = [
  ...provisions_2023_23,
  ...provisions_2023_39,
  ...provisions_2024_33,
  ...provisions_2024_46,
  ...provisions_2025_1,
  ...provisions_2025_10,
  ...provisions_2025_13,
  ...provisions_2025_18,
  ...provisions_2025_21,
  ...provisions_2025_22,
  ...provisions_2025_35,
  ...provisions_2025_51,
  ...provisions_2025_55,
  ...provisions_2025_56,
  ...provisions_2025_57,
  ...provisions_2025_58,
  ...provisions_2025_61,
  ...provisions_2025_62,
  ...provisions_2025_70,
  ...provisions_2025_72,
  ...provisions_2025_91,
  ...provisions_2026_1,
  ...provisions_2026_11,
  ...provisions_2026_12,
  ...provisions_2026_20,
  ...provisions_2026_23,
  ...provisions_2026_27,
  ...provisions_2026_28,
  ...provisions_2026_30,
  ...provisions_CAT_2008,
  ...provisions_CAT_2020,
  ...provisions_CAT_2023,
  ...provisions_CAT_2025,
  ...provisions_ECL,
  ...provisions_REE,
  ...provisions_REG,
  ...provisions_REP_2026,
  ...provisions_SC_834,
  ...provisions_SC_835,
  ...provisions_UEL,
  ...provisions_UEL_notices,
];

export const rules: readonly Rule[] = [
  ...rules_2023_23,
  ...rules_2023_39,
  ...rules_2024_33,
  ...rules_2024_46,
  ...rules_2025_10,
  ...rules_2025_18,
  ...rules_2025_55,
  ...rules_2025_56,
  ...rules_2025_57,
  ...rules_2025_58,
  ...rules_2025_61,
  ...rules_2025_62,
  ...rules_2026_1,
  ...rules_2026_11,
  ...rules_2026_20,
  ...rules_2026_23,
  ...rules_2026_27,
  ...rules_2026_30,
  ...rules_CAT_2008,
  ...rules_CAT_2023,
  ...rules_CAT_2025,
  ...rules_ECL,
  ...rules_REG,
  ...rules_UEL,
];

export const readings: readonly OpenReading[] = [
  ...readings_2025_18,
  ...readings_2025_61,
  ...readings_2025_62,
  ...readings_CAT_2023,
  ...readings_ECL,
];

export const acts: readonly Act[] = [...acts_2025_61, ...acts_2025_70, ...acts_2025_72, ...acts_CAT_2023];
