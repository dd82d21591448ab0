/** What the bulk commands share: their options, where they write, and their settings of the law. */
import path from 'node:path';
import { isCalendarDate } from '@ytterby/facts';
import { bulkFault } from '@ytterby/language';
import type { NamedCorpus } from '@ytterby/law';
import { FORMS, type Form, formOf, type Settings } from '@ytterby/server/bulk';
import { optionOf, type Task } from '../command.ts';
import { cliFault } from '../fault.ts';
import { readWhole } from '../input/open-source.ts';
import { whichCorpus } from '../input/which-corpus.ts';
import type { Option } from '../options.ts';
import { tellFaults } from '../output/tell-faults.ts';
import { readAssumptions } from '../settle/assumptions.ts';
import { HOUSE_FILE, readHouse } from '../settle/house.ts';
import { today } from '../world.ts';
import { tellBulkFaults } from './tell-faults.ts';

export const FILE_OPTIONS: readonly Option[] = [
  { name: 'output', value: 'answers.csv' },
  { name: 'map', value: 'columns.json' },
  { name: 'encoding', value: 'gb18030' },
  { name: 'yes' },
  { name: 'threads', value: '2' },
  { name: 'json' },
];

export type Target = { readonly output: string; readonly name: string; readonly form: Form };

/** Where the answers go, or the exit status after its fault was said. */
export async function targetOf(task: Task, example: string): Promise<Target | number> {
  const name = optionOf(task, 'output');
  const { rest } = task.given;
  if (rest.length === 0) {
    return tellFaults(task, [cliFault('argument-missing', '', undefined, [example])], 'ytterby');
  }
  if (name === undefined) {
    return tellFaults(task, [cliFault('value-missing', '', '-o', ['-o answers.csv'])], 'ytterby');
  }
  const form = formOf(name);
  if (form === undefined) {
    const expected = FORMS.map((one) => `.${one}`);
    return tellBulkFaults(task, name, [bulkFault('not-a-form', undefined, { expected })]);
  }
  const output = path.resolve(task.world.cwd, name);
  if (rest.some((file) => path.resolve(task.world.cwd, file) === output)) {
    return tellBulkFaults(task, name, [bulkFault('same-file')]);
  }
  return { output, name, form };
}

/** A day that an option names, checked; `undefined` where it is not given, or the exit status. */
export async function dayOf(task: Task, option: string): Promise<string | undefined | number> {
  const day = optionOf(task, option);
  if (day === undefined || isCalendarDate(day)) return day;
  return tellFaults(task, [cliFault('not-a-day', `--${option}`, JSON.stringify(day))]);
}

export type Asked = { readonly named: NamedCorpus; readonly settings: Settings };

/** The law, the day of knowledge and what is settled, as `determine` takes them. */
export async function settingsOf(
  task: Task,
  assume: readonly string[],
  law = optionOf(task, 'law'),
): Promise<Asked | number> {
  const named = await whichCorpus(task, law);
  if (typeof named === 'number') return named;
  const text = law === undefined ? undefined : await readWhole(law, task.world);
  const assumed = readAssumptions(assume, named.corpus);
  if ('faults' in assumed) return tellFaults(task, assumed.faults);
  const knownAt = await dayOf(task, 'known-at');
  if (typeof knownAt === 'number') return knownAt;
  const file = optionOf(task, 'house') ?? HOUSE_FILE;
  const read = await readWhole(file, task.world);
  const common: Settings = {
    today: knownAt ?? today(task.world.now),
    assume: assumed.assume,
    ...(text !== undefined && 'text' in text ? { law: text.text } : {}),
  };
  if ('fault' in read) {
    const absent = read.fault.code === 'no-such-file' && optionOf(task, 'house') === undefined;
    return absent ? { named, settings: common } : tellFaults(task, [read.fault], file);
  }
  const house = readHouse(read.text, named.corpus);
  if ('faults' in house) return tellFaults(task, house.faults, file);
  return { named, settings: { ...common, house: house.settled } };
}
