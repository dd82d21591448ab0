/** What a command is: its name, its options, and what it does with them. The help says the rest. */

import type { Given, Option } from './options.ts';
import type { Paint } from './output/paint.ts';
import type { Language, Sayings } from './sayings/sayings.ts';
import type { World } from './world.ts';

export type CommandName =
  | 'determine'
  | 'explain'
  | 'classify'
  | 'content'
  | 'screen'
  | 'bulk determine'
  | 'bulk diff'
  | 'bulk screen'
  | 'bulk sql'
  | 'own'
  | 'document'
  | 'notice keys'
  | 'notice issue'
  | 'notice verify'
  | 'notice chain'
  | 'notice import'
  | 'notice withdraw'
  | 'law'
  | 'law list'
  | 'law show'
  | 'law status'
  | 'law items'
  | 'law coverage'
  | 'law diff'
  | 'law readings'
  | 'law export'
  | 'audit verify'
  | 'audit export'
  | 'replay'
  | 'backup'
  | 'restore'
  | 'mcp'
  | 'serve'
  | 'tour'
  | 'deadlines'
  | 'licence check';

/** Everything a command is run with. */
export type Task = {
  readonly given: Given;
  readonly world: World;
  readonly language: Language;
  readonly say: Sayings;
  readonly paint: Paint;
  /** Columns of the terminal. */
  readonly width: number;
};

export type Command = {
  readonly name: CommandName;
  readonly options: readonly Option[];
  readonly run: (task: Task) => Promise<number>;
};

/** Exit status: all is well. */
export const WELL = 0;
/** Exit status: something given could not be read. */
export const BAD_INPUT = 2;

/** The last value of an option, if it was given. */
export const optionOf = (task: Task, name: string): string | undefined => task.given.values[name]?.at(-1);
export const isGiven = (task: Task, name: string): boolean => task.given.values[name] !== undefined;
