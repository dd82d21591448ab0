/** One item taken to be of one kind, with everything its conditions read prepared once. */

import type { Settled } from '../weigh/readings.ts';
import type { Attributes } from './attributes.ts';
import type { Composition } from './composition.ts';
import { compositionOf } from './composition.ts';
import type { Kind } from './kinds.ts';

/** Entries that the item's name names, and how well: its very name, or only words that point there. */
export type Naming = ReadonlyMap<string, { readonly name: string; readonly very: boolean }>;

export type Item = {
  readonly attributes: Attributes;
  readonly kind: Kind;
  readonly composition: Composition;
  readonly settled: Settled;
  readonly naming: Naming;
};

export const NAMELESS: Naming = new Map();

export const itemOf = (
  attributes: Attributes,
  kind: Kind,
  settled: Settled = {},
  naming: Naming = NAMELESS,
): Item => ({ attributes, kind, composition: compositionOf(attributes, kind), settled, naming });
