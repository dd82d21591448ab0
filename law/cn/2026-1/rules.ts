/** Announcement 1 of 2026: no dual-use items to Japanese military users or uses, from China or from anywhere. */
import { allOf, anyOf, control, isOneOf, isTrue, type Rule, some } from '@ytterby/engine';
import { activity } from '../../vocabulary/activity.ts';
import { endUse } from '../../vocabulary/end-use.ts';
import { party } from '../../vocabulary/party.ts';
import { dualUseItem } from '../terms/dual-use.ts';
import { exported, providedByPersonAbroad } from '../terms/export.ts';
import { consigneeRole, originChina } from '../terms/persons.ts';

const toJapan = isOneOf(activity.to, 'JP');

/** Military users, military uses, and whatever else raises Japan's military strength. */
const japaneseMilitary = anyOf(
  allOf(toJapan, isTrue(endUse.military)),
  some(
    'party',
    consigneeRole,
    allOf(isTrue(party.militaryUser), anyOf(toJapan, isOneOf(party.establishedIn, 'JP'))),
  ),
);

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
