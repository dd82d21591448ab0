/** All of the engine's own texts, for the table of traditional Chinese. */
import type { Text } from '../vocabulary/vocabulary.ts';
import { DUTIES, EFFECTS, TIERS } from './effects.ts';
import { SENTENCES } from './sentences.ts';

export const proseTexts: readonly Text[] = [SENTENCES, TIERS, DUTIES, EFFECTS].flatMap((texts) =>
  Object.values<Text>(texts),
);
