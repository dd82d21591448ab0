/** A run in DuckDB in a process of its own, so that a test can kill it: `node duckdb-child.fixture.ts IN OUT`. */
import path from 'node:path';
import { shipped } from '@ytterby/law';
import { formOf } from '../input/form.ts';
import { knowsLineHeading, lineColumns } from '../input/line-columns.ts';
import { openInput } from '../input/open-input.ts';
import { runInDuckdb } from './run-in-duckdb.ts';

const [source = '', output = ''] = process.argv.slice(2);
const input = await openInput(source, '/', {
  knows: knowsLineHeading,
  columnsOf: (headings) => lineColumns(headings, undefined),
});
if ('faults' in input) throw new Error('the lines cannot be opened');
const ran = await runInDuckdb({
  ...{ input, source, output, name: path.basename(output), form: formOf(output) ?? 'csv', named: shipped() },
  ...{ knownAt: '2026-11-23', settled: {}, language: 'en', screen: false, threads: 2 },
  step: (step) => process.stdout.write(`${step}\n`),
});
process.exitCode = 'answered' in ran ? 0 : 2;
