/** Announcement 46 of 2024: no dual-use items to US military users or uses; Ga, Ge, Sb, superhard in principle refused. */
import { allOf, anyOf, control, isOneOf, isTrue, policy, type Rule, some } from '@ytterby/engine';
import { activity } from '../../vocabulary/activity.ts';
import { endUse } from '../../vocabulary/end-use.ts';
import { party } from '../../vocabulary/party.ts';
import { dualUseItem } from '../terms/dual-use.ts';
import { exported } from '../terms/export.ts';
import { consigneeRole } from '../terms/persons.ts';

const toUnitedStates = isOneOf(activity.to, 'US');

export const rules: readonly Rule[] = [
  control({
    label: '2024-46/1',
    cites: ['2024-46/1'],
    scope: 'item',
    effect: 'prohibited',
    when: allOf(
      exported,
      dualUseItem,
      anyOf(
        allOf(toUnitedStates, isTrue(endUse.military)),
        some(
          'party',
          consigneeRole,
          allOf(isTrue(party.militaryUser), anyOf(toUnitedStates, isOneOf(party.establishedIn, 'US'))),
        ),
      ),
    ),
  }),
  policy({
    label: '2024-46/2',
    cites: ['2024-46/2'],
    scope: 'item',
    effect: 'presumption-of-denial',
    of: ['2023-23', '2024-33'],
    when: toUnitedStates,
  }),
];
