/** The corpus a command speaks of: the one this program carries, or the one in the file that `--law` names. */
import { loadCorpus, type NamedCorpus, shipped } from '@ytterby/law';
import { optionOf, type Task } from '../command.ts';
import { cliFault } from '../fault.ts';
import { tellFaults } from '../output/tell-faults.ts';
import { readWhole } from './open-source.ts';

/** The corpus, or the exit status after its faults were said. */
export async function whichCorpus(task: Task, file = optionOf(task, 'law')): Promise<NamedCorpus | number> {
  if (file === undefined) return shipped();
  const read = await readWhole(file, task.world);
  if ('fault' in read) return tellFaults(task, [read.fault], file);
  const loaded = loadCorpus(read.text);
  if ('named' in loaded) return loaded.named;
  const faults = loaded.faults.map((one) => cliFault(one.code, one.path, one.found, one.expected));
  return tellFaults(task, faults, file);
}
