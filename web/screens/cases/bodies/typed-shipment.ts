/** A shipment as it is typed: what the licence says of it already, and as the server takes it. */
import type { Licence, Shipment } from '../../../data/licences.ts';
import { today } from '../../../data/today.ts';

export type TypedShipment = {
  readonly id: string;
  readonly on?: string;
  readonly endUser?: string;
  readonly destination?: string;
  readonly endUse?: string;
  readonly entry?: string;
  readonly quantity: string;
  readonly value: string;
  readonly met: readonly string[];
};
export const BLANK: TypedShipment = { id: '', quantity: '', value: '', met: [] };

/** What the licence says stands where nothing else is typed and only one thing can be meant. */
export function withLicence(typed: TypedShipment, { document: terms }: Licence): TypedShipment {
  const [endUser, destination, endUse, item] = [
    terms.endUsers[0]?.name,
    terms.destinations[0],
    terms.endUses[0],
    terms.items[0]?.entry,
  ];
  return {
    ...(endUser === undefined ? {} : { endUser }),
    ...(destination === undefined ? {} : { destination }),
    ...(endUse === undefined ? {} : { endUse }),
    ...(item === undefined ? {} : { entry: item }),
    on: today(),
    ...typed,
  };
}

/** As it is held against the licence; null while too little is typed. */
export function shipmentOf(typed: TypedShipment, { document: terms }: Licence): Shipment | null {
  const { id, on, endUser, destination, endUse, entry, quantity, value, met } = typed;
  if (id.trim() === '' || on === undefined || entry === undefined || (quantity === '' && value === ''))
    return null;
  const item = terms.items.find((one) => one.entry === entry);
  const unit = item?.quantity?.unit ?? '';
  const currency = item?.value?.unit ?? '';
  const documents = terms.conditions.flatMap(({ id: one, kind, document }) =>
    kind === 'document' && met.includes(one) ? [String(document)] : [],
  );
  return {
    ...{ id: id.trim(), on },
    ...(endUser ? { endUser: { name: endUser } } : {}),
    ...(destination ? { destination } : {}),
    ...(endUse ? { endUse } : {}),
    lines: [
      {
        entry,
        ...(quantity === '' || unit === '' ? {} : { quantity: { amount: quantity, unit } }),
        ...(value === '' || currency === '' ? {} : { value: { amount: value, unit: currency } }),
      },
    ],
    ...(documents.length === 0 ? {} : { documents }),
    ...(met.length === 0 ? {} : { confirmed: met }),
  };
}
