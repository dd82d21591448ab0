/**
 * A dossier in small whole numbers, side by side: what a compiled law reads. A row is a block: its number among the
 * rows, a code for each of its facts, and where the rows of its parts lie. Amounts stay exact in the rows themselves.
 */
import type { Decimal, Interval } from '../amount/index.ts';
import type { Index, Vocabulary } from '../vocabulary/vocabulary.ts';
import { type Dictionary, dictionaryOf, FALSE, IN_ROW, NOT_KNOWN, TRUE } from './dictionary.ts';
import type { FactValue, Row } from './row.ts';

/** How rows of a vocabulary are laid out; dossiers and laws of one vocabulary share it. */
export type CodePlan = {
  /** Numbers a row takes, by its subject. */
  readonly sizes: readonly number[];
  /** Where a row says of its parts of a subject where they begin; how many there are comes after. */
  readonly partsAt: readonly number[];
  readonly within: readonly number[];
  readonly dictionary: Dictionary;
};

export type Coded = {
  readonly plan: CodePlan;
  readonly codes: Int32Array;
  /** Where the root's block begins, and how many numbers there are from it on; rows lie so far behind it. */
  readonly at: number;
  readonly size: number;
  readonly rows: readonly Row[];
};

/** A fact's code stands this far behind its slot: first comes the row's number. */
export const FACTS_AT = 1;

const plans = new WeakMap<Vocabulary, CodePlan>();

/** @example codePlanOf(index).sizes.length // index.vocabulary.subjects.length */
export function codePlanOf({ vocabulary, subjects }: Index): CodePlan {
  const known = plans.get(vocabulary);
  if (known) return known;
  const sizes = vocabulary.subjects.map((one) => FACTS_AT + one.facts.length);
  const within = vocabulary.subjects.map((one) =>
    one.within === null ? -1 : (subjects.get(one.within) as number),
  );
  const partsAt = within.map((outer) => {
    if (outer < 0) return 0;
    const at = sizes[outer] as number;
    sizes[outer] = at + 2;
    return at;
  });
  const made = { sizes, partsAt, within, dictionary: dictionaryOf() };
  plans.set(vocabulary, made);
  return made;
}

/** Numbers set aside at once, so that dossiers read one after the other lie together. */
const SLAB = 16_384;

let slab = new Int32Array(SLAB);
let free = 0;

/** @example codeOf(root, codePlanOf(index)).rows[0] === root // true */
export function codeOf(root: Row, plan: CodePlan): Coded {
  const size = sizeOf(root, plan);
  if (free + size > slab.length) {
    slab = new Int32Array(Math.max(SLAB, size));
    free = 0;
  }
  const at = free;
  free += size;
  const rows: Row[] = [];
  writeRows([root], 0, plan.sizes[root.subject] as number, { codes: slab, at, rows, plan });
  return { plan, codes: slab, at, size, rows };
}

function sizeOf(row: Row, plan: CodePlan): number {
  let size = plan.sizes[row.subject] as number;
  for (const below of row.rows) if (below) for (const one of below) size += sizeOf(one, plan);
  return size;
}

/** Writes rows of one subject from `first` behind the root on, their parts behind them; returns what is free after. */
function writeRows(
  of: readonly Row[],
  first: number,
  behind: number,
  into: { readonly codes: Int32Array; readonly at: number; readonly rows: Row[]; readonly plan: CodePlan },
): number {
  const { codes, rows, plan } = into;
  let [at, end] = [into.at + first, behind];
  for (const row of of) {
    codes[at] = rows.length;
    rows.push(row);
    const { values } = row;
    for (let slot = 0; slot < values.length; slot++)
      codes[at + FACTS_AT + slot] = codeOfValue(values[slot], plan.dictionary);
    for (let subject = 0; subject < row.rows.length; subject++) {
      const below = row.rows[subject];
      if (plan.within[subject] !== row.subject || subject === row.subject) continue;
      const parts = at + (plan.partsAt[subject] as number);
      codes[parts] = end;
      codes[parts + 1] = below?.length ?? 0;
      if (below && below.length > 0)
        end = writeRows(below, end, end + below.length * (plan.sizes[subject] as number), into);
    }
    at += plan.sizes[row.subject] as number;
  }
  return end;
}

function codeOfValue(value: FactValue, dictionary: Dictionary): number {
  if (value === undefined) return NOT_KNOWN;
  if (typeof value === 'boolean') return value ? TRUE : FALSE;
  if (typeof value === 'string') return dictionary.codeOf(value, value);
  const name = nameOf(value);
  return name === null ? IN_ROW : dictionary.codeOf(name, value);
}

/** Amounts up to this many units are told apart by name: percentages, and numbers of layers and nanometres. */
const SMALL = 100_000n;

/** A text that tells a set, a number or a small amount from every other value; null for what is too much to name. */
function nameOf(value: Decimal | Interval | readonly string[]): string | null {
  if ('units' in value) return decimalName(value);
  if ('min' in value) {
    const { min, max } = value;
    if (min.units > SMALL || (max !== null && max.units > SMALL)) return null;
    return `${decimalName(min)}..${max === null ? '' : decimalName(max)}`;
  }
  return value.length > 4 ? null : `set ${JSON.stringify(value)}`;
}

const decimalName = ({ units, scale }: Decimal): string => `number ${units}/${scale}`;
