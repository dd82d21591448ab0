/** What can be done with lines: the settings of each task, and what comes back for a part of them. */
import type { DetermineOptions } from '@ytterby/facts';
import type { Query } from '@ytterby/facts/parties';
import type { OwnList } from '@ytterby/facts/screening';
import type { Language } from '@ytterby/language';
import type { Lines } from '../input/lines.ts';
import type { Tally } from '../tally/tally.ts';
import type { Names } from './records-of.ts';

/** How the answers are written: as lines of the output, or as NDJSON from which it is made at the end. */
export type RowForm = 'csv' | 'ndjson';

type Common = {
  readonly language: Language;
  readonly rows: RowForm;
  /** A corpus as it was exported; without one, the law that the program carries. */
  readonly law?: string;
};

/** The law's side of an answer: days and settlings. */
export type Settings = Pick<DetermineOptions, 'today' | 'assume' | 'house'> & {
  /** The day asked about where a line names none; `force`: whatever the line says. */
  readonly on?: string;
  readonly force?: boolean;
  readonly law?: string;
};

export type DetermineTask = Common & {
  readonly kind: 'determine';
  readonly settings: Settings;
  readonly screen: boolean;
  /** Whole determinations of the contract instead of rows. */
  readonly full: boolean;
};

export type DiffTask = Common & {
  readonly kind: 'diff';
  readonly from: Settings;
  readonly to: Settings;
  readonly screen: boolean;
  /** Also the lines that stay as they are. */
  readonly all: boolean;
};

export type ScreenTask = Common & {
  readonly kind: 'screen';
  readonly on: string;
  readonly knownAt: string;
  readonly lists: readonly OwnList[];
};

export type Task = DetermineTask | DiffTask | ScreenTask;
export type { Query };

/** A part of the lines with where they stand. */
export type Job = { readonly file: string; readonly names: Names; readonly lines: Lines };

/** Texts to append to the output and to the refused lines, and what was counted. */
export type Done = {
  readonly rows: string;
  readonly refused: string;
  readonly refusedLines: number;
  readonly answered: number;
  readonly tally: Tally;
};
