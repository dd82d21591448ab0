/** Determines a part of the lines: a row for each that could be read, a reason for each that could not. */
import { type Determination, printJson, type Transaction } from '@ytterby/facts';
import { sayingsOf } from '@ytterby/language';
import { countIn, type Tally } from '../tally/tally.ts';
import { ANSWER_COLUMNS, type AnswerRow, answerOf, itemAt, kindOfPlace } from './answer-row.ts';
import { type Answerer, answererOf } from './answerer.ts';
import { type CsvValue, csvLine } from './csv-line.ts';
import { readLine } from './read-line.ts';
import { recordsOf } from './records-of.ts';
import { refusedLines } from './say-line-fault.ts';
import type { DetermineTask, Done, Job, RowForm } from './tasks.ts';

/** A determiner of parts. What it makes of a part hangs on the part alone. */
export function determineLines(task: DetermineTask): (job: Job) => Done {
  const say = sayingsOf(task.language);
  const { settings, full } = task;
  const answerer: Answerer = answererOf(settings, task.screen);
  const rowOf = new WeakMap<Determination, ReturnType<typeof answerOf>>();
  return ({ file, names, lines }) => {
    const tally: Tally = {};
    const rows: string[] = [];
    const refused: string[] = [];
    for (const record of recordsOf(lines, names)) {
      const { row } = record;
      const read = readLine(record, answerer.named.corpus, settings.on);
      if ('faults' in read) {
        refused.push(refusedLines(file, row, read.id, read.faults, say));
        continue;
      }
      const { transaction } = read;
      const { found } = answerer.answer(transaction);
      const known = rowOf.get(found) ?? answerOf(found);
      rowOf.set(found, known);
      count(tally, known, found, transaction);
      if (full) {
        const { id } = transaction;
        rows.push(`${printJson({ ...(id === undefined ? {} : { transactionId: id }), ...found }, 0)}\n`);
        continue;
      }
      rows.push(rowText({ file, row, id: read.id, ...known }, task.rows));
    }
    return {
      rows: rows.join(''),
      refused: refused.join(''),
      refusedLines: refused.length,
      answered: rows.length,
      tally,
    };
  };
}

/** A row as the run writes it. */
export const rowText = (row: AnswerRow, form: RowForm): string =>
  form === 'csv' ? csvLine(ANSWER_COLUMNS.map((name): CsvValue => row[name])) : `${JSON.stringify(row)}\n`;

/** Counts a line by what came out, by every provision once, and by everything it waits for. */
export function count(
  tally: Tally,
  row: ReturnType<typeof answerOf>,
  found: Determination,
  transaction: Transaction,
): undefined {
  const { at_least: least, at_most: most } = row;
  countIn(tally, least === most ? `tier|${least}` : `open|${least}|${most}`);
  for (const id of row.provisions) countIn(tally, `provision|${id}`);
  for (const id of row.may_apply) countIn(tally, `possible|${id}`);
  const seen = new Set<string>();
  for (const need of found.needs) {
    const name = kindOfPlace(need.key);
    if (!seen.has(name)) countIn(tally, `need|${need.kind}|${name}`);
    seen.add(name);
    const item = need.kind === 'fact' ? itemAt(need.key, transaction) : undefined;
    if (item === undefined) continue;
    const ask = `ask|${name}|${item.slice(0, 80)}`;
    if (!seen.has(ask)) countIn(tally, ask);
    seen.add(ask);
  }
}
