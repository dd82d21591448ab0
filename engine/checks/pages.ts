/** Provisions and rules must meet: what is marked formalised is cited, what carries a rule is marked, all cited exist. */
import type { Law } from '../rules/law.ts';
import { type CheckFinding, error, notice } from './finding.ts';

/** A provision as far as this check looks at it. */
export type Page = { readonly id: string; readonly formalised: boolean };

/** @example checkPages({ ...law, rules: [] }, []) // [] */
export function checkPages(law: Law, pages: readonly Page[]): readonly CheckFinding[] {
  const known = new Map(pages.map((page) => [page.id, page]));
  const byRules = new Set(law.rules.flatMap((rule) => rule.cites));
  const byActs = new Set(law.acts.map((act) => act.by));
  const cited = (id: string): boolean => byRules.has(id) || byActs.has(id);
  return [
    ...law.rules.flatMap((rule) =>
      rule.cites.filter((id) => !known.has(id)).map((id) => error('unknown-provision', rule.label, id)),
    ),
    ...law.rules.flatMap((rule) =>
      rule.cites
        .filter((id) => known.get(id)?.formalised === false)
        .map((id) =>
          id === rule.cites[0] && rule.kind !== 'caution'
            ? error('cited-not-formalised', rule.label, id)
            : notice('cited-not-formalised', rule.label, id),
        ),
    ),
    ...pages
      .filter((page) => page.formalised && !cited(page.id))
      .map((page) => notice('formalised-not-cited', page.id)),
  ];
}
