/** What the editions of the technology catalogue have in common. */
import { allOf, anyOf, constant, inForce, isOneOf, not, reading } from '@ytterby/engine';
import { activity } from '../../vocabulary/activity.ts';
import { anyTechnologyLicence } from './licensing.ts';
import { consigneeOnControlList } from './listing.ts';
import { americanMilitary, japaneseMilitary } from './military.ts';
import { fromChina } from './persons.ts';

/** Technology moves from China to abroad, by trade, investment, cooperation or otherwise. */
export const technologyLeavesChina = allOf(
  isOneOf(activity.act, 'technology-transfer'),
  fromChina,
  not(isOneOf(activity.to, 'CN')),
);

/** Whether technology that is a dual-use item under control is handled under export control instead: unsettled. */
export const dualUseInstead = reading('reading:CAT-dual-use', {
  'export-control-instead': anyTechnologyLicence,
  'catalogue-stands': constant(false),
});

/** Whom export control bars every dual-use item from: such technology may not go there as a dual-use item either. */
export const barredAsDualUse = anyOf(
  allOf(inForce('ECL/18'), consigneeOnControlList),
  allOf(inForce('2024-46/1'), americanMilitary),
  allOf(inForce('2026-1/1'), japaneseMilitary),
);
