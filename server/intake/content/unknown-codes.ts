/** Control codes of a bill of materials that the corpus does not know. */
import { registerOfCodes } from '@ytterby/facts';
import type { ReadPart } from '@ytterby/facts/content';
import type { Corpus } from '@ytterby/law';
import { nearestCodes } from '@ytterby/law/lists';
import { type PaperFault, paperFault } from './fault.ts';

/** Codes that the corpus does not know, each with the nearest it knows. */
export function unknownCodes(parts: readonly ReadPart[], corpus: Corpus): readonly PaperFault[] {
  const register = registerOfCodes(corpus);
  return parts.flatMap((part) =>
    (part.entries ?? [])
      .filter((code) => register.standing(code) === undefined)
      .map((code) => paperFault('unknown-code', part.id, code, nearestCodes(code, register.codes, 2))),
  );
}
