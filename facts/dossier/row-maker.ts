/** Makes the rows of a dossier: values into slots by the name of the fact, never more than what is known. */
import {
  type CodePlan,
  codePlanOf,
  type FactValue,
  type Index,
  indexVocabulary,
  type Origin,
  type Row,
  type Vocabulary,
} from '@ytterby/engine';

export type RowMaker = {
  /** How the rows are laid out in small numbers. */
  readonly plan: CodePlan;
  /** Is this a fact of the law at hand? One that was added later is not asked of an answer's older law. */
  readonly knows: (fact: string) => boolean;
  /** A row under construction. `ask`: what settles every unknown of the row, where it is itself a missing thing. */
  readonly begin: (subject: string, pointer: string, ask?: readonly string[]) => Draft;
};

export type Draft = {
  readonly set: (
    fact: string,
    value: FactValue,
    origin?: Origin,
    ask?: readonly string[],
    note?: string,
  ) => void;
  readonly attach: (subject: string, rows: readonly Row[]) => void;
  readonly done: () => Row;
};

const indices = new WeakMap<Vocabulary, Index>();

/** @example rowMaker(vocabulary).begin('item', '/items/0').done().values.length > 0 // true */
export function rowMaker(vocabulary: Vocabulary): RowMaker {
  const index = indices.get(vocabulary) ?? indexVocabulary(vocabulary);
  indices.set(vocabulary, index);
  // Most rows have no parts; those share one list, which then stays in the processor's cache.
  const partless: readonly undefined[] = new Array<undefined>(vocabulary.subjects.length).fill(undefined);
  return {
    plan: codePlanOf(index),
    knows: (fact) => index.places.has(fact),
    begin(subject, pointer, ask) {
      const number = index.subjects.get(subject);
      if (number === undefined) throw new Error(`no such subject in the vocabulary: ${subject}`);
      const size = index.vocabulary.subjects[number]?.facts.length ?? 0;
      const values = new Array<FactValue>(size).fill(undefined);
      const origins = new Array<Origin | undefined>(size).fill(undefined);
      const askFor: Record<number, readonly string[]> = {};
      const notes: Record<number, string> = {};
      if (ask) for (let slot = 0; slot < size; slot++) askFor[slot] = ask;
      const row: { -readonly [Part in keyof Row]: Row[Part] } = {
        subject: number,
        pointer,
        values,
        rows: partless,
        origins,
        askFor,
        note: notes,
      };
      return {
        set(fact, value, origin = 'given', keys, note) {
          const place = index.places.get(fact);
          if (!place || place.subject !== number) throw new Error(`no such fact of ${subject}: ${fact}`);
          values[place.slot] = value;
          origins[place.slot] = value === undefined && origin === 'given' ? undefined : origin;
          if (keys) askFor[place.slot] = keys;
          if (note !== undefined) notes[place.slot] = note;
        },
        attach(child, below) {
          const at = index.subjects.get(child);
          if (at === undefined) throw new Error(`no such subject in the vocabulary: ${child}`);
          row.rows = row.rows.with(at, below);
        },
        done: () => row,
      };
    },
  };
}
