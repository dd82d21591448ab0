/** Writes the prose of the rules beside them, so that a change of the law is reviewed in words: `node scripts/prose.ts`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { proseOfInstruments } from './prose-of-instruments.ts';

const root = join(import.meta.dirname, '..');
for (const [path, content] of proseOfInstruments()) writeFileSync(join(root, path), content);
