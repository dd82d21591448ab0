/**
 * Where SQL's logic is not Kleene's, each trap by its name: what SQL says by itself, and what the compiled condition
 * says. Run in DuckDB, and in PostgreSQL where there is a server, over a small law of its own.
 */
import {
  type Act,
  allOf,
  amountFact,
  compareAmount,
  constant,
  control,
  every,
  isOneOf,
  isTrue,
  type Law,
  type Node,
  not,
  shareAtLeast,
  some,
  subject,
  sumAtLeast,
  textFact,
  truthFact,
} from '@ytterby/engine';
import {
  compileSql,
  type Dialect,
  duckdb,
  lawRowsSql,
  postgresql,
  regimeRows,
  type SqlRow,
} from '@ytterby/engine/sql';
import pg from 'pg';
import { describe, expect, it } from 'vitest';
import { openDuckdb } from './duckdb/open.ts';

const noun = { en: 'x', 'zh-CN': 'x' };
const parts = { pointer: '/x', phrase: noun, question: noun, suppliedBy: 'exporter' as const };
const service = truthFact('act.service', parts);
const held = truthFact('act.held', parts);
const to = textFact('act.to', parts);
const part = amountFact('act.part', parts);
const whole = amountFact('act.whole', parts);
const role = textFact('party.role', parts);
const share = amountFact('party.share', parts);
const DAY = '2025-04-01';
const server = process.env.YTTERBY_TEST_POSTGRESQL;
const enact: Act = { kind: 'enact', by: 'x', of: ['x'], published: '2025-01-01', from: '2025-01-01' };

const lawOf = (when: Node): Law => ({
  vocabulary: {
    subjects: [
      subject('act', null, noun, [service, held, to, part, whole]),
      subject('party', 'act', noun, [role, share]),
    ],
  },
  rules: [control({ label: 'x', cites: ['x'], scope: 'transaction', effect: 'licence', when })],
  readings: [],
  acts: [enact],
  serviceFact: 'act.service',
  splits: [],
  splitKeys: [],
});

/** A party is a part `role|share`; an empty field is not known. */
const party: SqlRow = {
  name: 'each party',
  present: 'TRUE',
  fact: (path) =>
    path === 'party.role'
      ? { kind: 'value', sql: "nullif(split_part(x, '|', 1), '')" }
      : {
          kind: 'amount',
          min: "TRY_CAST(nullif(split_part(x, '|', 2), '') AS DECIMAL(38,6))",
          max: "TRY_CAST(nullif(split_part(x, '|', 2), '') AS DECIMAL(38,6))",
        },
  rows: () => [],
};
const root: SqlRow = {
  name: 'line',
  present: 'TRUE',
  fact: (path) => {
    if (path === 'act.service') return { kind: 'constant', value: false };
    const name = path.slice(4);
    return name === 'part' || name === 'whole'
      ? { kind: 'amount', min: name, max: name }
      : { kind: 'value', sql: name };
  },
  rows: () => [{ kind: 'list', list: 'parties', alias: 'x', row: party }],
};

type Given = {
  readonly held?: string;
  readonly to?: string;
  readonly parties?: string;
  readonly part?: string;
  readonly whole?: string;
};

/** The line and the law as tables. */
function tables(law: Law, given: Given, dialect: Dialect): readonly string[] {
  const cell = (name: keyof Given, type: string): string =>
    `CAST(${given[name] === undefined ? 'NULL' : `'${given[name]}'`} AS ${type}) AS "${name}"`;
  const rows = regimeRows(law, { on: { from: DAY, to: DAY }, knownAt: [DAY] }, {});
  return [
    `CREATE TEMP TABLE line AS SELECT 1 AS line_no, DATE '${DAY}' AS on_day, DATE '${DAY}' AS known_at, ${cell('held', 'BOOLEAN')}, ${cell('to', dialect.text)}, ${cell('parties', dialect.text)}, ${cell('part', 'DECIMAL(38,6)')}, ${cell('whole', 'DECIMAL(38,6)')}`,
    `CREATE TEMP TABLE law AS ${lawRowsSql(rows, dialect)}`,
  ];
}

/** The compiled question over both. */
function question(law: Law, dialect: Dialect): string {
  const { withs, select } = compileSql({
    law,
    dialect,
    root: {
      ...root,
      fact: (path) => (path === 'act.to' ? { kind: 'value', sql: '"to"' } : root.fact(path)),
      rows: () => [{ kind: 'list', list: 'parties', alias: 'x', row: dialect === duckdb ? party : cast }],
    },
    settled: {},
    dossiers: 'line',
    columns: ['held', '"to"', 'parties', 'part', 'whole'],
    lawTable: 'law',
    dropped: () => 'FALSE',
  });
  return `WITH ${withs.join(', ')} ${select}`;
}

/** The same party where no cast may fail, and none does. */
const cast: SqlRow = {
  ...party,
  fact: (path) => JSON.parse(JSON.stringify(party.fact(path)).replaceAll('TRY_CAST', 'CAST')),
};

function wordOf(answer: Readonly<Record<string, unknown>> | undefined): string {
  const said = `${answer?.at_least}..${answer?.at_most}`;
  const words: Readonly<Record<string, string>> = {
    'none..none': 'no',
    'licence..licence': 'yes',
    'none..licence': 'unknown',
  };
  return words[said] ?? said;
}

/** What the compiled condition says of one line in PostgreSQL. */
async function inPostgresql(when: Node, given: Given): Promise<string> {
  const law = lawOf(when);
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    for (const statement of tables(law, given, postgresql)) await client.query(statement);
    const { rows } = await client.query(question(law, postgresql));
    return wordOf(rows[0]);
  } finally {
    await client.end();
  }
}

/** What the compiled condition says of one line, and what SQL says of an expression over the same line. */
async function both(when: Node, given: Given, naive: string): Promise<readonly [string, unknown]> {
  const law = lawOf(when);
  const db = await openDuckdb();
  try {
    for (const statement of tables(law, given, duckdb)) await db.run(statement);
    const [answer] = await db.rows(question(law, duckdb));
    const [by] = await db.rows(`SELECT ${naive} AS said FROM line`);
    return [wordOf(answer), by?.said];
  } finally {
    db.close();
  }
}

const importer = isOneOf(role, 'importer');
const dear = compareAmount(share, '>=', '50');
const shares =
  "list_transform(string_split(parties, ';'), lambda x: TRY_CAST(nullif(split_part(x, '|', 2), '') AS DECIMAL(38,6)))";

describe('the traps of NULL, each by its name', () => {
  it.each<[string, Node, Given, string, string, unknown]>([
    [
      'CASE WHEN NULL takes its ELSE',
      isTrue(held),
      {},
      "CASE WHEN held THEN 'licence' ELSE 'none' END",
      'unknown',
      'none',
    ],
    [
      'NOT IN with an unknown value is neither',
      not(isOneOf(to, 'US')),
      {},
      `CASE WHEN "to" NOT IN ('US') THEN 'licence' ELSE 'none' END`,
      'unknown',
      'none',
    ],
    [
      'bool_and passes over what is unknown',
      every('party', constant(true), dear),
      { parties: 'importer|60;importer|' },
      `list_bool_and(list_transform(${shares}, lambda s: s >= 50))`,
      'unknown',
      true,
    ],
    [
      'bool_and over no rows is NULL and not true',
      every('party', constant(true), dear),
      {},
      `list_bool_and(list_transform(${shares}, lambda s: s >= 50))`,
      'yes',
      null,
    ],
    [
      'bool_or over no rows is NULL and not false',
      some('party', constant(true), dear),
      {},
      `list_bool_or(list_transform(${shares}, lambda s: s >= 50))`,
      'no',
      null,
    ],
    [
      'sum passes over what is unknown',
      sumAtLeast('party', importer, share, '50'),
      { parties: 'importer|30;importer|' },
      `list_sum(${shares}) >= 50`,
      'unknown',
      false,
    ],
    [
      'WHERE drops a row that may be chosen',
      sumAtLeast('party', importer, share, '50'),
      { parties: 'importer|30;|30' },
      "list_sum(list_transform(list_filter(string_split(parties, ';'), lambda x: nullif(split_part(x, '|', 1), '') = 'importer'), lambda x: CAST(split_part(x, '|', 2) AS DECIMAL(38,6)))) >= 50",
      'unknown',
      false,
    ],
    [
      'a row that is not chosen does not count, known or not',
      some('party', importer, dear),
      { parties: 'exporter|60;exporter|' },
      `list_bool_or(list_transform(${shares}, lambda s: s >= 50))`,
      'no',
      true,
    ],
    [
      'a quotient in doubles falls just short of 0.1 %',
      shareAtLeast(part, whole, '0.001'),
      { part: '0.9', whole: '900' },
      '(0.3::DOUBLE * 3) / 900 >= 0.001::DOUBLE',
      'yes',
      false,
    ],
    [
      'a share just below 0.1 % is below it',
      shareAtLeast(part, whole, '0.001'),
      { part: '899999999999999999.999999', whole: '900000000000000000000' },
      'part::DOUBLE / whole::DOUBLE >= 0.001::DOUBLE',
      'no',
      true,
    ],
    [
      'NULL AND false is false all the same',
      allOf(isTrue(held), isOneOf(to, 'US')),
      { to: 'DE' },
      `held AND "to" = 'US'`,
      'no',
      false,
    ],
  ])('%s', async (_, when, given, naive, expected, bySql) => {
    expect(await both(when, given, naive)).toEqual([expected, bySql]);
    if (server !== undefined) expect(await inPostgresql(when, given)).toBe(expected);
  });
});
