/**
 * Announcement 57 of 2025: Ho, Er, Tm, Eu, Yb (1C909 to 1C913). The official answers on 18 do not carry over:
 * phosphors, crystals, fibres and magnets are listed here by name.
 */
import type { ControlEntry } from '@ytterby/law/lists';
import type { Condition } from '../weigh/condition.ts';
import { all, constituent, form, identity, mayBe } from '../weigh/condition.ts';
import { holmiumMagnet } from './magnets.ts';
import { alloySystem, beyondListed, compound, functional, metal, oxide, targetSystem } from './rare-earth.ts';

/** Rows of form `material`, by what their name says. */
const MATERIALS: readonly (readonly [RegExp, (entry: ControlEntry, element: string) => Condition])[] = [
  [/crystal/i, (_, element) => all(form('crystal'), constituent(element, 'any-amount'))],
  [/luminescent|phosphor/i, (_, element) => all(form('phosphor'), constituent(element, 'any-amount'))],
  [/ceramic/i, (_, element) => all(form('ceramic'), constituent(element, 'any-amount'))],
  [/coating/i, (_, element) => all(form('coating-material'), constituent(element, 'any-amount'))],
  [
    /fibre/i,
    (entry, element) =>
      all(mayBe('other', 'ceramic', 'crystal'), constituent(element, 'any-amount'), identity(entry.code)),
  ],
];

export const rule2025_57 = (entry: ControlEntry): Condition | undefined => {
  const element = entry.elements.find((symbol) => ['Ho', 'Er', 'Tm', 'Eu', 'Yb'].includes(symbol)) ?? '';
  switch (entry.form) {
    case 'metal':
      return metal(element);
    case 'alloy':
      return entry.elements.length > 1
        ? alloySystem(entry.elements)
        : beyondListed('alloy', element, 'closed');
    case 'target':
      return targetRule(entry, element);
    case 'magnet':
      return holmiumMagnet;
    case 'oxide':
      return oxide(element);
    case 'compound':
      return compound(element, false);
    case 'reserved':
      return { kind: 'never', why: 'reserved' };
    case 'material': {
      const found = MATERIALS.find(([pattern]) => pattern.test(entry.names.en));
      return found === undefined ? functional(entry, element) : found[1](entry, element);
    }
    default:
      return entry.parent === null && entry.elements.length > 0
        ? all(form('mixture'), constituent(element))
        : undefined;
  }
};

/** Headings (`…-containing targets`) reach beyond their members as far as the words do; nobody has said how far. */
const targetRule = (entry: ControlEntry, element: string): Condition =>
  /containing/i.test(entry.names.en)
    ? beyondListed('target', element, 'closed')
    : targetSystem(entry.elements);
