/**
 * What an item physically is, in the words of the public contract (transaction, `items[].attributes`).
 * Every property may be absent, which means: not known. `null` means the same, except in `elements`,
 * where `null` says that the element is a constituent in an unknown amount.
 */

/** Mass percent: a decimal string, bounds, or null (a constituent, amount unknown). `"0"`: known to be none. */
export type Amount = string | { readonly min?: string; readonly max?: string } | null;

export const FORMS = [
  'ore',
  'metal',
  'alloy',
  'target',
  'magnet-material',
  'oxide',
  'compound',
  'mixture',
  'crystal',
  'phosphor',
  'catalyst',
  'component',
  'assembly',
  'finished-product',
  'equipment',
  'reagent',
  'battery',
  'technology',
  'software',
  'other',
  'ceramic',
  'powder',
  'ring',
  'coating-material',
] as const;

export type Form = (typeof FORMS)[number];

export const TECHNOLOGY_FIELDS = [
  'mining',
  'smelting-separation',
  'metal-smelting',
  'magnet-manufacturing',
  'secondary-resources',
  'line-service',
  'other',
] as const;

export type TechnologyField = (typeof TECHNOLOGY_FIELDS)[number];

export const PROCESSINGS = [
  'sintered',
  'moulded',
  'calcined',
  'reacted',
  'fired',
  'machined',
  'magnetised',
  'coated',
] as const;

export type Processing = (typeof PROCESSINGS)[number];

/** A yes-or-no fact of the contract; `cannotKnow` stays unknown, with the reason kept by the caller. */
export type Fact = boolean | null | { readonly cannotKnow: string };

export type Attributes = {
  readonly form?: Form | null;
  readonly material?: string | null;
  readonly elements?: Readonly<Record<string, Amount>>;
  readonly containsMagnet?: string | null;
  readonly fixedAssembly?: Fact;
  readonly technologyField?: TechnologyField | null;
  readonly processing?: readonly Processing[] | null;
  readonly parameters?: Readonly<Record<string, unknown>> | null;
};
