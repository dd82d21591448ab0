/** `ytterby law coverage`: how much of the law is formalised, and why the rest is not. */

import { type Coverage, coverageOf } from '@ytterby/facts/corpus';
import type { Command, Task } from '../command.ts';
import { ask, LAW_OPTIONS, reply } from '../law/question.ts';
import { widthOf } from '../output/wrap.ts';

export const lawCoverage: Command = {
  name: 'law coverage',
  options: LAW_OPTIONS,
  run: coverage,
};

async function coverage(task: Task): Promise<number> {
  const question = await ask(task);
  if (typeof question === 'number') return question;
  const { corpus, page, words } = question;
  const { coverage: say, heads } = task.say.law;
  const rows = coverageOf(corpus);
  const total = rows.reduce(add, EMPTY);
  const table = [
    [say.instrument, say.provisions, say.formalised, say.marked, say.gap],
    ...rows.map(cells),
    cells({ ...total, instrument: say.total }),
  ];
  const widths = [0, 1, 2, 3, 4].map((at) => Math.max(...table.map((row) => widthOf(row[at] ?? ''))));
  for (const row of table) {
    const cellsOfRow = row.map((cell, at) => {
      const room = ' '.repeat((widths[at] ?? 0) - widthOf(cell));
      return at === 0 ? `${cell}${room}` : `${room}${cell}`;
    });
    page.line(cellsOfRow.join('  '));
  }
  const marked = rows.flatMap((row) => row.marked);
  page.head(heads.unformalised);
  for (const one of marked) page.line(task.say.answer.colon(one.id, words.text(one.why)), 1);
  const gaps = rows.flatMap((row) => row.gaps);
  if (gaps.length > 0) page.head(heads.gaps);
  for (const id of gaps) page.line(id, 1);
  return reply(task, page, { total: { ...total, instrument: undefined }, instruments: rows });
}

const EMPTY: Coverage = { instrument: '', provisions: 0, byRule: 0, byAct: 0, marked: [], gaps: [] };

const add = (a: Coverage, b: Coverage): Coverage => ({
  instrument: '',
  provisions: a.provisions + b.provisions,
  byRule: a.byRule + b.byRule,
  byAct: a.byAct + b.byAct,
  marked: [...a.marked, ...b.marked],
  gaps: [...a.gaps, ...b.gaps],
});

const cells = (row: Coverage): readonly string[] => [
  row.instrument,
  String(row.provisions),
  String(row.byRule + row.byAct),
  String(row.marked.length),
  String(row.gaps.length),
];
