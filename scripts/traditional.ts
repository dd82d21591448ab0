/** Writes the table of traditional Chinese that the corpus carries: `node scripts/traditional.ts`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { traditionalTable } from './traditional-table.ts';

writeFileSync(join(import.meta.dirname, '..', 'law', 'corpus', 'data', 'zh-hk.json'), traditionalTable());
