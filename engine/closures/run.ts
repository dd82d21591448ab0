/** Runs a laid-out region for a row: loads what the row says, works out the gates, walks over the rows of its parts. */
import { FACTS_AT } from '../dossier/code.ts';
import { type Dictionary, IN_ROW, NOT_KNOWN } from '../dossier/dictionary.ts';
import type { FactValue, Row } from '../dossier/row.ts';
import { NO, type Truth, UNKNOWN, YES } from '../truth/truth.ts';
import { sumAtLeastOver } from './comparisons.ts';
import {
  type Answers,
  type Asking,
  type Flags,
  type LaidPass,
  type LaidRegion,
  NOT_ASKED,
  type Sum,
} from './laid.ts';
import { ALL_NO, ALL_UNKNOWN, ALL_YES, LANES, type Word, wordOf } from './words.ts';

export type Machine = {
  readonly cells: Int32Array;
  /** The dossier in small numbers, and its rows for what is exact. */
  codes: Int32Array;
  rows: readonly Row[];
  readonly dictionary: Dictionary;
  /** Where the present row of each subject begins. */
  readonly present: Int32Array;
  /** The present rows themselves, where a share is compared. */
  readonly frame: Row[];
  /** The stride of the lanes in which a fact of a row that is not known is answered case by case; 0: it is not. */
  readonly strideOf: (row: number, slot: number) => number;
};

/** Leaves the answer for the row that begins at `at` in the machine's cells. */
export function runRegion(region: LaidRegion, at: number, machine: Machine): void {
  const { cells, codes, present } = machine;
  const { flags, answers, tests, shares, stages } = region;
  present[region.subject] = at;
  const facts = at + FACTS_AT;
  for (let one = 0; one < flags.length; one += 1) loadFlags(flags[one] as Flags, facts, codes, cells);
  for (let one = 0; one < answers.length; one += 1) {
    const asked = answers[one] as Answers;
    const code = codes[facts + asked.slot] as number;
    const { byCode } = asked;
    // Most often the value was asked before.
    const known = code < byCode.length ? (byCode[code] as number) : 0;
    cells[asked.chosen] = known !== 0 ? known : rowOfWords(asked, at, code, machine);
  }
  for (let one = 0; one < tests.length; one += 1) {
    const asked = tests[one] as Asking;
    const code = codes[facts + asked.slot] as number;
    const { words } = asked;
    const known = code < words.length ? (words[code] as Word) : NOT_ASKED;
    cells[asked.cell] = known !== NOT_ASKED ? known : wordFor(asked, at, code, machine);
  }
  if (shares.length > 0) {
    const { frame, rows } = machine;
    for (const subject of region.chain)
      frame[subject] = rows[codes[present[subject] as number] as number] as Row;
    for (let one = 0; one < shares.length; one += 1) {
      const { cell, test } = shares[one] as LaidRegion['shares'][number];
      cells[cell] = wordOf(test(frame));
    }
  }
  for (let stage = 0; stage < stages.length; stage += 1) {
    const { passes, run } = stages[stage] as LaidRegion['stages'][number];
    for (let one = 0; one < passes.length; one += 1) walk(passes[one] as LaidPass, at, machine);
    run();
  }
}

function loadFlags(
  { first, slots, words }: Flags,
  facts: number,
  codes: Int32Array,
  cells: Int32Array,
): void {
  for (let at = 0; at < slots.length; at += 1)
    cells[first + at] = words[codes[facts + (slots[at] as number)] as number] as Word;
}

function rowOfWords(asked: Answers, at: number, code: number, machine: Machine): number {
  const { byValue, other, unknown, cases, slot } = asked;
  if (code === NOT_KNOWN) return cases === null ? unknown : (cases[machine.strideOf(at, slot)] ?? unknown);
  const found = byValue.get(valueIn(at, slot, machine)) ?? other;
  if (code !== IN_ROW) {
    asked.byCode = covering(asked.byCode, code, 0);
    asked.byCode[code] = found;
  }
  return found;
}

function wordFor(asked: Asking, at: number, code: number, machine: Machine): Word {
  const { slot, test, cases } = asked;
  if (code === NOT_KNOWN) return cases?.[machine.strideOf(at, slot)] ?? ALL_UNKNOWN;
  const found = wordOf(test(valueIn(at, slot, machine)));
  if (code !== IN_ROW) {
    asked.words = covering(asked.words, code, NOT_ASKED);
    asked.words[code] = found;
  }
  return found;
}

/** The table made long enough for a code. */
function covering(table: Int32Array, code: number, empty: number): Int32Array {
  if (code < table.length) return table;
  const longer = new Int32Array(2 * code + 2).fill(empty);
  longer.set(table);
  return longer;
}

/** The value behind a code; what is lent to a row for a turn stands in its code alone. */
function valueIn(at: number, slot: number, { codes, rows, dictionary }: Machine): FactValue {
  const code = codes[at + FACTS_AT + slot] as number;
  return code === IN_ROW ? (rows[codes[at] as number] as Row).values[slot] : dictionary.valueOf(code);
}

function walk(pass: LaidPass, parent: number, machine: Machine): void {
  const { cells, codes, present } = machine;
  const { subject, region, sums, guards, partsAt, size } = pass;
  if (guards.length > 0 && !asks(guards, cells)) return;
  const first = codes[parent + partsAt] as number;
  const count = codes[parent + partsAt + 1] as number;
  if (count === 0) {
    for (let at = 0; at < sums.length; at += 1) cells[(sums[at] as Sum).cell] = (sums[at] as Sum).none;
    return;
  }
  const chosen: Word[][] | null = sums.length > 0 ? sums.map(() => []) : null;
  const outer = present[subject] as number;
  for (let at = 0; at < count; at += 1) {
    runRegion(region, first + at * size, machine);
    chosen?.forEach((words, one) => void words.push(cells[(sums[one] as Sum).chosen] as number));
  }
  present[subject] = outer;
  if (chosen === null) return;
  const rows = (machine.rows[codes[parent] as number] as Row).rows[subject] as readonly Row[];
  chosen.forEach((words, one) => {
    const sum = sums[one] as Sum;
    cells[sum.cell] = summed(rows, words, sum);
  });
}

/** Whether what a pass finds can matter in any lane. */
function asks(guards: Int32Array, cells: Int32Array): boolean {
  for (let at = 0; at < guards.length; at += 1) if (cells[guards[at] as number] !== ALL_NO) return true;
  return false;
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
