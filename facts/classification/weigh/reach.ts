/**
 * Which entries a kind of thing could reach at all, whatever its other facts: worked out once per kind, so that an
 * oxide is not weighed against furnaces.
 */

import type { Kind } from '../item/kinds.ts';
import type { Line, Table } from '../rules/table.ts';
import type { Condition } from './condition.ts';

/** Whether the condition fails on the form alone. */
export const failsOnForm = (condition: Condition, kind: Kind): boolean => {
  switch (condition.kind) {
    case 'form':
      return !condition.fits.includes(kind) && condition.may?.includes(kind) !== true;
    case 'all':
      return condition.of.some((part) => failsOnForm(part, kind));
    case 'any':
      return condition.of.every((part) => failsOnForm(part, kind));
    case 'answered':
      // An answer that leaves something out is to be cited, so it is weighed.
      return condition.when === 'yes' && failsOnForm(condition.of, kind);
    default:
      return false;
  }
};

const known = new WeakMap<Table, Map<Kind, ReadonlySet<string>>>();

/** Codes of the entries, headings included, that an item of this kind could reach. */
export const reachOf = (table: Table, kind: Kind): ReadonlySet<string> => {
  const byKind = known.get(table) ?? new Map<Kind, ReadonlySet<string>>();
  known.set(table, byKind);
  const made = byKind.get(kind);
  if (made !== undefined) return made;
  const reach = new Set<string>();
  const visit = (line: Line): boolean => {
    const below = line.children.map(visit).includes(true);
    const own = line.rule !== undefined && !failsOnForm(line.rule, kind);
    if (below || own) reach.add(line.entry.code);
    return below || own;
  };
  table.roots.forEach(visit);
  byKind.set(kind, reach);
  return reach;
};
