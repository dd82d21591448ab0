/**
 * A law compiled is a net of gates: conditions on facts at its edge, Kleene's connectives inside. Equal gates are one
 * gate, so that what many rules ask alike (do the goods leave China?) is worked out once.
 */
import type { FactValue } from '../dossier/row.ts';
import type { Truth } from '../truth/truth.ts';
import type { Index, Place } from '../vocabulary/vocabulary.ts';
import type { Leaf } from './leaves.ts';
import { ALL_NO, ALL_YES, type Word } from './words.ts';

/** A gate by its number. */
export type Wire = number;

/** `subjects`: a bit for each subject whose present row the gate reads. `dear`: it costs exact arithmetic. */
export type Gate = { readonly subjects: number; readonly dear: boolean } & (
  | { readonly kind: 'fixed'; readonly word: Word }
  /** True in the lanes where an open key is settled as `value`. */
  | { readonly kind: 'key'; readonly key: string; readonly value: string }
  /** A condition on one fact, or its contrary. */
  | { readonly kind: 'fact'; readonly place: Place; readonly leaf: Leaf; readonly contrary: boolean }
  /** A fact of a part's row as a share of one of the whole's. */
  | { readonly kind: 'share'; readonly places: readonly [Place, Place]; readonly test: ShareTest }
  | { readonly kind: 'all' | 'any' | 'agreed'; readonly of: readonly Wire[] }
  /** The contrary; or what is sure and what is possible exchanged, for conflicts. */
  | { readonly kind: 'contrary' | 'exchanged'; readonly of: Wire }
  | { readonly kind: 'some' | 'every'; readonly subject: number; readonly of: Wire }
  | {
      readonly kind: 'sum';
      readonly subject: number;
      readonly of: Wire;
      readonly place: Place;
      readonly bound: string;
    }
);

export type ShareTest = (part: FactValue, whole: FactValue) => Truth;

export type Gates = ReturnType<typeof createGates>;

/** Equal for equal conditions of one day; the statuses of notices are the day's own. */
const nameOf = (leaf: Leaf): string =>
  leaf.kind === 'notice-in-force' ? `in force ${leaf.fact}` : JSON.stringify(leaf);

/** @example createGates(index).fixed(-1) // 1 */
export function createGates(index: Index) {
  const gates: Gate[] = [];
  const known = new Map<string, Wire>();
  const put = (name: string, make: () => Gate): Wire => {
    const found = known.get(name);
    if (found !== undefined) return found;
    const wire = gates.length;
    gates.push(make());
    known.set(name, wire);
    return wire;
  };
  const gate = (wire: Wire): Gate => gates[wire] as Gate;
  const bit = (subject: number): number => 1 << subject;
  const over = (of: readonly Wire[]): { subjects: number; dear: boolean } => ({
    subjects: of.reduce((mask, one) => mask | gate(one).subjects, 0),
    dear: of.some((one) => gate(one).dear),
  });
  const fixed = (word: Word): Wire =>
    put(`fixed ${word}`, () => ({ kind: 'fixed', word, subjects: 0, dear: false }));
  const no = fixed(ALL_NO);
  const yes = fixed(ALL_YES);

  const junction = (kind: 'all' | 'any', parts: readonly Wire[]): Wire => {
    const [neutral, absorbing] = kind === 'all' ? [yes, no] : [no, yes];
    const of = [...new Set(parts)].filter((part) => part !== neutral).sort((a, b) => a - b);
    if (of.includes(absorbing)) return absorbing;
    if (of.length < 2) return of[0] ?? neutral;
    return put(`${kind} ${of.join()}`, () => ({ kind, of, ...over(of) }));
  };
  const fact = (place: Place, leaf: Leaf, contrary: boolean): Wire =>
    put(`${contrary ? 'not ' : ''}${nameOf(leaf)}`, () => ({
      kind: 'fact',
      place,
      leaf,
      contrary,
      subjects: bit(place.subject),
      dear: false,
    }));
  /** What is asked of the rows of a subject is asked of the row that they are parts of. */
  const outside = (subject: number, of: Wire): { subjects: number; dear: boolean } => {
    const within = index.vocabulary.subjects[subject]?.within;
    const outer = within == null ? 0 : bit(index.subjects.get(within) ?? 0);
    return { subjects: (gate(of).subjects & ~bit(subject)) | outer, dear: gate(of).dear };
  };

  /** What all of them say; unknown where they differ. */
  const agreed = (parts: readonly Wire[]): Wire => {
    const of = [...new Set(parts)];
    if (of.length === 1) return of[0] as Wire;
    return put(`agreed ${of.join()}`, () => ({ kind: 'agreed', of, ...over(of) }));
  };
  const quantified = (kind: 'some' | 'every', subject: number, of: Wire): Wire =>
    of === (kind === 'some' ? no : yes)
      ? of
      : put(`${kind} ${subject} ${of}`, () => ({ kind, subject, of, ...outside(subject, of) }));
  /** De Morgan's laws hold in Kleene's logic: the contrary goes inwards, down to the facts, where it costs nothing. */
  const contrary = (of: Wire): Wire => {
    const inner = gate(of);
    switch (inner.kind) {
      case 'fixed':
        return fixed(of === no ? ALL_YES : of === yes ? ALL_NO : inner.word);
      case 'fact':
        return fact(inner.place, inner.leaf, !inner.contrary);
      case 'all':
        return junction('any', inner.of.map(contrary));
      case 'any':
        return junction('all', inner.of.map(contrary));
      case 'agreed':
        return agreed(inner.of.map(contrary));
      case 'some':
        return quantified('every', inner.subject, contrary(inner.of));
      case 'every':
        return quantified('some', inner.subject, contrary(inner.of));
      case 'contrary':
        return inner.of;
      default:
        return put(`contrary ${of}`, () => ({ kind: 'contrary', of, ...over([of]) }));
    }
  };
  return {
    gate,
    yes,
    no,
    fixed,
    key: (key: string, value: string): Wire =>
      put(`key ${key} ${value}`, () => ({ kind: 'key', key, value, subjects: 0, dear: false })),
    fact: (place: Place, leaf: Leaf): Wire => fact(place, leaf, false),
    share: (name: string, places: readonly [Place, Place], test: ShareTest): Wire =>
      put(name, () => ({
        kind: 'share',
        places,
        test,
        subjects: bit(places[0].subject) | bit(places[1].subject),
        dear: true,
      })),
    all: (of: readonly Wire[]): Wire => junction('all', of),
    any: (of: readonly Wire[]): Wire => junction('any', of),
    agreed,
    contrary,
    exchanged: (of: Wire): Wire => put(`exchanged ${of}`, () => ({ kind: 'exchanged', of, ...over([of]) })),
    some: (subject: number, of: Wire): Wire => quantified('some', subject, of),
    sum: (subject: number, of: Wire, place: Place, bound: string): Wire =>
      put(`sum ${subject} ${of} ${place.definition.path} ${bound}`, () => ({
        kind: 'sum',
        subject,
        of,
        place,
        bound,
        ...outside(subject, of),
      })),
  };
}
