/** Builders of fields: they keep kinds and keys literal, so that a form's record has an exact type. */
import type { Basis, Column, Need, Option, PlainKind, When } from './field.ts';
import { type Text, text } from './text.ts';

/** A basis: the provision, and the row of the corpus's document form where one names the field. */
export const by = (provision: string, official?: string): Basis =>
  official === undefined ? { provision } : { provision, official };
/** A field of a paper that is the house's own. */
export const ours = (provision: string): Basis => ({ provision, own: true });

/** A plain field. @example field('day', 'exportedOn', says, 'must', by('2025-61/5')).key // 'exportedOn' */
export const field = <const T extends PlainKind | 'yes', const K extends string>(
  kind: T,
  key: K,
  label: Text,
  need: Need,
  basis: Basis,
) => ({ kind, key, label, need, basis });

export const choice = <const K extends string, const O extends readonly Option[]>(
  key: K,
  label: Text,
  options: O,
  need: Need,
  basis: Basis,
) => ({ kind: 'choice' as const, key, label, need, basis, options });

export const statement = <const K extends string>(
  key: K,
  label: Text,
  says: Text,
  need: Need,
  basis: Basis,
) => ({ kind: 'statement' as const, key, label, need, basis, says });

export const table = <const K extends string, const C extends readonly Column[]>(
  key: K,
  label: Text,
  columns: C,
  need: Need,
  basis: Basis,
) => ({ kind: 'table' as const, key, label, need, basis, columns });

export const column = <const T extends Column['kind'], const K extends string>(
  kind: T,
  key: K,
  zh: string,
  en: string,
  width: number,
  need: Column['need'] = 'may',
) => ({ kind, key, label: text(zh, en), width, need });

export const option = <const V extends string>(value: V, zh: string, en: string) => ({
  value,
  says: text(zh, en),
});

/** Needed where the other fields say so. @example mustWhen({ field: 'issuerKind', is: 'overseas' }).level // 'must' */
export const mustWhen = (...when: readonly When[]) => ({ level: 'must' as const, when });
export const shouldWhen = (...when: readonly When[]) => ({ level: 'should' as const, when });
