/** The days a question about the law is asked for: `--on` and `--known-at`, today where not given. */
import { isCalendarDate } from '@ytterby/facts';
import { optionOf, type Task } from '../command.ts';
import { cliFault } from '../fault.ts';
import { tellFaults } from '../output/tell-faults.ts';
import { today } from '../world.ts';

/** A day given as an option, or today; the exit status after its fault was said. */
export async function dayOption(task: Task, name: string): Promise<string | number> {
  const day = optionOf(task, name) ?? today(task.world.now);
  return isCalendarDate(day)
    ? day
    : tellFaults(task, [cliFault('not-a-day', `--${name}`, JSON.stringify(day))]);
}
