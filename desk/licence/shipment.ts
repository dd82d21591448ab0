/** One export under a licence: what leaves, for whom, where to. What is left out is not known, and then it may not go. */
import type { Written } from '../balance/counted.ts';
import type { Named } from './licence.ts';

export type ShipmentLine = {
  /** The control entry of what leaves. */
  readonly entry: string;
  /** The item of the licence it is drawn from, where more than one covers it. */
  readonly licenceLine?: string;
  readonly quantity?: Written;
  readonly value?: Written;
  readonly item?: string;
};

export type Shipment = {
  /** The house's own number: a shipment is drawn once. */
  readonly id: string;
  readonly on: string;
  readonly endUser?: Named;
  readonly consignee?: Named;
  readonly destination?: string;
  /** Territories it passes through; `[]` for none. */
  readonly via?: readonly string[];
  readonly endUse?: string;
  readonly lines: readonly ShipmentLine[];
  /** Documents that go with it, by name. */
  readonly documents?: readonly string[];
  /** Conditions that a person has confirmed for this shipment, by their number. */
  readonly confirmed?: readonly string[];
};
