/** What the provisions say about being formalised, and what the rules beside them compute, must agree. */
import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { provisions } from './provisions.ts';

const here = new URL('.', import.meta.url);
const folders = readdirSync(here).filter((name) => existsSync(new URL(`${name}/rules.ts`, here)));
const rules: readonly { readonly label: string; readonly cites: readonly string[] }[] = (
  await Promise.all(folders.map((name) => import(new URL(`${name}/rules.ts`, here).href)))
).flatMap((module) => module.rules);

const known = new Map(provisions.map((p) => [p.id, p]));
const own = (label: string) => label.replace(/#.*$/, '');
/** Acts upon acts: they move the status of others and have no rule of their own. */
const acts = ['2025-61/8', '2025-62/8', '2025-70', '2025-72'];

describe('rules and provisions', () => {
  it('meet: every rule is named after a provision and cites provisions that there are', () => {
    const cited = rules.flatMap((rule) => [own(rule.label), ...rule.cites]);
    expect(rules.length).toBeGreaterThan(0);
    expect(cited.filter((id) => !known.has(id))).toEqual([]);
  });

  it('agree: a provision that carries a rule is marked formalised', () => {
    const carrying = rules.map((rule) => known.get(own(rule.label)));
    expect(carrying.filter((p) => p?.formalised !== true).map((p) => p?.id)).toEqual([]);
  });

  it('agree the other way: what is marked formalised is cited by a rule, or is an act upon acts', () => {
    const cited = new Set([...acts, ...rules.flatMap((rule) => rule.cites)]);
    const claimed = provisions.filter((p) => p.formalised === true).map((p) => p.id);
    expect(claimed.filter((id) => !cited.has(id))).toEqual([]);
  });
});
