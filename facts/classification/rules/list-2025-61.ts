/** Annex 1 of Announcement 61 of 2025: Part 1 (inputs) and Part 2 (magnets, their assemblies, targets). */
import type { ControlEntry } from '@ytterby/law/lists';
import { RARE_EARTHS } from '../item/elements.ts';
import type { Condition } from '../weigh/condition.ts';
import { all, any, constituent, form, mainElement, notRead } from '../weigh/condition.ts';
import { assembly61, magnet61 } from './magnets.ts';
import { alloySystem, metal, targetSystem } from './rare-earth.ts';

const BY_CODE: Readonly<Record<string, Condition>> = {
  '2025-61/P2-1.1': magnet61('SmCo'),
  '2025-61/P2-1.2': magnet61('NdFeB', 'Tb'),
  '2025-61/P2-1.3': magnet61('NdFeB', 'Dy'),
  '2025-61/P2-1.4': assembly61,
  /** The list of targets was not read to its end: any rare-earth target may be on it. */
  '2025-61/P2-2': all(
    form('target'),
    any(...RARE_EARTHS.map((element) => constituent(element))),
    notRead('member-list'),
  ),
};

export const rule2025_61 = (entry: ControlEntry): Condition | undefined => {
  const own = BY_CODE[entry.code];
  if (own !== undefined) return own;
  const element = entry.elements[0] ?? '';
  switch (entry.form) {
    case 'metal':
      return metal(element);
    case 'alloy':
      return alloySystem(entry.elements);
    case 'target':
      return targetSystem(entry.elements);
    case 'oxide':
      return oxide61(element);
    default:
      return undefined;
  }
};

/** Part 1 names the oxide alone, not its mixtures: where another oxide is the main one, a person decides. */
const oxide61 = (element: string): Condition =>
  any(
    all(form('oxide'), mainElement(element)),
    all(form('oxide', 'mixture'), constituent(element), notRead('borderline-form')),
  );
