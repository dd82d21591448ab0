/** Runs a laid-out region for a row: loads what the row says, works out the gates, walks over the rows of its parts. */
import type { FactValue, Row } from '../dossier/row.ts';
import { NO, type Truth, UNKNOWN, YES } from '../truth/truth.ts';
import { sumAtLeastOver } from './comparisons.ts';
import type { Answers, Asking, Flags, LaidPass, LaidRegion, Sum } from './laid.ts';
import { ALL_NO, ALL_UNKNOWN, ALL_YES, LANES, type Word, wordOf } from './words.ts';

export type Machine = {
  readonly cells: Int32Array;
  /** Present row of each subject. */
  readonly frame: Row[];
  /** The stride of the lanes in which a fact of a row that is not known is answered case by case; 0: it is not. */
  readonly strideOf: (row: Row, slot: number) => number;
};

/** Leaves the answer for the row in the machine's cells. */
export function runRegion(region: LaidRegion, row: Row, machine: Machine): void {
  const { cells, frame } = machine;
  const { values } = row;
  const { flags, answers, tests, shares, stages } = region;
  frame[region.subject] = row;
  for (let at = 0; at < flags.length; at += 1) loadFlags(flags[at] as Flags, values, cells);
  for (let at = 0; at < answers.length; at += 1) {
    const asked = answers[at] as Answers;
    cells[asked.chosen] = rowOfWords(asked, row, machine);
  }
  for (let at = 0; at < tests.length; at += 1) {
    const { cell, slot, test, cases } = tests[at] as Asking;
    const value = values[slot];
    cells[cell] =
      value === undefined ? (cases?.[machine.strideOf(row, slot)] ?? ALL_UNKNOWN) : wordOf(test(value));
  }
  for (let at = 0; at < shares.length; at += 1) {
    const { cell, test } = shares[at] as LaidRegion['shares'][number];
    cells[cell] = wordOf(test(frame));
  }
  for (let stage = 0; stage < stages.length; stage += 1) {
    const { passes, run } = stages[stage] as LaidRegion['stages'][number];
    for (let at = 0; at < passes.length; at += 1) walk(passes[at] as LaidPass, row, machine);
    run();
  }
}

function loadFlags({ first, slots, flip }: Flags, values: readonly FactValue[], cells: Int32Array): void {
  for (let at = 0; at < slots.length; at += 1) {
    const value = values[slots[at] as number];
    cells[first + at] = value === undefined ? ALL_UNKNOWN : value === true ? ~flip : flip;
  }
}

function rowOfWords(asked: Answers, row: Row, machine: Machine): number {
  const value = row.values[asked.slot];
  if (value !== undefined) return asked.byValue.get(value) ?? asked.other;
  if (asked.cases === null) return asked.unknown;
  return asked.cases[machine.strideOf(row, asked.slot)] ?? asked.unknown;
}

function walk(pass: LaidPass, parent: Row, machine: Machine): void {
  const { cells, frame } = machine;
  const { subject, region, sums, guards } = pass;
  if (guards.length > 0 && !asks(guards, cells)) return;
  const rows = parent.rows[subject];
  if (rows === undefined || rows.length === 0) {
    for (let at = 0; at < sums.length; at += 1) cells[(sums[at] as Sum).cell] = (sums[at] as Sum).none;
    return;
  }
  const chosen: Word[][] | null = sums.length > 0 ? sums.map(() => []) : null;
  const outer = frame[subject];
  for (let at = 0; at < rows.length; at += 1) {
    runRegion(region, rows[at] as Row, machine);
    chosen?.forEach((words, one) => void words.push(cells[(sums[one] as Sum).chosen] as number));
  }
  frame[subject] = outer as Row;
  chosen?.forEach((words, one) => {
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
