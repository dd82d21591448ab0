/** `ytterby explain`: the same answers as `determine`, in words. */
import type { Command } from '../command.ts';
import { determine, determineAll } from './determine.ts';

export const explainCommand: Command = {
  name: 'explain',
  options: determine.options.filter((one) => one.name !== 'ndjson' && one.name !== 'explain'),
  run: (task) => determineAll(task, true),
};
