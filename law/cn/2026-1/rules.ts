/** Announcement 1 of 2026: no dual-use items to Japanese military users or uses, from China or from anywhere. */
import { allOf, control, type Rule } from '@ytterby/engine';
import { dualUseItem } from '../terms/dual-use.ts';
import { exported, providedByPersonAbroad } from '../terms/export.ts';
import { japaneseMilitary } from '../terms/military.ts';
import { originChina } from '../terms/persons.ts';

export const rules: readonly Rule[] = [
  control({
    label: '2026-1/1',
    cites: ['2026-1/1'],
    scope: 'item',
    effect: 'prohibited',
    when: allOf(exported, dualUseItem, japaneseMilitary),
  }),
  control({
    label: '2026-1/2',
    cites: ['2026-1/2'],
    scope: 'item',
    effect: 'prohibited',
    when: allOf(originChina, dualUseItem, providedByPersonAbroad, japaneseMilitary),
  }),
];
