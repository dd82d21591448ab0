/** The same table determined line by line and in DuckDB: the same answers, needs, counts and refused lines. */
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { shipped } from '@ytterby/law';
import { afterAll, expect, test } from 'vitest';
import { csvOf, determined, folder, given, orders, task } from '../bulk.fixture.ts';
import { knowsLineHeading, lineColumns } from '../input/line-columns.ts';
import { openInput } from '../input/open-input.ts';
import type { AnswerRow } from '../work/answer-row.ts';
import { runInDuckdb } from './run-in-duckdb.ts';

const at = folder();
afterAll(() => rmSync(at, { recursive: true, force: true }));

const rowsIn = (file: string): readonly AnswerRow[] =>
  readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as AnswerRow);
/** The engine works no warnings out; all else is the same, in the same order. */
const plain = ({ warnings: _, ...row }: AnswerRow) => row;
const withoutAsks = (tally: Readonly<Record<string, number>>) =>
  Object.fromEntries(Object.entries(tally).filter(([name]) => !name.startsWith('ask|')));

/** The orders, every third with a customer whose listings nobody states: on lists, like one on a list, and on none. */
const customers = ['Lockheed Martin Corporation', '洛克希德·马丁公司', 'Lockheed', 'Elm Bearings GmbH'];
const named = (count: number): string => {
  const rows = orders(count).map(([id, day, activity, from, to, sku, code, value, content], at) => {
    const customer = at % 3 === 0 ? (customers[(at / 3) % customers.length] ?? '') : '';
    return [id, day, activity, from, to, sku, code, value, `"${content}"`, customer].join(',');
  });
  const headings =
    'id,on_day,activity,from_territory,to_territory,item_id,entries,item_value,content,end_user_name';
  return `${[headings, ...rows].join('\n')}\n`;
};

test.each<[string, () => string, boolean]>([
  ['as they are', () => csvOf(orders(220)), false],
  ['with names to look for', () => named(220), true],
])('DuckDB answers a table as the threads do, its lines %s', async (_, text, screen) => {
  const csv = given(at, 'orders.csv', text());
  const work = task('ndjson', { screen });
  const byLine = await determined(csv, path.join(at, 'lines.ndjson'), { work });
  const input = await openInput(csv, '/', {
    knows: knowsLineHeading,
    columnsOf: (headings) => lineColumns(headings, undefined),
  });
  if ('faults' in input) throw new Error('the orders cannot be opened');
  const output = path.join(at, 'duck.ndjson');
  const ran = await runInDuckdb({
    ...{ input, source: csv, output, name: 'duck.ndjson', form: 'ndjson', named: shipped() },
    ...{ knownAt: '2026-11-23', settled: {}, language: 'en', screen },
  });
  if (!('tally' in ran) || !('tally' in byLine)) throw new Error(JSON.stringify(ran));
  expect(rowsIn(output).map(plain)).toEqual(rowsIn(path.join(at, 'lines.ndjson')).map(plain));
  expect(ran).toMatchObject({ answered: 218, refused: 2 });
  expect(withoutAsks(ran.tally)).toEqual(withoutAsks(byLine.tally));
  const reasons = (name: string): string => readFileSync(path.join(at, name), 'utf8');
  expect(reasons('duck.refused.csv')).toBe(reasons('lines.refused.csv'));
});
