/** All law cases of classification. */
import { ALLOYS } from './alloys.ts';
import { COMPOUNDS } from './compounds.ts';
import { GOODS } from './goods.ts';
import type { LawCase } from './law-case.ts';
import { LIMITS } from './limits.ts';
import { MAGNETS } from './magnets.ts';
import { TARGETS } from './targets.ts';
import { TECHNOLOGY } from './technology.ts';

export const LAW_CASES: readonly LawCase[] = [
  ...MAGNETS,
  ...GOODS,
  ...ALLOYS,
  ...TARGETS,
  ...COMPOUNDS,
  ...TECHNOLOGY,
  ...LIMITS,
];
