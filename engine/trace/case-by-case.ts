/**
 * The exact interval by the trace alone: every way to settle what rules ask in opposite senses, one after the other.
 * Slow, and made of nothing that closures are made of: the reference that they are held to.
 */
import type { Frame, Row } from '../dossier/row.ts';
import { variantsOf } from '../regime/regime.ts';
import { openSplits, overCases, placeSplits } from '../rules/splitting.ts';
import { highOf, hull, lowOf, type Span } from '../tier/ladder.ts';
import { type Examiner, examinerOf, kleeneOf } from './examine.ts';

const variants = new WeakMap<Examiner, readonly Examiner[]>();

/** Where the day has open keys that rules ask in opposite senses: the same day with each settled. */
function variantsFor(examiner: Examiner): readonly Examiner[] {
  const { regime } = examiner;
  const known = variants.get(examiner);
  if (known) return known;
  const settled = variantsOf(regime, regime.law.splitKeys);
  const made = settled.length > 1 ? settled.map(examinerOf) : [];
  variants.set(examiner, made);
  return made;
}

/** @example spanCaseByCase(examinerOf(regime), root) === examine(examinerOf(regime), root).span // true */
export function spanCaseByCase(examiner: Examiner, root: Row): Span {
  const { regime, index } = examiner;
  const frame: Frame = [root];
  const kleene = kleeneOf(examiner, root);
  if (lowOf(kleene) === highOf(kleene)) return kleene;
  const settled = variantsFor(examiner);
  if (settled.length > 0) return settled.map((variant) => spanCaseByCase(variant, root)).reduce(hull);
  const open = openSplits(placeSplits(regime.law.splits, index), (subject) =>
    subject === root.subject ? [root] : (root.rows[subject] ?? []),
  );
  return open.length === 0 ? kleene : overCases(open, frame, () => kleeneOf(examiner, root), kleene);
}
