/**
 * What a compiled law works out beside its gates, in exact numbers and from the values themselves: what a value says
 * that was not asked before, shares of value, sums over rows.
 */
import { FACTS_AT } from '../dossier/code.ts';
import { type Dictionary, IN_ROW } from '../dossier/dictionary.ts';
import type { FactValue, Row } from '../dossier/row.ts';
import { NO, type Truth, UNKNOWN, YES } from '../truth/truth.ts';
import { sumAtLeastOver } from './comparisons.ts';
import type { Asked, Layout, Share, Sum } from './operations.ts';
import { CODES, entryOf } from './room.ts';
import { ALL_NO, ALL_UNKNOWN, ALL_YES, BYTES, LANES, type Word, wordOf } from './words.ts';

/** What is in view while a dossier is answered. */
export type View = {
  /** The law's memory, the dossier in small numbers behind it. */
  memory: Int32Array;
  /** The dossier's rows by their numbers, for what is exact. */
  rows: readonly Row[];
  readonly dictionary: Dictionary;
};

export type Exact = {
  /** Where the answers lie that a row's fact gives to all that is asked of it. */
  readonly answers: (asked: number, row: number) => number;
  readonly share: (share: number, part: number, whole: number) => Word;
  readonly choose: (sum: number, word: Word) => void;
  readonly sum: (sum: number, row: number) => Word;
};

/** The exact numbers of a law, over what is in view. */
export function exactOf(layout: Layout, view: View): Exact {
  const { asked, shares, sums, answers } = layout;
  // The last rows of answers are written over by whatever finds no place.
  const last = answers.to - BYTES * Math.max(1, ...asked.map(({ tests }) => tests.length));
  let free = answers.from;
  const rowAt = (address: number): Row => view.rows[view.memory[address / BYTES] as number] as Row;
  const chosen = sums.map((): Word[] => []);

  return {
    answers: (number, address) => {
      const { memory, dictionary } = view;
      const { slot, tests, table, given } = asked[number] as Asked;
      const code = memory[address / BYTES + FACTS_AT + slot] as number;
      // What is lent to a row for a turn stands in its code alone.
      const value: FactValue = code === IN_ROW ? rowAt(address).values[slot] : dictionary.valueOf(code);
      const words = tests.map((test) => wordOf(test(value)));
      const name = words.join();
      let at = given.get(name);
      if (at === undefined) {
        const end = free + words.length * BYTES;
        const isFull = end > last;
        at = isFull ? last : free;
        memory.set(words, at / BYTES);
        if (isFull) return at;
        given.set(name, at);
        free = end;
      }
      if (code !== IN_ROW && code < CODES) memory[entryOf(table, code) / BYTES] = at;
      return at;
    },
    share: (number, part, whole) => {
      const { slots, test } = shares[number] as Share;
      return wordOf(test(rowAt(part).values[slots[0]], rowAt(whole).values[slots[1]]));
    },
    choose: (number, word) => void (chosen[number] as Word[]).push(word),
    sum: (number, address) => {
      const sum = sums[number] as Sum;
      const words = chosen[number] as Word[];
      const result = summed(rowAt(address).rows[sum.subject] as readonly Row[], words, sum);
      words.length = 0;
      return result;
    },
  };
}

/** A sum's truth in each lane; most often the same rows are chosen in all of them, and one sum is enough. */
function summed(rows: readonly Row[], chosen: readonly Word[], { slot, least }: Sum): Word {
  const inLane = (lane: number): Word => {
    let at = 0;
    const truthOf = (): Truth => {
      const word = chosen[at++] as Word;
      return (word >>> lane) & 1 ? YES : (word >>> (lane + LANES)) & 1 ? UNKNOWN : NO;
    };
    return wordOf(sumAtLeastOver(rows, truthOf, slot, least));
  };
  const uniform = (word: Word): boolean => word === ALL_YES || word === ALL_NO || word === ALL_UNKNOWN;
  if (chosen.every(uniform)) return inLane(0);
  let result: Word = ALL_NO;
  for (let lane = 0; lane < LANES; lane += 1) result |= inLane(lane) & ((1 << lane) | (1 << (lane + LANES)));
  return result;
}
