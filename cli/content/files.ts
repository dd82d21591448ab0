/** The files that `content` is given: the bill of materials, and what stands beside it by its options. */
import type { AnnexOf, Rate, ReadPart, Smelter, Supposed } from '@ytterby/facts/content';
import { type BomFile, readBomFile, readRates, readSmelters, readWhatIf } from '@ytterby/server/intake';
import { optionOf, type Task } from '../command.ts';
import { readWhole, STDIN } from '../input/open-source.ts';
import { readBytes } from '../tables/read-bytes.ts';
import { tableWishes } from '../tables/wishes.ts';
import type { OrFault } from './fault.ts';

export async function bomOf(name: string, task: Task): Promise<OrFault<BomFile>> {
  const file = name === STDIN ? task.say.faults.stdin : name;
  const read = await readBytes(name, task.world);
  if ('fault' in read) return { file, faults: [read.fault] };
  const wishes = await tableWishes(task, file);
  if ('faults' in wishes) return wishes;
  const found = await readBomFile(read.bytes, wishes);
  return 'faults' in found ? { file, faults: found.faults } : found;
}

/** The rates that `--rates` names; none where it is not given. */
export async function ratesOf(task: Task): Promise<OrFault<{ readonly rates: readonly Rate[] }>> {
  const file = optionOf(task, 'rates');
  if (file === undefined) return { rates: [] };
  const read = await readBytes(file, task.world);
  if ('fault' in read) return { file, faults: [read.fault] };
  const found = await readRates(read.bytes);
  return 'faults' in found ? { file, faults: found.faults } : found;
}

/** The smelters of the workbook that `--smelters` names. */
export async function smeltersOf(task: Task): Promise<OrFault<{ readonly smelters: readonly Smelter[] }>> {
  const file = optionOf(task, 'smelters');
  if (file === undefined) return { smelters: [] };
  const read = await readBytes(file, task.world);
  if ('fault' in read) return { file, faults: [read.fault] };
  const found = await readSmelters(read.bytes);
  return 'faults' in found ? { file, faults: found.faults } : found;
}

/** What `--what-if` supposes. */
export async function whatIfOf(
  parts: readonly ReadPart[],
  annexOf: AnnexOf,
  task: Task,
): Promise<OrFault<Supposed | { readonly none: true }>> {
  const file = optionOf(task, 'what-if');
  if (file === undefined) return { none: true };
  const read = await readWhole(file, task.world);
  if ('fault' in read) return { file, faults: [read.fault] };
  const found = readWhatIf(read.text, parts, annexOf);
  return 'faults' in found ? { file, faults: found.faults } : found;
}
