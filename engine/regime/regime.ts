/**
 * The law of a day: every rule with its status, the live ones with their trees cut to what can still move them.
 * Chosen before any fact is read, so that evaluators never look at a calendar.
 */
import type { Act, CalendarDate } from '../acts/act.ts';
import { type Status, type StatusWord, statusOn, statusWord } from '../acts/status.ts';
import { allOf } from '../nodes/all-of.ts';
import { constant } from '../nodes/constant.ts';
import { inForce } from '../nodes/in-force.ts';
import type { Node } from '../nodes/node.ts';
import type { NoticeStatus } from '../nodes/notice-in-force.ts';
import type { Law } from '../rules/law.ts';
import type { Rule } from '../rules/rule.ts';
import { type Settling, specialise } from './specialise.ts';

/** A rule on the day. `live` false: it cannot hold, and `status` says why. */
export type DatedRule = {
  readonly rule: Rule;
  readonly status: Status;
  readonly word: StatusWord;
  readonly live: boolean;
  readonly when: Node;
};

export type Regime = {
  readonly law: Law;
  readonly on: CalendarDate;
  readonly knownAt: CalendarDate;
  readonly settled: Readonly<Record<string, string>>;
  readonly rules: readonly DatedRule[];
  readonly notices: Readonly<Record<string, NoticeStatus>>;
  /** Keys of statuses and readings that are open on the day and not settled. */
  readonly openKeys: readonly string[];
  /** Two days with the same signature have the same law. */
  readonly signature: string;
};

/**
 * The law on `on` as known on `knownAt`, with statuses and readings settled as given.
 * @example regimeOn(law, '2026-11-23', '2026-11-23', {}).openKeys.includes('status:2025-61') // true, for the shipped corpus
 */
export function regimeOn(
  law: Law,
  on: CalendarDate,
  knownAt: CalendarDate,
  settled: Readonly<Record<string, string>>,
): Regime {
  const statuses = statusReader(law.acts, on, knownAt);
  const notices = noticeStatuses(law.acts, statuses, settled);
  const labels = new Map(law.rules.map((rule) => [rule.label, rule]));
  const aliveMemo = new Map<string, boolean>();
  const alive = (label: string): boolean => {
    const memo = aliveMemo.get(label);
    if (memo !== undefined) return memo;
    const rule = labels.get(label);
    const status = rule && statuses(rule.cites[0]);
    const value =
      status !== undefined &&
      (status.kind === 'in-force' || status.kind === 'open' || status.kind === 'reading');
    aliveMemo.set(label, value);
    return value;
  };
  const alternatives = (key: string): readonly string[] =>
    law.readings.find((reading) => reading.key === key)?.alternatives.map((one) => one.value) ?? [];
  const settling: Settling = { statusOf: statuses, settled, alternatives, notices, alive };
  const rules = law.rules.map((rule) => dateRule(rule, settling, labels));
  const keys = rules.map((dated) => keysIn(dated.when));
  const openKeys = [...new Set([...keys.flat(), ...openNotices(notices)])].sort();
  const signature = [
    rules.map((dated, at) => statusLetter(dated, keys[at] ?? [])).join(''),
    JSON.stringify(notices),
    JSON.stringify(Object.entries(settled).sort()),
  ].join('|');
  return { law, on, knownAt, settled, rules, notices, openKeys, signature };
}

function dateRule(rule: Rule, settling: Settling, labels: ReadonlyMap<string, Rule>): DatedRule {
  const status = settling.statusOf(rule.cites[0]);
  const standing = sharesStatus(rule, status, settling, labels) ? constant(true) : inForce(rule.cites[0]);
  const when = specialise(allOf(standing, rule.when), settling);
  const live = !(when.kind === 'constant' && !when.value);
  return {
    rule,
    status,
    word: settledWord(status, settling.settled),
    live,
    when: live ? when : constant(false),
  };
}

/**
 * An exception or policy counts only upon its controls. Where their status is open under the very same key, asking it
 * twice, once for the control and once against it, would hide that the two stand and fall together.
 */
function sharesStatus(
  rule: Rule,
  status: Status,
  settling: Settling,
  labels: ReadonlyMap<string, Rule>,
): boolean {
  if (rule.kind !== 'exclusion' && rule.kind !== 'exemption' && rule.kind !== 'policy') return false;
  if (status.kind !== 'open') return false;
  return rule.of.every((label) => {
    const base = labels.get(label);
    const own = base && settling.statusOf(base.cites[0]);
    return own?.kind === 'open' && own.key === status.key;
  });
}

function settledWord(status: Status, settled: Readonly<Record<string, string>>): StatusWord {
  if (status.kind === 'open') return (settled[status.key] as StatusWord | undefined) ?? 'unknown';
  if (status.kind === 'reading') {
    const chosen = settled[status.key];
    return chosen === undefined ? 'unknown' : chosen === status.alternative ? 'in-force' : 'not-yet';
  }
  return statusWord(status);
}

function statusReader(
  acts: readonly Act[],
  on: CalendarDate,
  knownAt: CalendarDate,
): (provision: string) => Status {
  const memo = new Map<string, Status>();
  return (provision) => {
    const found = memo.get(provision) ?? statusOn(acts, provision, on, knownAt);
    memo.set(provision, found);
    return found;
  };
}

function noticeStatuses(
  acts: readonly Act[],
  statuses: (provision: string) => Status,
  settled: Readonly<Record<string, string>>,
): Readonly<Record<string, NoticeStatus>> {
  const named = new Set(acts.filter((act) => act.kind === 'enact').flatMap((act) => act.of));
  return Object.fromEntries(
    [...named].sort().map((notice): [string, NoticeStatus] => {
      const status = statuses(notice);
      if (status.kind === 'in-force') return [notice, 'yes'];
      if (status.kind !== 'open') return [notice, 'no'];
      const value = settled[status.key];
      return [notice, value === undefined ? { open: status.key } : value === 'in-force' ? 'yes' : 'no'];
    }),
  );
}

const openNotices = (notices: Readonly<Record<string, NoticeStatus>>): readonly string[] =>
  Object.values(notices).flatMap((status) => (typeof status === 'object' ? [status.open] : []));

const statusLetter = (dated: DatedRule, keys: readonly string[]): string =>
  `${dated.live ? 'l' : 'd'}${JSON.stringify(dated.status)}${keys.join(',')}`;

/** Keys of open statuses and readings that a tree hangs on. @example keysIn(openStatus('status:x', 'x')) // ['status:x'] */
export function keysIn(node: Node): readonly string[] {
  const found: string[] = [];
  gatherKeys(node, found);
  return found;
}

function gatherKeys(node: Node, found: string[]): undefined {
  switch (node.kind) {
    case 'open-status':
      found.push(node.key);
      return;
    case 'reading':
      found.push(node.key);
      for (const one of Object.values(node.alternatives)) gatherKeys(one, found);
      return;
    case 'all-of':
    case 'any-of':
      for (const one of node.of) gatherKeys(one, found);
      return;
    case 'not':
      return gatherKeys(node.of, found);
    case 'some':
    case 'every':
      gatherKeys(node.where, found);
      return gatherKeys(node.that, found);
    case 'sum-at-least':
      return gatherKeys(node.where, found);
  }
}

/** The same day with each open key of those named settled in every way it can be. */
export function variantsOf(regime: Regime, keys: readonly string[]): readonly Regime[] {
  const key = keys.find((one) => regime.openKeys.includes(one));
  if (key === undefined) return [regime];
  const values = regime.law.readings
    .find((reading) => reading.key === key)
    ?.alternatives.map((one) => one.value) ?? ['suspended', 'in-force'];
  const rest = keys.filter((one) => one !== key);
  return values.flatMap((value) =>
    variantsOf(regimeOn(regime.law, regime.on, regime.knownAt, { ...regime.settled, [key]: value }), rest),
  );
}
