/** Announcement 20 of 2026: persons abroad may not transfer or provide China-origin dual-use items to those it lists. */
import { allOf, control, isOneOf, type Rule, some } from '@ytterby/engine';
import { listing } from '../../vocabulary/party.ts';
import { dualUseItem } from '../terms/dual-use.ts';
import { providedByPersonAbroad } from '../terms/export.ts';
import { consigneeRole, originChina } from '../terms/persons.ts';

export const rules: readonly Rule[] = [
  control({
    label: '2026-20',
    cites: ['2026-20', 'ECL/18'],
    scope: 'item',
    effect: 'prohibited',
    when: allOf(
      originChina,
      dualUseItem,
      providedByPersonAbroad,
      some(
        'party',
        consigneeRole,
        some('listing', isOneOf(listing.list, 'control-list'), isOneOf(listing.notice, '2026-20')),
      ),
    ),
  }),
];
