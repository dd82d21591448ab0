/** Names that must exist: labels used once; facts, subjects, rules and readings that there are. */
import type { Law } from '../rules/law.ts';
import type { Rule } from '../rules/rule.ts';
import { type CheckFinding, error, notice } from './finding.ts';
import { factsOf, nodesIn } from './walk.ts';

/** @example checkNames({ ...law, rules: [] }).filter((one) => one.code === 'duplicate-label') // [] */
export function checkNames(law: Law): readonly CheckFinding[] {
  const labels = law.rules.map((rule) => rule.label);
  const known = {
    rules: new Set(labels),
    facts: new Set(law.vocabulary.subjects.flatMap((subject) => subject.facts.map((fact) => fact.path))),
    subjects: new Set(law.vocabulary.subjects.map((subject) => subject.name)),
    readings: new Set(law.readings.map((reading) => reading.key)),
  };
  const repeated = [...known.rules].filter((label) => labels.indexOf(label) !== labels.lastIndexOf(label));
  return [
    ...repeated.map((label) => error('duplicate-label', label)),
    ...law.rules.flatMap((rule) => [...namesOfRule(rule, known), ...namesOfTree(rule, known)]),
    ...law.acts.flatMap((act) =>
      act.kind === 'enact' && act.under && !known.readings.has(act.under.key)
        ? [error('unknown-reading', act.by, act.under.key)]
        : [],
    ),
    ...neverRead(law),
  ];
}

type Known = Readonly<Record<'rules' | 'facts' | 'subjects' | 'readings', ReadonlySet<string>>>;

function namesOfRule(rule: Rule, known: Known): readonly CheckFinding[] {
  const rules = [...('of' in rule ? rule.of : []), ...(rule.kind === 'control' ? (rule.unless ?? []) : [])];
  const readings = rule.kind === 'duty' ? (rule.readings ?? []) : [];
  return [
    ...rules.filter((one) => !known.rules.has(one)).map((one) => error('unknown-rule', rule.label, one)),
    ...readings
      .filter((one) => !known.readings.has(one))
      .map((one) => error('unknown-reading', rule.label, one)),
  ];
}

function namesOfTree(rule: Rule, known: Known): readonly CheckFinding[] {
  return nodesIn(rule.when).flatMap((node): readonly CheckFinding[] => {
    const facts = factsOf(node)
      .filter((one) => !known.facts.has(one))
      .map((one) => error('unknown-fact', rule.label, one));
    if (node.kind === 'holds' && !known.rules.has(node.rule))
      return [error('unknown-rule', rule.label, node.rule)];
    if (node.kind === 'reading' && !known.readings.has(node.key))
      return [error('unknown-reading', rule.label, node.key)];
    if ('subject' in node && !known.subjects.has(node.subject))
      return [...facts, error('unknown-subject', rule.label, node.subject)];
    return facts;
  });
}

/** A fact that nothing reads is asked of nobody; it may still serve an evaluator, so it is only noticed. */
function neverRead(law: Law): readonly CheckFinding[] {
  const read = new Set(law.rules.flatMap((rule) => nodesIn(rule.when).flatMap(factsOf)));
  read.add(law.serviceFact);
  return law.vocabulary.subjects.flatMap((subject) =>
    subject.facts.filter((fact) => !read.has(fact.path)).map((fact) => notice('fact-never-read', fact.path)),
  );
}
