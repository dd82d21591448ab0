/**
 * `ytterby deadlines [FILE ...]`: the days to be kept that follow from determinations (what `determine` printed), as
 * lines, as JSON, or as a calendar file; with --from and --working-days, the end of a period of Chinese working days.
 */
import { type CaseTask, type Due, dueAfter, type FeedEntry, icsFeed, openCase } from '@ytterby/desk';
import { type Determination, isCalendarDate } from '@ytterby/facts';
import { BAD_INPUT, type Command, isGiven, optionOf, type Task, WELL } from '../command.ts';
import { documentsOf } from '../desk/documents-of.ts';
import { cliFault } from '../fault.ts';
import { STDIN } from '../input/open-source.ts';
import { whichCorpus } from '../input/which-corpus.ts';
import { tellFaults } from '../output/tell-faults.ts';
import { write } from '../output/write.ts';

export const deadlines: Command = {
  name: 'deadlines',
  options: [
    { name: 'from', value: '2026-11-23' },
    { name: 'working-days', value: '10' },
    { name: 'ics' },
    { name: 'json' },
    { name: 'law', value: 'corpus.json' },
  ],
  run,
};

type Line = {
  readonly transaction: string;
  readonly duty: string;
  readonly provision: string;
  readonly certain: boolean;
  readonly due: Due;
  readonly dueIs: 'last' | 'first';
};

async function run(task: Task): Promise<number> {
  const named = await whichCorpus(task);
  if (typeof named === 'number') return named;
  const years = named.corpus.lists.workingYears;
  const from = optionOf(task, 'from');
  if (from !== undefined || isGiven(task, 'working-days')) {
    const days = optionOf(task, 'working-days') ?? '';
    if (from === undefined || !isCalendarDate(from)) {
      return tellFaults(task, [cliFault('not-a-day', '--from', JSON.stringify(from ?? ''))]);
    }
    if (!/^[1-9]\d{0,3}$/.test(days)) {
      return tellFaults(task, [
        cliFault('wrong-shape', '--working-days', JSON.stringify(days), ['a number from 1 to 9999']),
      ]);
    }
    const due = dueAfter(from, Number(days), years);
    const text = isGiven(task, 'json') ? JSON.stringify(due) : task.say.desk.ofDue(due);
    await write(task.world.stdout, `${text}\n`);
    return WELL;
  }
  const lines: Line[] = [];
  for (const file of task.given.rest.length === 0 ? [STDIN] : task.given.rest) {
    const documents = await documentsOf(file, task);
    if (typeof documents === 'number') return documents;
    for (const [at, one] of documents.entries()) {
      if (!isDetermination(one)) {
        const name = file === STDIN ? task.say.faults.stdin : file;
        const wanted = ['what ytterby determine printed'];
        await tellFaults(task, [cliFault('wrong-shape', '', `document ${at + 1}`, wanted)], name);
        return BAD_INPUT;
      }
      lines.push(...openCase(one, years).tasks.flatMap((found) => lineOf(found, one.transactionId ?? '')));
    }
  }
  lines.sort((a, b) => dayOf(a.due).localeCompare(dayOf(b.due)));
  await write(task.world.stdout, printed(lines, task));
  return WELL;
}

const dayOf = (due: Due): string =>
  due.kind === 'day' ? due.day : due.kind === 'between' ? due.earliest : '9999-12-31';

function isDetermination(value: unknown): value is Determination {
  if (typeof value !== 'object' || value === null) return false;
  const { on, outcome, duties, needs } = value as Record<string, unknown>;
  return (
    typeof on === 'string' &&
    isCalendarDate(on) &&
    typeof outcome === 'object' &&
    outcome !== null &&
    Array.isArray(duties) &&
    Array.isArray(needs)
  );
}

function lineOf(task: CaseTask, transaction: string): Line[] {
  if (task.kind !== 'duty' || task.due === null || task.dueIs === null || task.state === 'met') return [];
  const { duty, provision, certain, due, dueIs } = task;
  return [{ transaction, duty, provision, certain, due, dueIs }];
}

function printed(lines: readonly Line[], task: Task): string {
  const { answer, desk } = task.say;
  const says = ({ duty, transaction, due, dueIs }: Line): string => {
    const word = answer.duty(duty as never);
    const named = transaction === '' ? word : desk.named(transaction, word);
    const whole = due.kind === 'between' ? desk.orLater(named, due.latest, due.unpublished) : named;
    return dueIs === 'first' ? desk.atLeastUntil(whole) : whole;
  };
  if (isGiven(task, 'json')) return `${JSON.stringify(lines, null, 2)}\n`;
  if (!isGiven(task, 'ics')) {
    return lines.map((one) => `${dayOf(one.due)}  ${answer.bracket(says(one), one.provision)}\n`).join('');
  }
  const entries = lines.map(
    (one): FeedEntry => ({
      uid: `${one.transaction}-${one.duty}-${one.provision}`.replaceAll(/[^\w.()/-]/g, '_'),
      day: dayOf(one.due),
      summary: says(one),
      categories: [one.provision],
    }),
  );
  const name = desk.deadlines.feed ?? '';
  return icsFeed(entries, { name, host: 'ytterby', stamp: task.world.now().toISOString() });
}
