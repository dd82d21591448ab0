/**
 * Freezes the name bench: the rates of each category, group and half at both bars go to `frozen.json`, and the
 * rates a user is shown beside a band go to `facts/parties/match/generated/measured.ts`. Run by hand for a release:
 *   node bench/parties/freeze.ts
 */
import { writeFileSync } from 'node:fs';
import { freeze } from './frozen.ts';

const frozen = freeze();
writeFileSync(new URL('frozen.json', import.meta.url), `${JSON.stringify(frozen, null, 2)}\n`);
const shown = Object.fromEntries(
  Object.entries(frozen.groups)
    .filter(([key]) => key.startsWith('held-out'))
    .map(([key, { look, hold }]) => [key.slice('held-out '.length), { look, hold }]),
);
writeFileSync(
  new URL('../../facts/parties/match/generated/measured.ts', import.meta.url),
  `// Made by bench/parties/freeze.ts from the held-out half of bench/parties/names.csv.\n` +
    `// What a band means: of the pairs at or above a bar, how many are one party, and how many of those it finds.\n` +
    `export const MEASURED = ${JSON.stringify(shown, null, 2)} as const;\n`,
);
