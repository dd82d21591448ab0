/**
 * A condition as two SQL booleans over the line's columns: one more visitor over the kinds of node, so that a new kind
 * does not compile until SQL knows it.
 */
import { subjectsOf } from '../closures/parts.ts';
import type { Node } from '../nodes/node.ts';
import type { Index } from '../vocabulary/vocabulary.ts';
import {
  onAmount,
  onMembership,
  onNumber,
  onShare,
  onSum,
  onTruth,
  onValue,
  sqlNumber,
} from './comparisons.ts';
import { type Dialect, sqlDay, sqlText } from './dialect.ts';
import {
  agreedPair,
  allPairs,
  allSql,
  anyPairs,
  NO_PAIR,
  notPair,
  notSql,
  type Pair,
  surely,
  UNKNOWN_PAIR,
  YES_PAIR,
} from './pair.ts';
import type { SqlFact, SqlRow, SqlRows } from './row.ts';
import type { Stages } from './stages.ts';

/** The present row of each subject. */
export type SqlFrame = Readonly<Record<string, SqlRow>>;

export type Visiting = {
  readonly index: Index;
  readonly dialect: Dialect;
  readonly stages: Stages;
  /** Readings that were settled: their alternative. */
  readonly settled: Readonly<Record<string, string>>;
  /** Whether a provision is in force on the line's day: columns of the validity rows. */
  readonly inForce: (provision: string) => Pair;
  /** Whether the notice that an expression names is in force on the line's day. */
  readonly noticeInForce: (notice: string) => Pair;
  /** Another rule, its exclusions taken into account. */
  readonly holds: (rule: string, frame: SqlFrame) => Pair;
};

/** The condition in the frame at hand; what is asked more than once becomes columns. */
export function visit(node: Node, frame: SqlFrame, visiting: Visiting): Pair {
  if (node.kind === 'constant') return node.value ? YES_PAIR : NO_PAIR;
  const subjects = subjectsOf(node, visiting.index);
  const names = visiting.index.vocabulary.subjects
    .filter((_, at) => subjects === null || subjects.has(at))
    .map(({ name }) => frame[name]?.name ?? '-');
  // What speaks of a part of a list cannot be a column of the line.
  if (names.some((name) => name.startsWith('each '))) return make(node, frame, visiting);
  return visiting.stages.named(`${names.join(',')} ${JSON.stringify(node)}`, () =>
    make(node, frame, visiting),
  );
}

function make(node: Node, frame: SqlFrame, visiting: Visiting): Pair {
  const go = (inner: Node): Pair => visit(inner, frame, visiting);
  switch (node.kind) {
    case 'constant':
      return node.value ? YES_PAIR : NO_PAIR;
    case 'all-of':
      return allPairs(node.of.map(go));
    case 'any-of':
      return anyPairs(node.of.map(go));
    case 'not':
      return notPair(go(node.of));
    case 'is-true':
      return onTruth(factOf(node.fact, frame, visiting));
    case 'is-one-of':
      return onMembership(factOf(node.fact, frame, visiting), node.values, sqlText);
    case 'includes': {
      const fact = factOf(node.fact, frame, visiting);
      if (fact.kind !== 'value') return UNKNOWN_PAIR;
      const among = `one IN (${node.values.map(sqlText).join(', ')})`;
      // A list that is not known is no list without the value.
      return onValue(
        `CASE WHEN ${fact.sql} IS NOT NULL THEN ${visiting.dialect.exists(fact.sql, 'one', among)} END`,
      );
    }
    case 'compare-number':
      return onNumber(factOf(node.fact, frame, visiting), node.comparator, sqlNumber(node.bound));
    case 'compare-amount':
      return onAmount(factOf(node.fact, frame, visiting), node.comparator, sqlNumber(node.bound));
    case 'compare-date': {
      const fact = factOf(node.fact, frame, visiting);
      if (fact.kind !== 'value') return UNKNOWN_PAIR;
      return onValue(`${fact.sql} ${node.comparator === 'before' ? '<' : '>='} ${sqlDay(node.day)}`);
    }
    case 'share-at-least':
      return onShare(factOf(node.part, frame, visiting), factOf(node.whole, frame, visiting), node.threshold);
    case 'sum-at-least':
      return sumOver(node, frame, visiting);
    case 'some':
      return anyPairs(
        rowsOf(node.subject, frame, visiting).map((rows) =>
          someOf(
            rows,
            node.subject,
            (inner) => allPairs([visit(node.where, inner, visiting), visit(node.that, inner, visiting)]),
            frame,
            visiting,
          ),
        ),
      );
    case 'every':
      // No row that is chosen and fails; over no rows: true.
      return notPair(
        anyPairs(
          rowsOf(node.subject, frame, visiting).map((rows) =>
            someOf(
              rows,
              node.subject,
              (inner) =>
                allPairs([visit(node.where, inner, visiting), notPair(visit(node.that, inner, visiting))]),
              frame,
              visiting,
            ),
          ),
        ),
      );
    case 'reading': {
      const chosen = visiting.settled[node.key];
      if (chosen === undefined) return agreedPair(Object.values(node.alternatives).map(go));
      const alternative = node.alternatives[chosen];
      return alternative ? go(alternative) : NO_PAIR;
    }
    case 'open-status':
      return UNKNOWN_PAIR;
    case 'notice-in-force': {
      const fact = factOf(node.fact, frame, visiting);
      return fact.kind === 'value' ? visiting.noticeInForce(fact.sql) : UNKNOWN_PAIR;
    }
    case 'holds':
      return visiting.holds(node.rule, frame);
    case 'in-force':
      return visiting.inForce(node.provision);
  }
}

/** Some row satisfies it: may, where one may; may not, where none surely does. */
function someOf(
  rows: SqlRows,
  subject: string,
  test: (frame: SqlFrame) => Pair,
  frame: SqlFrame,
  { dialect }: Visiting,
): Pair {
  const one = test({ ...frame, [subject]: rows.row });
  if (rows.kind === 'one') {
    return allPairs([{ t: rows.row.present, f: notSql(rows.row.present), level: 0 }, one]);
  }
  const among = (predicate: string): string =>
    predicate === 'FALSE' ? 'FALSE' : dialect.exists(rows.list, rows.alias, predicate);
  return { t: among(one.t), f: notSql(among(surely(one))), level: one.level };
}

function sumOver(node: Node & { readonly kind: 'sum-at-least' }, frame: SqlFrame, visiting: Visiting): Pair {
  const { dialect } = visiting;
  const ends = rowsOf(node.subject, frame, visiting).map((rows) => {
    const inner = { ...frame, [node.subject]: rows.row };
    const where = visit(node.where, inner, visiting);
    const fact = factOf(node.fact, inner, visiting);
    const [min, max] = fact.kind === 'amount' ? [fact.min, fact.max] : ['NULL', 'NULL'];
    const least = `CASE WHEN ${allSql([rows.row.present, surely(where)])} THEN coalesce(${min}, 0) ELSE 0 END`;
    const maybe = allSql([rows.row.present, where.t]);
    const most = `CASE WHEN ${maybe} THEN coalesce(${max}, 0) ELSE 0 END`;
    const endless = allSql([maybe, `${max} IS NULL`]);
    if (rows.kind === 'one') return { least, most, endless, level: where.level };
    return {
      least: dialect.sum(rows.list, rows.alias, least),
      most: dialect.sum(rows.list, rows.alias, most),
      endless: dialect.exists(rows.list, rows.alias, endless),
      level: where.level,
    };
  });
  const total = (of: readonly string[]): string => (of.length === 0 ? '0' : `(${of.join(' + ')})`);
  const pair = onSum(
    total(ends.map((one) => one.least)),
    total(ends.map((one) => one.most)),
    ends.length === 0 ? 'FALSE' : `(${ends.map((one) => one.endless).join(' OR ')})`,
    sqlNumber(node.bound),
  );
  return { ...pair, level: Math.max(0, ...ends.map((one) => one.level)) };
}

function factOf(path: string, frame: SqlFrame, { index }: Visiting): SqlFact {
  const subject = index.places.get(path)?.subject;
  const name = index.vocabulary.subjects[subject ?? -1]?.name;
  const row = frame[name ?? ''];
  if (!row) throw new Error(`no row at hand holds the fact ${path}`);
  return row.fact(path);
}

function rowsOf(subject: string, frame: SqlFrame, { index }: Visiting): readonly SqlRows[] {
  const at = index.subjects.get(subject) as number;
  const within = index.vocabulary.subjects[at]?.within ?? subject;
  return (frame[within] as SqlRow).rows(subject);
}
