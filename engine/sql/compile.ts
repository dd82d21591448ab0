/**
 * The law compiled to one SELECT over lines laid out as dossiers: intervals, provisions and duties. Rules are compiled
 * once for all days; the days come as validity rows, and facts that rules ask in opposite senses as tables of cases.
 */

import type { Regime } from '../regime/regime.ts';
import type { Law } from '../rules/law.ts';
import type { Rule } from '../rules/rule.ts';
import { structureOf } from '../rules/structure.ts';
import { LADDER } from '../tier/ladder.ts';
import { indexVocabulary } from '../vocabulary/vocabulary.ts';
import { type FoundSql, listsSql } from './answer.ts';
import { reachesSql, type SpanSql, spanSql } from './compose.ts';
import { type Dialect, sqlText } from './dialect.ts';
import { carriedBy, namesIn } from './needed.ts';
import { allPairs, anySql, type Pair } from './pair.ts';
import { isUpon, provisionsIn, standingColumn } from './regimes.ts';
import type { SqlFact, SqlRow, SqlRows } from './row.ts';
import { stages } from './stages.ts';
import { type SqlFrame, type Visiting, visit } from './visit.ts';

export type SqlQuestion = {
  readonly law: Law;
  readonly dialect: Dialect;
  /** The transaction's row; its `item` rows are part of the line. */
  readonly root: SqlRow;
  /** Statuses and readings that the whole run settles. */
  readonly settled: Readonly<Record<string, string>>;
  /** Relation of the dossiers, with columns `line_no` (unique), `on_day` and `known_at`. */
  readonly dossiers: string;
  /** Columns of the dossiers, as SQL writes them. */
  readonly columns: readonly string[];
  /** Relation of the validity rows. */
  readonly lawTable: string;
  /** When a duty is not listed, as SQL. */
  readonly dropped: (rule: Rule & { readonly kind: 'duty' }) => string;
};

/** Columns of the answer beside `line_no`. */
export const ANSWER_COLUMNS = [
  'at_least',
  'at_most',
  'provisions',
  'provisions_open',
  'duties',
  'duties_open',
] as const;

/**
 * The parts of a WITH and the final SELECT: `line_no`, `at_least`, `at_most`, and the lists.
 */
export function compileSql(question: SqlQuestion): {
  readonly withs: readonly string[];
  readonly select: string;
} {
  const { dialect, settled } = question;
  const cases = casesOf(question);
  const root = lent(question.root, cases);
  const compiled = compileRules({ ...question, root }, settled);
  const { columns, groups } = compiled;
  const caseJoins = cases.map(({ sql, values }, at) => {
    const table = values
      .map((value, i) => `SELECT ${literal(value)}${i === 0 ? ' AS v' : ''}`)
      .join(' UNION ALL ');
    return `LEFT JOIN (${table}) AS k${at} ON asked.by_case AND d.${sql} IS NULL`;
  });
  const anyOpen = anySql(cases.map(({ sql }) => `d.${sql} IS NULL`));
  const service = serviceOf({ ...question, root });
  const end = (of: 'low' | 'high'): string => {
    const acts = groups.act[of];
    const services = groups.service[of];
    if (service.kind === 'constant') return service.value === true ? services : acts;
    if (service.kind !== 'value')
      return of === 'low' ? `least(${acts}, ${services})` : `greatest(${acts}, ${services})`;
    return `CASE WHEN ${service.sql} THEN ${services} ELSE ${acts} END`;
  };
  const lists = listsSql(compiled.found, compiled.items, dialect, question.dropped);
  // Lists are those of the line as it is; a case only narrows the interval.
  const own = (list: string): string => `CASE WHEN NOT by_case THEN ${list} END`;
  const last = [
    `${end('low')} AS low`,
    `${end('high')} AS high`,
    `${own(lists.provisions)} AS provisions`,
    `${own(lists.provisionsOpen)} AS provisions_open`,
    `${own(lists.duties)} AS duties`,
    `${own(lists.dutiesOpen)} AS duties_open`,
  ];
  const lentColumns = cases.map(({ sql, column }, at) => `coalesce(d.${sql}, k${at}.v) AS ${column}`);
  const ofLaw = [...lawColumns(question.law, dialect)];
  const all = [...question.columns, ...ofLaw, ...cases.map((one) => one.column)];
  const read = namesIn([...columns.flat(), ...last].join(', '));
  const wanted = (from: string, names: readonly string[]): readonly string[] =>
    names.filter((name) => read.has(name) && name !== 'line_no').map((name) => `${from}.${name}`);
  const given = [
    `given ${dialect.laidDown} (SELECT d.line_no, asked.by_case, `,
    [...wanted('d', question.columns), ...wanted('r', ofLaw), ...lentColumns].join(', '),
    ` FROM ${question.dossiers} AS d`,
    ` JOIN ${question.lawTable} AS r ON d.on_day >= r.on_from AND d.on_day < r.on_until`,
    ` AND d.known_at >= r.known_from AND d.known_at < r.known_until`,
    ` CROSS JOIN (SELECT FALSE AS by_case UNION ALL SELECT TRUE) AS asked `,
    caseJoins.join(' '),
    ` WHERE (NOT asked.by_case AND r.way = '')`,
    ` OR (asked.by_case AND (r.way <> '' OR (NOT r.has_ways AND ${anyOpen}))))`,
  ].join('');
  const carried = carriedBy(
    all.filter((name) => name !== 'line_no'),
    columns,
    last,
  );
  const chain = columns.map((made, at) => {
    const passed = ['line_no', 'by_case', ...(carried[at] ?? [])].join(', ');
    return `s${at + 1} ${dialect.kept} (SELECT ${passed},\n  ${made.join(',\n  ')} FROM ${at === 0 ? 'given' : `s${at}`})`;
  });
  const judged = `judged ${dialect.laidDown} (SELECT line_no, by_case, ${last.join(',\n')} FROM ${
    columns.length === 0 ? 'given' : `s${columns.length}`
  })`;
  const narrowed =
    'narrowed AS (SELECT line_no, min(low) AS low, max(high) AS high FROM judged WHERE by_case GROUP BY line_no)';
  const select = [
    'SELECT b.line_no,',
    `${tierSql('coalesce(n.low, b.low)')} AS at_least, ${tierSql('coalesce(n.high, b.high)')} AS at_most,`,
    'b.provisions, b.provisions_open, b.duties, b.duties_open',
    'FROM judged AS b LEFT JOIN narrowed AS n ON n.line_no = b.line_no WHERE NOT b.by_case',
  ].join('\n');
  return { withs: [given, ...chain, judged, narrowed], select };
}

/** Columns of the validity rows that rules read. */
const lawColumns = (law: Law, dialect: Dialect): readonly string[] =>
  ['notices_yes', 'notices_open'].concat(
    [...provisionsIn(law), ...law.rules.filter(isUpon).map(standingColumn)].map(dialect.quoted),
  );

const literal = (value: string | boolean): string =>
  typeof value === 'boolean' ? String(value).toUpperCase() : sqlText(value);

const tierSql = (step: string): string =>
  `CASE ${step} ${LADDER.map((tier, at) => `WHEN ${at} THEN ${sqlText(tier)}`).join(' ')} END`;

type Case = {
  readonly row: string;
  readonly fact: string;
  readonly sql: string;
  readonly column: string;
  readonly values: readonly (string | boolean)[];
};

/** The facts answered case by case: those of the line itself, and of its parts where the split names which. */
function casesOf({ law, root }: SqlQuestion): readonly Case[] {
  const index = indexVocabulary(law.vocabulary);
  const found: Omit<Case, 'column'>[] = [];
  for (const split of law.splits) {
    const place = index.places.get(split.fact);
    const subject = index.vocabulary.subjects[place?.subject ?? -1]?.name ?? '';
    const rows =
      place?.subject === 0
        ? [root]
        : root.rows(subject).flatMap((one) => (one.kind === 'one' ? [one.row] : []));
    for (const row of rows) {
      const { where } = split;
      const named = where && row.fact(where.fact);
      if (where && named?.kind === 'constant' && named.value !== where.value) continue;
      const fact = row.fact(split.fact);
      if (fact.kind === 'value')
        found.push({ row: row.name, fact: split.fact, sql: fact.sql, values: split.cases });
    }
  }
  return found.map((one, at) => ({ ...one, column: `lent${at}` }));
}

/** Rows whose split facts are read from the columns in which a case may be lent. */
function lent(row: SqlRow, cases: readonly Case[]): SqlRow {
  const fact = (path: string): SqlFact => {
    const found = cases.find((one) => one.row === row.name && one.fact === path);
    return found ? { kind: 'value', sql: found.column } : row.fact(path);
  };
  const rows = (subject: string): readonly SqlRows[] =>
    row.rows(subject).map((one) => (one.kind === 'one' ? { ...one, row: lent(one.row, cases) } : one));
  return { ...row, fact, rows };
}

const serviceOf = ({ law, root }: SqlQuestion): SqlFact => root.fact(law.serviceFact);

type Compiled = {
  readonly columns: readonly (readonly string[])[];
  readonly groups: Readonly<Record<'act' | 'service', SpanSql>>;
  readonly found: readonly FoundSql[];
  readonly items: readonly string[];
};

function compileRules(question: SqlQuestion, settled: Readonly<Record<string, string>>): Compiled {
  const { law, dialect, root } = question;
  const made = stages();
  const index = indexVocabulary(law.vocabulary);
  const structure = structureOf(allLive(law));
  const partsOf = new Map(structure.map((parts) => [parts.control, parts]));
  const byLabel = new Map(law.rules.map((rule, at) => [rule.label, at]));
  const column = (name: string): Pair => {
    const quoted = dialect.quoted(name);
    return { t: `(${quoted} <> 'n')`, f: `(${quoted} <> 'y')`, level: 0 };
  };
  const pairIn = (at: number, frame: SqlFrame): Pair => {
    const rule = law.rules[at] as Rule;
    const of = rule.scope === 'item' ? (frame.item?.name ?? '') : '';
    return made.named(`rule ${rule.label} ${of}`, () => {
      const standing = column(isUpon(rule) ? standingColumn(rule) : rule.cites[0]);
      return allPairs([standing, visit(rule.when, frame, visiting)]);
    });
  };
  const reached = (at: number, frame: SqlFrame): Pair => {
    const parts = partsOf.get(at);
    return parts ? reachesSql(parts, (rule) => pairIn(rule, frame)) : pairIn(at, frame);
  };
  const visiting: Visiting = {
    index,
    dialect,
    stages: made,
    settled,
    inForce: column,
    noticeInForce: (notice) => {
      const within = (list: string): string => dialect.holds(list, `'|' || ${notice} || '|'`);
      const yes = `coalesce(${within('notices_yes')}, FALSE)`;
      const open = `coalesce(${within('notices_open')}, FALSE)`;
      return {
        t: `(${notice} IS NULL OR ${yes} OR ${open})`,
        f: `(${notice} IS NULL OR NOT ${yes})`,
        level: 0,
      };
    },
    holds: (label, frame) => reached(byLabel.get(label) as number, frame),
  };
  const base: SqlFrame = { [index.vocabulary.subjects[0]?.name ?? '']: root };
  const items = root.rows('item').flatMap((one) => (one.kind === 'one' ? [one.row] : []));
  const there = (row: SqlRow, pair: Pair): Pair =>
    allPairs([
      { t: row.present, f: row.present === 'TRUE' ? 'FALSE' : `(NOT ${row.present})`, level: 0 },
      pair,
    ]);
  const found = law.rules.flatMap((rule, at): readonly FoundSql[] => {
    if (rule.scope === 'transaction') {
      return [{ rule, item: null, truth: reached(at, base), own: pairIn(at, base) }];
    }
    return items.map((row, i): FoundSql => {
      const frame = { ...base, item: row };
      const named = (of: string, pair: Pair): Pair =>
        made.named(`found ${of} ${rule.label} ${i}`, () => there(row, pair));
      return {
        rule,
        item: `item ${i}`,
        truth: named('truth', reached(at, frame)),
        own: named('own', pairIn(at, frame)),
      };
    });
  });
  const spanOf = (group: 'act' | 'service'): SpanSql => {
    const spans = structure
      .filter((parts) => parts.group === group)
      .flatMap((parts) => {
        if (!parts.perItem) return [spanSql(parts, (rule) => pairIn(rule, base))];
        return items.map((row) =>
          spanSql(parts, (rule) => {
            const pair = pairIn(rule, { ...base, item: row });
            return rule === parts.control ? there(row, pair) : pair;
          }),
        );
      });
    return {
      low: `greatest(0, ${['0', ...spans.map((one) => one.low)].join(', ')})`,
      high: `greatest(0, ${['0', ...spans.map((one) => one.high)].join(', ')})`,
      level: Math.max(0, ...spans.map((one) => one.level)),
    };
  };
  const groups = { act: spanOf('act'), service: spanOf('service') };
  return { columns: made.levels(), groups, found, items: items.map((row) => row.present) };
}

/** The structure of rules knows no day here: every rule may be live. */
const allLive = (law: Law): Regime => ({
  law,
  on: '',
  knownAt: '',
  settled: {},
  notices: {},
  openKeys: [],
  signature: '',
  rules: law.rules.map((rule) => ({
    rule,
    status: { kind: 'not-yet', from: null },
    word: 'unknown',
    live: true,
    when: rule.when,
  })),
});
