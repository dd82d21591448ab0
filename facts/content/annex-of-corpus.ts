/** From control codes to the annex of Announcement 61 (2025年第61号公告附件1), by the corpus's concordance. */
import type { Corpus } from '@ytterby/law';
import { registerOfCodes } from '../dossier/register-of-codes.ts';
import type { AnnexOf } from './read/member.ts';

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
