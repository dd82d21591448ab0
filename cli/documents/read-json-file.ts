/** A JSON file of the documents' commands, read whole; its faults are said in one line each. */
import { ofReading, parseJson } from '@ytterby/server/intake';
import type { Task } from '../command.ts';
import { readWhole } from '../input/open-source.ts';
import { tellFaults } from '../output/tell-faults.ts';

/** The value, or the exit status after its faults were said. */
export async function readJsonFile(file: string, task: Task): Promise<{ readonly value: unknown } | number> {
  const read = await readWhole(file, task.world);
  if ('fault' in read) return tellFaults(task, [read.fault], file);
  const parsed = parseJson(read.text);
  if ('fault' in parsed) return tellFaults(task, [ofReading(parsed.fault)], file);
  return { value: parsed.value };
}
