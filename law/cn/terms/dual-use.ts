/** A dual-use item under control (两用物项): on a list of the corpus that is in force on the day. */
import { allOf, anyOf, inForce, isTrue } from '@ytterby/engine';
import { listed } from '../../vocabulary/listed.ts';

export const dualUseTechnology = anyOf(
  allOf(inForce('2025-62/1(1)'), isTrue(listed['1E902.a'])),
  allOf(inForce('2025-62/1(2)'), isTrue(listed['1E902.b'])),
);

export const dualUseItem = anyOf(
  allOf(inForce('2025-18'), isTrue(listed['2025-18'])),
  allOf(inForce('2025-10'), isTrue(listed['2025-10'])),
  allOf(inForce('2025-55'), isTrue(listed['2025-55'])),
  allOf(inForce('2025-56'), isTrue(listed['2025-56'])),
  allOf(inForce('2025-57'), isTrue(listed['2025-57'])),
  allOf(inForce('2025-58'), isTrue(listed['2025-58'])),
  allOf(inForce('2023-23'), isTrue(listed['2023-23'])),
  allOf(inForce('2023-39'), isTrue(listed['2023-39'])),
  allOf(inForce('2024-33'), isTrue(listed['2024-33'])),
  dualUseTechnology,
);
