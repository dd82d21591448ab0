/** Statuses and readings settled for a run, by `--assume` or by the house file, for commands that make no determination. */
import type { Corpus } from '@ytterby/law';
import { optionOf, type Task } from '../command.ts';
import { readWhole } from '../input/open-source.ts';
import { tellFaults } from '../output/tell-faults.ts';
import { readAssumptions } from './assumptions.ts';
import { HOUSE_FILE, readHouse } from './house.ts';

/** Key to value. What is given on the command line goes before the house file. */
export type SettledKeys = Readonly<Record<string, string>>;

/** The settled keys, or the exit status after their faults were said. */
export async function settledKeys(task: Task, corpus: Corpus): Promise<SettledKeys | number> {
  const assumed = readAssumptions(task.given.values.assume ?? [], corpus);
  if ('faults' in assumed) return tellFaults(task, assumed.faults);
  const named = optionOf(task, 'house');
  const file = named ?? HOUSE_FILE;
  const read = await readWhole(file, task.world);
  if ('fault' in read) {
    const absent = read.fault.code === 'no-such-file' && named === undefined;
    return absent ? assumed.assume : tellFaults(task, [read.fault], file);
  }
  const house = readHouse(read.text, corpus);
  if ('faults' in house) return tellFaults(task, house.faults, file);
  const settled = Object.fromEntries(house.settled.map(({ key, value }) => [key, value]));
  return { ...settled, ...assumed.assume };
}

/**
 * The keys as classification knows them: its readings by their name alone.
 * @example forClassification({ 'reading:2025-18-trace-dy-tb': 'any-amount' }) // { '2025-18-trace-dy-tb': 'any-amount' }
 */
export const forClassification = (settled: SettledKeys): SettledKeys =>
  Object.fromEntries(Object.entries(settled).map(([key, value]) => [key.replace(/^reading:/, ''), value]));
