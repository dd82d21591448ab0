/**
 * What an answer lists: provisions and duties that hold, and those that may. The same choice as the determination
 * makes: an exception or policy is shown upon its control, a residual control only where none before it holds.
 */
import type { Rule } from '../rules/rule.ts';
import { type Dialect, sqlText } from './dialect.ts';
import { allPairs, allSql, anyPairs, anySql, notSql, type Pair, surely } from './pair.ts';

/** The truths of one rule, for the transaction or for one item. `own`: before its exclusions. */
export type FoundSql = {
  readonly rule: Rule;
  readonly item: string | null;
  readonly truth: Pair;
  readonly own: Pair;
};

type Named = { readonly name: string; readonly yes: string; readonly may: string };

export type Lists = {
  readonly provisions: string;
  readonly provisionsOpen: string;
  readonly duties: string;
  readonly dutiesOpen: string;
};

/** `dropped`: when a duty is not listed at all, though its rule holds (a licence is held already). */
export function listsSql(
  found: readonly FoundSql[],
  items: readonly string[],
  dialect: Dialect,
  dropped: (rule: Rule & { readonly kind: 'duty' }) => string,
): Lists {
  const provisions = found.flatMap((one): readonly Named[] => {
    const { rule } = one;
    if (rule.kind === 'duty' || rule.kind === 'caution') return [];
    const { yes, may } = relevant(one, found, items);
    return [{ name: rule.cites[0], yes, may }];
  });
  const duties = found.flatMap((one): readonly Named[] => {
    const { rule, truth } = one;
    if (rule.kind !== 'duty') return [];
    const kept = notSql(dropped(rule));
    const name = `${rule.duty}@${rule.cites[0]}`;
    return [{ name, yes: allSql([kept, surely(truth)]), may: allSql([kept, truth.t]) }];
  });
  const [held, maybe] = listed(provisions, dialect);
  const [due, mayBeDue] = listed(duties, dialect);
  return { provisions: held, provisionsOpen: maybe, duties: due, dutiesOpen: mayBeDue };
}

/** One entry a name: held where any of that name holds, else open where any may. */
function listed(named: readonly Named[], dialect: Dialect): readonly [string, string] {
  const groups = [...Map.groupBy(named, (one) => one.name)].map(([name, of]) => ({
    name,
    yes: anySql(of.map((one) => one.yes)),
    may: anySql(of.map((one) => one.may)),
  }));
  const cell = (condition: string, name: string): string =>
    `CASE WHEN ${condition} THEN ${sqlText(name)} END`;
  return [
    dialect.listOf(groups.map(({ name, yes }) => cell(yes, name))),
    dialect.listOf(groups.map(({ name, yes, may }) => cell(allSql([may, notSql(yes)]), name))),
  ];
}

function relevant(
  one: FoundSql,
  all: readonly FoundSql[],
  items: readonly string[],
): { readonly yes: string; readonly may: string } {
  const { rule, truth, item } = one;
  if (rule.kind === 'policy' || rule.kind === 'exemption' || rule.kind === 'exclusion') {
    const bases = all.filter(
      (other) =>
        rule.of.includes(other.rule.label) && (other.item === item || other.item === null || item === null),
    );
    const base = anyPairs(bases.map((other) => (rule.kind === 'exclusion' ? other.own : other.truth)));
    const both = allPairs([truth, base]);
    return { yes: surely(both), may: both.t };
  }
  if (rule.kind === 'control' && rule.unless) {
    const { unless } = rule;
    const before = all.filter((other) => unless.includes(other.rule.label) && other.item !== null);
    const covers = (of: string): string =>
      anySql(before.filter((other) => other.item === of).map((other) => surely(other.truth)));
    const hidden =
      item !== null
        ? covers(item)
        : before.length === 0
          ? 'FALSE'
          : allSql([
              anySql(items),
              ...items.map((present, at) => anySql([notSql(present), covers(`item ${at}`)])),
            ]);
    return { yes: allSql([surely(truth), notSql(hidden)]), may: allSql([truth.t, notSql(hidden)]) };
  }
  return { yes: surely(truth), may: truth.t };
}
