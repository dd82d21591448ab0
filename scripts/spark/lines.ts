/**
 * Random lines with the tracer's answers, and the law as Spark SQL, for `run.py` to compare: `node scripts/spark/lines.ts
 * FOLDER COUNT`. Apart from the tests, for Spark is no part of the product.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { FLAT_COLUMNS } from '@ytterby/facts/flat';
import { shipped } from '@ytterby/law';
import { lakeText } from '@ytterby/server/bulk/engines';
import { determined, determinedText } from '../../server/bulk/engines/expected.fixture.ts';
import { randomLine } from '../../server/bulk/engines/random-lines.fixture.ts';

const [folder = '.', count = '500'] = process.argv.slice(2);
const KNOWN_AT = '2026-11-23';
const lines = Array.from({ length: Number(count) }, (_, at) => ({ ...randomLine(at), known_at: KNOWN_AT }));
const rows = lines.map((line, at) =>
  JSON.stringify({
    line_no: at + 1,
    ...Object.fromEntries(FLAT_COLUMNS.map(({ name }) => [name, line[name as keyof typeof line] ?? null])),
    expected: determinedText(determined(line, KNOWN_AT)),
  }),
);
writeFileSync(path.join(folder, 'lines.ndjson'), `${rows.join('\n')}\n`);
writeFileSync(path.join(folder, 'columns.json'), JSON.stringify(FLAT_COLUMNS.map(({ name }) => name)));
writeFileSync(
  path.join(folder, 'law.sql'),
  lakeText({ named: shipped(), dialect: 'spark', settled: {}, knownAt: KNOWN_AT }),
);
