/** From the control codes a bill of materials names to the annex of Announcement 61, by the corpus's concordance. */
import { registerOfCodes } from '@ytterby/facts';
import type { AnnexOf, ReadPart } from '@ytterby/facts/content';
import type { Corpus } from '@ytterby/law';
import { nearestCodes } from '@ytterby/law/lists';
import { type PaperFault, paperFault } from './fault.ts';

/** Codes of the annex for a code of the corpus; null where the concordance leaves it open. */
export function annexOfCorpus(corpus: Corpus): AnnexOf {
  const register = registerOfCodes(corpus);
  return (code) => {
    const standing = register.standing(code);
    if (standing === undefined) return null;
    const { entry, lists } = standing;
    if (entry.list === '2025-61') return entry.presence === 'confirmed' ? [entry.code] : null;
    const truths = [lists.get('2025-61/P1'), lists.get('2025-61/P2')];
    if (truths.every((truth) => truth === undefined)) return [];
    if (truths.some((truth) => truth?.kind === 'open')) return null;
    return corpus.lists.concordance.filter((row) => row.codes.includes(entry.code)).map((row) => row.annex);
  };
}

/** Codes that the corpus does not know, each with the nearest it knows. */
export function unknownCodes(parts: readonly ReadPart[], corpus: Corpus): readonly PaperFault[] {
  const register = registerOfCodes(corpus);
  return parts.flatMap((part) =>
    (part.entries ?? [])
      .filter((code) => register.standing(code) === undefined)
      .map((code) => paperFault('unknown-code', part.id, code, nearestCodes(code, register.codes, 2))),
  );
}
