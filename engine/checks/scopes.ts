/**
 * Where a condition stands decides which rows it can see: the transaction always, an item only in a rule asked of
 * each item, other subjects only below a quantifier over them. And no rule may hang on itself.
 */
import type { Node } from '../nodes/node.ts';
import type { Law } from '../rules/law.ts';
import type { Rule } from '../rules/rule.ts';
import { type CheckFinding, error } from './finding.ts';
import { below, factsOf, nodesIn } from './walk.ts';

/** @example checkScopes({ ...law, rules: [] }) // [] */
export function checkScopes(law: Law): readonly CheckFinding[] {
  const subjectOf = new Map(
    law.vocabulary.subjects.flatMap((subject) => subject.facts.map((fact) => [fact.path, subject] as const)),
  );
  const within = new Map(law.vocabulary.subjects.map((subject) => [subject.name, subject.within]));
  const root = law.vocabulary.subjects.find((subject) => subject.within === null)?.name ?? '';
  const rules = new Map(law.rules.map((rule) => [rule.label, rule]));
  const look = (rule: Rule, node: Node, seen: ReadonlySet<string>): readonly CheckFinding[] => {
    const facts = node.kind === 'sum-at-least' ? [] : factsOf(node);
    const hidden = facts
      .filter((path) => subjectOf.has(path) && !seen.has(subjectOf.get(path)?.name ?? ''))
      .map((path) => error('fact-out-of-scope', rule.label, path));
    const other = node.kind === 'holds' ? rules.get(node.rule) : undefined;
    if (other?.scope === 'item' && !seen.has('item'))
      return [...hidden, error('holds-out-of-scope', rule.label, other.label)];
    if (!('subject' in node)) return [...hidden, ...below(node).flatMap((one) => look(rule, one, seen))];
    const parent = within.get(node.subject);
    const astray =
      typeof parent === 'string' && !seen.has(parent)
        ? [error('fact-out-of-scope', rule.label, node.subject)]
        : [];
    const wider = new Set([...seen, node.subject]);
    return [...hidden, ...astray, ...below(node).flatMap((one) => look(rule, one, wider))];
  };
  return [
    ...law.rules.flatMap((rule) =>
      look(rule, rule.when, new Set(rule.scope === 'item' ? [root, 'item'] : [root])),
    ),
    ...circles(law),
  ];
}

/** A control hangs on its exclusions too: whoever relies on it relies on them. */
function circles(law: Law): readonly CheckFinding[] {
  const reliesOn = (label: string): readonly string[] =>
    law.rules.flatMap((rule) => {
      const own = rule.label === label ? nodesIn(rule.when) : [];
      const excludes = rule.kind === 'exclusion' && rule.of.includes(label) ? [rule.label] : [];
      return [...own.flatMap((node) => (node.kind === 'holds' ? [node.rule] : [])), ...excludes];
    });
  const direct = new Map(law.rules.map((rule) => [rule.label, reliesOn(rule.label)]));
  const reaches = (from: string, to: string, passed: Set<string>): boolean =>
    (direct.get(from) ?? []).some((next) => {
      if (next === to) return true;
      if (passed.has(next)) return false;
      passed.add(next);
      return reaches(next, to, passed);
    });
  return [...direct.keys()]
    .filter((label) => reaches(label, label, new Set()))
    .map((label) => error('circular-holds', label));
}
