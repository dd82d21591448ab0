/** Announcement 18 of 2025: Sm, Gd, Tb, Dy, Lu, Sc, Y (1C902 to 1C908), with its official answers. */
import type { ControlEntry } from '@ytterby/law/lists';
import type { Condition } from '../weigh/condition.ts';
import { broughtIn } from '../weigh/condition.ts';

import { magnet18 } from './magnets.ts';
import {
  alloySystem,
  beyondListed,
  compound,
  members,
  metal,
  mixtureOf,
  oxide,
  targetSystem,
} from './rare-earth.ts';

const MAGNETS: Readonly<Record<string, Condition>> = {
  '1C902.a.4': magnet18('SmCo'),
  '1C904.a.4': magnet18('NdFeB', 'Tb'),
  '1C905.a#ndfeb': magnet18('NdFeB', 'Dy'),
};

/** The condition an entry sets beyond those of its children; undefined for a heading that adds nothing. */
export const rule2025_18 = (entry: ControlEntry): Condition | undefined => {
  const element = entry.elements[0] ?? '';
  const magnet = MAGNETS[entry.code];
  if (magnet !== undefined) return magnet;
  switch (entry.form) {
    case 'metal':
      return metal(element);
    case 'alloy':
      if (entry.members.length > 0) return members(entry, element);
      return entry.elements.length > 1
        ? broughtIn('faq1-1', alloySystem(entry.elements))
        : beyondListed('alloy', element, 'reading');
    case 'target':
      return targetRule(entry, element);
    case 'oxide':
      return oxide(element);
    case 'compound':
      return compound(element, true);
    default:
      return headingRule(entry, element);
  }
};

/** Lutetium: one target was read, others were not. Scandium and yttrium: the row itself was not read. */
const targetRule = (entry: ControlEntry, element: string): Condition => {
  if (entry.members.length > 0) return members(entry, element);
  if (entry.code === '1C906.a#targets') {
    return { kind: 'any', of: [targetSystem([element]), beyondListed('target', element, 'unread')] };
  }
  if (entry.presence === 'unconfirmed') return beyondListed('target', element, 'unread');
  return entry.code.endsWith('.a.3')
    ? beyondListed('target', element, 'reading')
    : broughtIn('faq1-1', targetSystem(entry.elements));
};

/** `1C905` itself catches mixtures; `1C906.a` speaks of alloys that no row names. */
const headingRule = (entry: ControlEntry, element: string): Condition | undefined => {
  if (entry.parent === null) return mixtureOf(element);
  return entry.code === '1C906.a' ? beyondListed('alloy', element, 'unread') : undefined;
};
