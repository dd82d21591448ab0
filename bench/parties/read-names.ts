/**
 * The name bench's rows: labelled pairs by category. `names.csv` is cut in two halves by a hash, `development.csv` is
 * all for fitting, and `unseen.csv` was written before the fitting began; it and the held-out half are never tuned on.
 */
import { readFileSync } from 'node:fs';
import type { Schema } from '@ytterby/facts/parties';

export type Half = 'development' | 'held-out' | 'unseen';

export type Row = {
  readonly category: string;
  /** The family of scripts the row is measured in: Han, across scripts, Latin, persons, vessels. */
  readonly group: 'han' | 'across' | 'latin' | 'person' | 'vessel';
  readonly schema: Schema;
  readonly query: string;
  readonly candidate: string;
  readonly same: boolean;
  readonly half: Half;
};

/** FNV-1a of a text, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const char of text) value = Math.imul(value ^ (char.codePointAt(0) as number), 0x01000193);
  return value >>> 0;
}

function cells(line: string): readonly string[] {
  return [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, cell = '']) =>
    cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell,
  );
}

function groupOf(category: string): Row['group'] {
  if (/^(jp-latin|foreign-han|han-latin|cross-)/.test(category)) return 'across';
  return (category.split('-')[0] ?? '') as Row['group'];
}

/** All rows of the three files. */
export function readNames(): readonly Row[] {
  return [...read('names.csv'), ...read('development.csv', 'development'), ...read('unseen.csv', 'unseen')];
}

function read(file: string, half?: Half): readonly Row[] {
  const text = readFileSync(new URL(file, import.meta.url), 'utf8');
  return text
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [category = '', schema = '', query = '', candidate = '', same = ''] = cells(line);
      return {
        category: half === 'unseen' ? `unseen ${category}` : category,
        group: groupOf(category),
        schema: schema as Schema,
        query,
        candidate,
        same: same === '1',
        half: half ?? halfOf(query, candidate),
      };
    });
}

function halfOf(query: string, candidate: string): Half {
  return (hash(`${query}|${candidate}`) >>> 7) % 2 === 0 ? 'development' : 'held-out';
}
