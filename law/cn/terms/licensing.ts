/** Acts that need a licence, and acts that are barred, by reference to the rules that say so. */
import { allOf, anyOf, holds, not } from '@ytterby/engine';

/** A control list of items that leave China asks for a licence. */
export const anyListLicence = anyOf(
  holds('2025-18'),
  holds('2025-10'),
  holds('2025-55'),
  holds('2025-56'),
  holds('2025-57'),
  holds('2025-58'),
  holds('2023-23'),
  holds('2023-39'),
  holds('2024-33'),
);

export const anyTechnologyLicence = anyOf(
  holds('2025-62/1(1)'),
  holds('2025-62/1(2)'),
  holds('2025-62/6#disclosure'),
);

/** Licences whose file holds end-user and end-use documents (REG/16, REG/24). */
export const anyCommonLicence = anyOf(anyListLicence, holds('2025-62/1(1)'), holds('2025-62/1(2)'));

/** 2025-61/1, where 2025-61/5 does not lift the licence. */
export const anyOverseasLicence = allOf(
  anyOf(holds('2025-61/1(1)'), holds('2025-61/1(2)'), holds('2025-61/1(3)')),
  not(holds('2025-61/5')),
);

/** Any licence for the goods or technology that a service provider may meet. */
export const anyLicence = anyOf(
  anyListLicence,
  anyTechnologyLicence,
  anyOverseasLicence,
  holds('CAT-2008#restricted'),
  holds('CAT-2023#restricted'),
  holds('CAT-2025#restricted'),
  // Licensed or prohibited by the catalogue, or licensed under export control instead.
  holds('CAT-2023#at-least'),
  holds('CAT-2025#at-least'),
);

/** Barred for the item in question. */
export const barred = anyOf(
  holds('ECL/18'),
  holds('2024-46/1'),
  holds('2026-1/1'),
  holds('2026-1/2'),
  holds('2026-11'),
  holds('2026-20'),
  holds('2026-23'),
  holds('2026-27'),
  holds('2026-30'),
  holds('CAT-2008'),
  holds('CAT-2023'),
);

/** Barred as a whole, whatever the item. */
export const barredTransaction = anyOf(holds('UEL/10'));
