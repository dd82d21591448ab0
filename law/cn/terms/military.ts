/** Military users and uses of the countries that notices name: no dual-use item goes to them. */
import { allOf, anyOf, isOneOf, isTrue, some } from '@ytterby/engine';
import { activity } from '../../vocabulary/activity.ts';
import { endUse } from '../../vocabulary/end-use.ts';
import { party } from '../../vocabulary/party.ts';
import { consigneeRole } from './persons.ts';

export const toUnitedStates = isOneOf(activity.to, 'US');
const toJapan = isOneOf(activity.to, 'JP');

/** 2024-46/1: military users of the United States, and military uses there. */
export const americanMilitary = anyOf(
  allOf(toUnitedStates, isTrue(endUse.military)),
  some(
    'party',
    consigneeRole,
    allOf(isTrue(party.militaryUser), anyOf(toUnitedStates, isOneOf(party.establishedIn, 'US'))),
  ),
);

/** 2026-1: military users, military uses, and whatever else raises Japan's military strength. */
export const japaneseMilitary = anyOf(
  allOf(toJapan, isTrue(endUse.military)),
  some(
    'party',
    consigneeRole,
    allOf(isTrue(party.militaryUser), anyOf(toJapan, isOneOf(party.establishedIn, 'JP'))),
  ),
);
