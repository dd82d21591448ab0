/**
 * How much of the law is formalised, counted from what is there: a provision counts as formalised only if a rule cites
 * it, or an act is it or bears on others through it. What is marked as not formalised has to say why.
 */
import type { Text } from '@ytterby/engine';
import type { Corpus } from '@ytterby/law';

export type Coverage = {
  readonly instrument: string;
  readonly provisions: number;
  readonly byRule: number;
  readonly byAct: number;
  readonly marked: readonly { readonly id: string; readonly why: Text }[];
  /** Said to be formalised, but no rule or act is there. */
  readonly gaps: readonly string[];
};

/** Articles that say from when the parts of their instrument apply; the acts carry the instrument's id alone. */
const DATING: readonly string[] = ['2025-61/8', '2025-62/8'];

/** One row per instrument that has provisions. @example coverageOf(corpus).reduce((sum, one) => sum + one.gaps.length, 0) // 0 */
export function coverageOf(corpus: Corpus): readonly Coverage[] {
  const cited = new Set(corpus.law.rules.flatMap((rule) => [...rule.cites, rule.label.replace(/#.*$/, '')]));
  const acts = new Map(corpus.law.acts.map((act) => [act.by, act]));
  const moves = new Set(corpus.law.acts.filter((act) => act.kind !== 'enact').map((act) => act.by));
  /** An instrument that is itself an act upon others, or the article whose days the acts of its instrument carry. */
  const isAct = (id: string): boolean =>
    !cited.has(id) && (moves.has(id) || (DATING.includes(id) && acts.has(id.split('/')[0] ?? id)));
  return corpus.instruments.flatMap((instrument): readonly Coverage[] => {
    const mine = corpus.provisions.filter(
      (one) => one.id === instrument.id || one.id.startsWith(`${instrument.id}/`),
    );
    if (mine.length === 0) return [];
    const byRule = mine.filter((one) => cited.has(one.id));
    const byAct = mine.filter((one) => isAct(one.id));
    const marked = mine.flatMap((one) =>
      one.formalised !== true && !cited.has(one.id) && !isAct(one.id)
        ? [{ id: one.id, why: one.formalised.not }]
        : [],
    );
    const counted = new Set([...byRule, ...byAct, ...marked].map((one) => one.id));
    return [
      {
        instrument: instrument.id,
        provisions: mine.length,
        byRule: byRule.length,
        byAct: byAct.length,
        marked,
        gaps: mine.filter((one) => !counted.has(one.id)).map((one) => one.id),
      },
    ];
  });
}
