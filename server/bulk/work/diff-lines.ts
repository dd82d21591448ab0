/** The same lines under two laws, days or settings: which get stricter, which freer, and by which provisions. */
import type { Determination, Transaction } from '@ytterby/facts';
import { sayingsOf } from '@ytterby/language';
import { countIn, type Tally } from '../tally/tally.ts';
import { answerOf } from './answer-row.ts';
import { answererOf } from './answerer.ts';
import { changeOf } from './compare.ts';
import { type CsvValue, csvLine } from './csv-line.ts';
import { type ReadLine, readLine } from './read-line.ts';
import { recordsOf } from './records-of.ts';
import { refusedLines } from './say-line-fault.ts';
import type { DiffTask, Done, Job } from './tasks.ts';

export const DIFF_COLUMNS = [
  'file',
  'row',
  'id',
  'item',
  'customer',
  'change',
  'from_day',
  'from_at_least',
  'from_at_most',
  'to_day',
  'to_at_least',
  'to_at_most',
  'comes',
  'goes',
  'needs',
  'law_version',
  'law_hash',
] as const;

export function diffLines(task: DiffTask): (job: Job) => Done {
  const say = sayingsOf(task.language);
  const [before, after] = [answererOf(task.from, task.screen), answererOf(task.to, task.screen)];
  const rowOf = new WeakMap<Determination, ReturnType<typeof answerOf>>();
  const answered = (found: Determination): ReturnType<typeof answerOf> => {
    const row = rowOf.get(found) ?? answerOf(found);
    rowOf.set(found, row);
    return row;
  };
  return ({ file, names, lines }) => {
    const tally: Tally = {};
    const rows: string[] = [];
    const refused: string[] = [];
    let count = 0;
    for (const record of recordsOf(lines, names)) {
      const { row } = record;
      const [old, now]: readonly [ReadLine, ReadLine] = [
        readLine(record, before.named.corpus, task.from.on, task.from.force),
        readLine(record, after.named.corpus, task.to.on, task.to.force),
      ];
      const faults = 'faults' in old ? old.faults : 'faults' in now ? now.faults : undefined;
      if (faults !== undefined || 'faults' in old || 'faults' in now) {
        refused.push(refusedLines(file, row, old.id, faults ?? [], say));
        continue;
      }
      count += 1;
      const [a, b] = [
        answered(before.answer(undated(old.transaction, task.from.force)).found),
        answered(after.answer(undated(now.transaction, task.to.force)).found),
      ];
      const change = changeOf(a, b);
      const [comes, goes] = [missingIn(a, b), missingIn(b, a)];
      const [item, customer] = [itemOf(now.transaction), customerOf(now.transaction)];
      tallied(tally, change, { comes, goes, item, customer, from: spanOf(a), to: spanOf(b) });
      if (change === 'same' && !task.all) continue;
      const whole: Readonly<Record<(typeof DIFF_COLUMNS)[number], CsvValue>> = {
        ...{ file, row, id: old.id, item: item ?? null, customer: customer ?? null, change },
        ...{ from_day: a.on_day, from_at_least: a.at_least, from_at_most: a.at_most },
        ...{ to_day: b.on_day, to_at_least: b.at_least, to_at_most: b.at_most },
        ...{ comes, goes, needs: b.needs, law_version: b.law_version, law_hash: b.law_hash },
      };
      rows.push(
        task.rows === 'csv' ? csvLine(DIFF_COLUMNS.map((name) => whole[name])) : `${JSON.stringify(whole)}\n`,
      );
    }
    return {
      rows: rows.join(''),
      refused: refused.join(''),
      refusedLines: refused.length,
      answered: count,
      tally,
    };
  };
}

/** Where both sides have days of their own, the day of knowledge that a line names would tie both to one. */
const undated = ({ knownAt, ...rest }: Transaction, forced: boolean | undefined): Transaction =>
  forced || knownAt === undefined ? rest : { ...rest, knownAt };

type Row = ReturnType<typeof answerOf>;

/** What applies or may apply in `b` and not in `a`. */
const missingIn = (a: Row, b: Row): readonly string[] => {
  const known = new Set([...a.provisions, ...a.may_apply]);
  return [...b.provisions, ...b.may_apply].filter((id) => !known.has(id));
};

const spanOf = ({ at_least, at_most }: Row): string =>
  at_least === at_most ? at_least : `${at_least}..${at_most}`;

const itemOf = ({ items }: Transaction): string | undefined => {
  const [first] = items ?? [];
  return first?.id ?? first?.name ?? undefined;
};

/** Whose order it is: the importer, else who receives it, else who uses it. */
const customerOf = ({ parties }: Transaction): string | undefined => {
  for (const role of ['importer', 'recipient', 'end-user']) {
    const name = parties?.find((one) => one.role === role)?.name;
    if (typeof name === 'string' && name !== '') return name;
  }
  return undefined;
};

type Told = {
  readonly comes: readonly string[];
  readonly goes: readonly string[];
  readonly item: string | undefined;
  readonly customer: string | undefined;
  readonly from: string;
  readonly to: string;
};

function tallied(
  tally: Tally,
  change: ReturnType<typeof changeOf>,
  { comes, goes, item, customer, from, to }: Told,
): undefined {
  countIn(tally, `change|${change}`);
  if (change === 'same') return;
  countIn(tally, `move|${change}|${from}|${to}`);
  for (const id of comes) countIn(tally, `comes|${change}|${id}`);
  for (const id of goes) countIn(tally, `goes|${change}|${id}`);
  if (item !== undefined) countIn(tally, `item|${change}|${item.slice(0, 80)}`);
  if (customer !== undefined) countIn(tally, `customer|${change}|${customer.slice(0, 80)}`);
}
