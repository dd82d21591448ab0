/** How a read word is laid down as atoms of a name; and a person's or a vessel's, which hold no trade and no form. */
import type { Entry, WordClass } from '../lexicon/lexicon.ts';
import type { Schema } from '../types.ts';
import { isParticle, isTitle, isVesselPrefix } from './particles.ts';

export type Push = (
  texts: readonly string[],
  unspaced: boolean,
  kind: WordClass,
  weight: number,
  entry?: Entry,
) => void;

export function pushPlain(push: Push, text: string, unspaced: boolean, schema: Schema): void {
  if (schema === 'Person') {
    if (isTitle(text)) push([text], unspaced, 'stop', 0.02);
    else if (isParticle(text)) push([text], unspaced, 'filler', 0.15);
    else push([text], unspaced, 'name', unspaced ? 0.8 : text.length === 1 ? 0.4 : 1);
  } else if (isVesselPrefix(text) || (unspaced && /^[号轮舰船]$/.test(text)))
    push([text], unspaced, 'stop', 0.02);
  else push([text], unspaced, 'name', text.length === 1 ? 0.5 : 1);
}
