/** The door of the licences: what one is, what it covers, and whether a shipment may go under it. */
export { type Amended, amendBalances } from './amend.ts';
export { checkLicence } from './check-licence.ts';
export { checkShipment, type LicenceStanding, type ShipmentCheck } from './check-shipment.ts';
export { type Condition, type ConditionStanding, standingOf } from './condition.ts';
export { covers } from './covers.ts';
export * from './licence.ts';
export * from './licence-states.ts';
export { openBalances } from './open-balances.ts';
export type { Shipment, ShipmentLine } from './shipment.ts';
