/**
 * What remains of a condition for one row of a case: settled, or what is unknown in it with all that would tell it. Two
 * rows with the same remains answer alike, hang on the same unknowns, and ask for the same facts.
 */
import { type Decimal, decimal, type Interval } from '../amount/index.ts';
import { compareDecimal, compareInterval, shareReached, sumAtLeastOver } from '../closures/comparisons.ts';
import type { FactValue, Frame, Row } from '../dossier/row.ts';
import type { Node } from '../nodes/node.ts';
import { NO, UNKNOWN, YES } from '../truth/truth.ts';
import type { Index, Place } from '../vocabulary/vocabulary.ts';
import { NO_TERM, type Term, type Terms, YES_TERM } from './terms.ts';

export type Remaining = { readonly terms: Terms; readonly index: Index; readonly name: string };

/** `frame`: the rows at hand, by subject. `name` keeps unknowns of different parts of a case apart. */
export function remainsOf(node: Node, frame: Frame, remaining: Remaining): Term {
  const { terms, index, name } = remaining;
  const go = (inner: Node): Term => remainsOf(inner, frame, remaining);
  const at = (path: string): { readonly place: Place; readonly row: Row; readonly value: FactValue } => {
    const place = index.places.get(path) as Place;
    const row = frame[place.subject] as Row;
    return { place, row, value: row.values[place.slot] };
  };
  const keysOf = (row: Row, place: Place): readonly string[] =>
    row.askFor?.[place.slot] ?? [row.pointer + place.definition.pointer];
  const unknown = (row: Row, place: Place, asked: unknown): Term =>
    terms.open(textOf([name, row.pointer, place.definition.path, keysOf(row, place), asked]));
  const onFact = (path: string, asked: unknown, test: (value: FactValue) => boolean): Term => {
    const { place, row, value } = at(path);
    if (value === undefined) return unknown(row, place, asked);
    if (place.definition.type === 'amount' && isWide(value as Interval))
      return unknown(row, place, [asked, value]);
    return test(value) ? YES_TERM : NO_TERM;
  };
  switch (node.kind) {
    case 'constant':
      return node.value ? YES_TERM : NO_TERM;
    case 'all-of':
      return terms.all(node.of.map(go));
    case 'any-of':
      return terms.any(node.of.map(go));
    case 'not':
      return terms.not(go(node.of));
    case 'is-true':
      return onFact(node.fact, 'true', (value) => value === true);
    case 'is-one-of':
      return onFact(node.fact, node.values, (value) => node.values.includes(value as string));
    case 'includes':
      return onFact(node.fact, node.values, (value) =>
        (value as readonly string[]).some((one) => node.values.includes(one)),
      );
    case 'compare-date':
      return onFact(
        node.fact,
        [node.comparator, node.day],
        (value) => (value as string) < node.day === (node.comparator === 'before'),
      );
    case 'compare-number':
      return onFact(
        node.fact,
        [node.comparator, node.bound],
        (value) => value !== false && compareDecimal(value as Decimal, node.comparator, decimal(node.bound)),
      );
    case 'compare-amount':
      return onFact(
        node.fact,
        [node.comparator, node.bound],
        (value) => compareInterval(value as Interval, node.comparator, decimal(node.bound)) === YES,
      );
    case 'share-at-least': {
      const [part, whole] = [at(node.part), at(node.whole)];
      const truth = shareReached(part.value, whole.value, decimal(node.threshold));
      if (truth === UNKNOWN) return unknown(part.row, part.place, [node.whole, node.threshold]);
      return truth === YES ? YES_TERM : NO_TERM;
    }
    case 'sum-at-least': {
      const { rows, subject, parent } = below(node.subject, frame, index);
      const place = index.places.get(node.fact) as Place;
      const whereOf = (row: Row): Term => remainsOf(node.where, withRow(frame, subject, row), remaining);
      const truth = sumAtLeastOver(rows, (row) => truthOf(whereOf(row)), place.slot, decimal(node.bound));
      if (truth !== UNKNOWN) return truth === YES ? YES_TERM : NO_TERM;
      const seen = rows.map((row) => [whereOf(row), row.pointer, row.values[place.slot], keysOf(row, place)]);
      return terms.open(textOf([name, parent.pointer, 'sum', node.fact, node.bound, seen]));
    }
    case 'some':
    case 'every': {
      const { rows, subject } = below(node.subject, frame, index);
      const each = rows.map((row) => {
        const inner = withRow(frame, subject, row);
        const where = remainsOf(node.where, inner, remaining);
        const that = where === NO_TERM ? NO_TERM : remainsOf(node.that, inner, remaining);
        return node.kind === 'some' ? terms.all([where, that]) : terms.any([terms.not(where), that]);
      });
      return node.kind === 'some' ? terms.any(each) : terms.all(each);
    }
    case 'reading':
      return terms.reading(
        node.key,
        Object.fromEntries(Object.entries(node.alternatives).map(([one, inner]) => [one, go(inner)])),
      );
    case 'open-status':
      return terms.open(node.key);
    case 'notice-in-force': {
      const { place, row, value } = at(node.fact);
      if (value === undefined) return unknown(row, place, 'notice');
      const status = node.statuses?.[value as string] ?? 'no';
      if (typeof status === 'object') return terms.open(status.open);
      return status === 'yes' ? YES_TERM : NO_TERM;
    }
    case 'holds':
    case 'in-force':
      throw new Error(`a condition of one row cannot ask this: ${node.kind}`);
  }
}

const truthOf = (term: Term): 0 | 1 | 2 => (term === YES_TERM ? YES : term === NO_TERM ? NO : UNKNOWN);

const withRow = (frame: Frame, subject: number, row: Row): Frame => {
  const inner = frame.slice();
  inner[subject] = row;
  return inner;
};

function below(
  name: string,
  frame: Frame,
  index: Index,
): { readonly rows: readonly Row[]; readonly subject: number; readonly parent: Row } {
  const subject = index.subjects.get(name) as number;
  const within = index.subjects.get(index.vocabulary.subjects[subject]?.within ?? name) as number;
  const parent = frame[within] as Row;
  return { rows: parent.rows[subject] ?? [], subject, parent };
}

const isWide = ({ min, max }: Interval): boolean =>
  max === null || min.units * 10n ** BigInt(max.scale) !== max.units * 10n ** BigInt(min.scale);

const textOf = (of: unknown): string =>
  JSON.stringify(of, (_, value: unknown) => (typeof value === 'bigint' ? `${value}n` : value));
