/**
 * A condition of a licence (许可条件), as a check on each shipment. What no computer can check is put to a person, who
 * confirms it shipment by shipment; it is never taken as met.
 */
import { compare, parseDecimal } from '@ytterby/engine/amount';
import type { Written } from '../balance/counted.ts';
import type { Shipment } from './shipment.ts';

type Numbered = { readonly id: string /** As the licence words it. */; readonly says: string };

export type Condition = Numbered &
  (
    | { readonly kind: 'end-use'; readonly oneOf: readonly string[] }
    | { readonly kind: 'not-through'; readonly territories: readonly string[] }
    | { readonly kind: 'consignee'; readonly oneOf: readonly string[] }
    | { readonly kind: 'at-most-per-shipment'; readonly line: string; readonly quantity: Written }
    | { readonly kind: 'document'; readonly document: string }
    /** Report of actual shipping, arrival, installation or use: REG/18. A duty after the export, not a bar before it. */
    | {
        readonly kind: 'report';
        readonly of: 'shipping' | 'arrival' | 'installation' | 'use';
        readonly withinWorkingDays: number | null;
      }
    | { readonly kind: 'person-confirms' }
  );

/** `after`: a duty that begins with the shipment. `not-stated`: the shipment does not say, so it may not go. */
export type ConditionStanding = 'met' | 'failed' | 'not-stated' | 'after';

/** @example standingOf({ id: '1', says: 'x', kind: 'document', document: 'certificate' }, shipment) // 'not-stated' */
export function standingOf(condition: Condition, shipment: Shipment): ConditionStanding {
  switch (condition.kind) {
    case 'end-use':
      return among(shipment.endUse, condition.oneOf);
    case 'consignee':
      return among(shipment.consignee?.name, condition.oneOf);
    case 'not-through':
      if (shipment.via === undefined) return 'not-stated';
      return shipment.via.some((one) => condition.territories.includes(one)) ? 'failed' : 'met';
    case 'at-most-per-shipment':
      return atMost(condition.line, condition.quantity, shipment);
    case 'document':
      return has(shipment.documents, condition.document);
    case 'person-confirms':
      return has(shipment.confirmed, condition.id);
    case 'report':
      return 'after';
  }
}

const among = (said: string | undefined, allowed: readonly string[]): ConditionStanding =>
  said === undefined ? 'not-stated' : allowed.includes(said) ? 'met' : 'failed';

/** A list that is there and lacks it says no; a list that is not there says nothing. */
const has = (list: readonly string[] | undefined, wanted: string): ConditionStanding =>
  list === undefined ? 'not-stated' : list.includes(wanted) ? 'met' : 'failed';

function atMost(line: string, most: Written, shipment: Shipment): ConditionStanding {
  const lines = shipment.lines.filter((one) => one.licenceLine === line);
  const limit = parseDecimal(most.amount);
  if (limit === null || lines.some((one) => one.quantity === undefined)) return 'not-stated';
  const fits = lines.every(({ quantity }) => {
    const amount = quantity?.unit === most.unit ? parseDecimal(quantity.amount) : null;
    return amount !== null && compare(amount, limit) <= 0;
  });
  return fits ? 'met' : 'failed';
}
