/**
 * A place noted behind a whole name, legal form and all: Foo Corporation (USA), Foo Inc., United States. Registers and
 * address lines write it so; a place before the form (Foo (China) Co., Ltd.) is part of a company's own name.
 */
import { isUnspaced } from '../fold/text.ts';
import { findLatinForms } from '../forms/latin-forms.ts';
import { LEXICON } from '../lexicon/lexicon.ts';
import { latinTokens } from './latin-tokens.ts';

const MOST_TOKENS = 3;
const IN_BRACKETS = /^(.{2,}(?:公司|会社))\((.{2,8})\)$/u;

/**
 * The folded name without a place noted behind it; nothing where there is none.
 *
 * @example withoutPlaceNote('foo corporation (usa)') // 'foo corporation'
 */
export function withoutPlaceNote(folded: string): string | undefined {
  const [, name, place] = IN_BRACKETS.exec(folded.trim()) ?? [];
  if (name !== undefined && place !== undefined)
    return LEXICON.unspaced.get(place)?.class === 'place' ? name : undefined;
  if ([...folded].some(isUnspaced)) return undefined;
  const tokens = latinTokens(folded);
  for (let size = 1; size <= Math.min(MOST_TOKENS, tokens.length - 2); size++) {
    const head = tokens.slice(0, tokens.length - size);
    if (LEXICON.latin.get(tokens.slice(-size).join(' '))?.class !== 'place') continue;
    if (findLatinForms(head).some(({ end }) => end === head.length)) return head.join(' ');
  }
  return undefined;
}
