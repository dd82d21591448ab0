/**
 * The law of a day as dated rows: for each stretch of days of acts and of days of knowledge, what is in force, what is
 * not and what is open. A line is joined to its row by range; the rules themselves are compiled once for all days.
 */
import type { CalendarDate } from '../acts/act.ts';
import { dayAfter, type Status, statusOn } from '../acts/status.ts';
import { partsOf } from '../closures/parts.ts';
import type { Node } from '../nodes/node.ts';
import type { Law } from '../rules/law.ts';
import type { Rule } from '../rules/rule.ts';

/** In force, not in force, open. */
export type Letter = 'y' | 'n' | 'u';

export type RegimeRow = {
  /** From a day, up to a day that is not in it; of acts, then of knowledge. */
  readonly onFrom: CalendarDate;
  readonly onUntil: CalendarDate;
  readonly knownFrom: CalendarDate;
  readonly knownUntil: CalendarDate;
  /** Empty for the law as it is; else the open key that this row settles, and how: the ways are joined afterwards. */
  readonly way: string;
  /** By name of the column: provisions, and exceptions that stand and fall with their control. */
  readonly letters: Readonly<Record<string, Letter>>;
  /** Notices in force, and notices whose status is open: `|2026-11|2026-20|`. */
  readonly noticesYes: string;
  readonly noticesOpen: string;
};

export type RegimeDays = {
  /** Days of acts to cover, both included. */
  readonly on: { readonly from: CalendarDate; readonly to: CalendarDate };
  /** Days of knowledge to cover: these, or where none are named every stretch within the days covered. */
  readonly knownAt?: readonly CalendarDate[];
};

/** Past every day. */
const NEVER = '9999-12-31';

/** The column of a rule's own standing. @example standingColumn({ label: '2025-61/5' }) // '2025-61/5 upon its control' */
export const standingColumn = (rule: Pick<Rule, 'label'>): string => `${rule.label} upon its control`;

/** Whether a rule is an exception or policy, which may stand and fall together with its controls. */
export const isUpon = (rule: Rule): rule is Rule & { readonly of: readonly string[] } =>
  rule.kind === 'exclusion' || rule.kind === 'exemption' || rule.kind === 'policy';

const provisionsOf = new WeakMap<readonly Rule[], readonly string[]>();

/** Provisions whose force the rules hang on, in the order of the law. @example provisionsIn({ ...law, rules: [] }) // [] */
export function provisionsIn(law: Law): readonly string[] {
  const known = provisionsOf.get(law.rules);
  if (known) return known;
  const within = (node: Node): readonly string[] =>
    node.kind === 'in-force' ? [node.provision] : partsOf(node).flatMap(within);
  const found = [...new Set(law.rules.flatMap((rule) => [rule.cites[0], ...within(rule.when)]))];
  provisionsOf.set(law.rules, found);
  return found;
}

/**
 * The validity rows of the law. `settled`: statuses and readings that the whole run settles.
 * @example regimeRows(law, { on: { from: on, to: on }, knownAt: [on] }, {})[0]?.letters['2025-18'] // 'y'
 */
export function regimeRows(
  law: Law,
  days: RegimeDays,
  settled: Readonly<Record<string, string>>,
): readonly RegimeRow[] {
  const turns = law.acts.flatMap((act) => [
    act.from,
    ...(act.kind === 'suspend' && act.until !== null ? [dayAfter(act.until)] : []),
  ]);
  const stretches = between(turns, days.on.from, dayAfter(days.on.to));
  const published = law.acts.map((act) => act.published);
  const known = days.knownAt
    ? [...new Set(days.knownAt)].map((day): Stretch => ({ from: day, until: dayAfter(day) }))
    : between(published, '0001-01-01', NEVER);
  const rows = known.flatMap((knowledge) => {
    const acts = law.acts.filter((act) => act.published <= knowledge.from);
    const seen = { ...law, acts };
    return merged(stretches.flatMap((on) => rowsOf(seen, on, knowledge, settled)));
  });
  return rows;
}

type Stretch = { readonly from: CalendarDate; readonly until: CalendarDate };

/** The stretches from a day up to another that turns cut out. */
function between(
  turns: readonly CalendarDate[],
  from: CalendarDate,
  until: CalendarDate,
): readonly Stretch[] {
  const marks = [...new Set([from, ...turns.filter((day) => day > from && day < until)])].sort();
  return marks.map((mark, at) => ({ from: mark, until: marks[at + 1] ?? until }));
}

function rowsOf(
  law: Law,
  on: Stretch,
  knowledge: Stretch,
  settled: Readonly<Record<string, string>>,
): readonly RegimeRow[] {
  const memo = new Map<string, Status>();
  const statusOf = (provision: string): Status => {
    const found = memo.get(provision) ?? statusOn(law.acts, provision, on.from, knowledge.from);
    memo.set(provision, found);
    return found;
  };
  const base = rowWith(law, on, knowledge, settled, '', statusOf);
  const open = law.splitKeys.filter(
    (key) => settled[key] === undefined && provisionsIn(law).some((one) => hangsOn(statusOf(one), key)),
  );
  const [key] = open;
  if (key === undefined) return [base];
  const values = law.readings.find((one) => one.key === key)?.alternatives.map((one) => one.value) ?? [
    'suspended',
    'in-force',
  ];
  return [
    base,
    ...values.map((value) =>
      rowWith(law, on, knowledge, { ...settled, [key]: value }, `${key}=${value}`, statusOf),
    ),
  ];
}

const hangsOn = (status: Status, key: string): boolean =>
  (status.kind === 'open' || status.kind === 'reading') && status.key === key;

function rowWith(
  law: Law,
  on: Stretch,
  knowledge: Stretch,
  settled: Readonly<Record<string, string>>,
  way: string,
  statusOf: (provision: string) => Status,
): RegimeRow {
  const letter = (provision: string): Letter => letterOf(statusOf(provision), settled);
  const labels = new Map(law.rules.map((rule) => [rule.label, rule]));
  const letters = Object.fromEntries<Letter>([
    ...provisionsIn(law).map((provision): [string, Letter] => [provision, letter(provision)]),
    ...law.rules.filter(isUpon).map((rule): [string, Letter] => {
      const together = sharesStatus(rule, labels, statusOf);
      return [standingColumn(rule), together ? 'y' : letter(rule.cites[0])];
    }),
  ]);
  const notices = [...new Set(law.acts.filter((act) => act.kind === 'enact').flatMap((act) => act.of))];
  const of = (wanted: Letter): string => {
    const found = notices.filter((notice) => noticeLetter(statusOf(notice), settled) === wanted).sort();
    return `|${found.join('|')}|`;
  };
  return {
    onFrom: on.from,
    onUntil: on.until,
    knownFrom: knowledge.from,
    knownUntil: knowledge.until,
    way,
    letters,
    noticesYes: of('y'),
    noticesOpen: of('u'),
  };
}

function letterOf(status: Status, settled: Readonly<Record<string, string>>): Letter {
  if (status.kind === 'in-force') return 'y';
  if (status.kind === 'open') {
    const value = settled[status.key];
    return value === undefined ? 'u' : value === 'in-force' ? 'y' : 'n';
  }
  if (status.kind !== 'reading') return 'n';
  const chosen = settled[status.key];
  return chosen === undefined ? 'u' : chosen === status.alternative ? 'y' : 'n';
}

/** A notice that hangs on a reading counts as not in force, as everywhere in the engine. */
const noticeLetter = (status: Status, settled: Readonly<Record<string, string>>): Letter =>
  status.kind === 'in-force' || status.kind === 'open' ? letterOf(status, settled) : 'n';

/** As `regimeOn` has it: under the very same open key the exception's status is not asked again. */
function sharesStatus(
  rule: Rule & { readonly of: readonly string[] },
  labels: ReadonlyMap<string, Rule>,
  statusOf: (provision: string) => Status,
): boolean {
  const status = statusOf(rule.cites[0]);
  if (status.kind !== 'open') return false;
  return rule.of.every((label) => {
    const base = labels.get(label);
    const own = base && statusOf(base.cites[0]);
    return own?.kind === 'open' && own.key === status.key;
  });
}

/** Neighbouring stretches of the same law are one row. */
function merged(rows: readonly RegimeRow[]): readonly RegimeRow[] {
  const made: RegimeRow[] = [];
  const last = new Map<string, number>();
  for (const row of rows) {
    const at = last.get(row.way);
    const before = at === undefined ? undefined : made[at];
    if (at !== undefined && before && before.onUntil === row.onFrom && isSameLaw(before, row)) {
      made[at] = { ...before, onUntil: row.onUntil };
      continue;
    }
    last.set(row.way, made.length);
    made.push(row);
  }
  return made;
}

const isSameLaw = (a: RegimeRow, b: RegimeRow): boolean =>
  a.noticesYes === b.noticesYes &&
  a.noticesOpen === b.noticesOpen &&
  JSON.stringify(a.letters) === JSON.stringify(b.letters);
