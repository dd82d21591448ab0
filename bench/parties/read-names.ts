/** The name bench's rows: labelled pairs by category, cut in two halves by a hash so that one half is never tuned on. */
import { readFileSync } from 'node:fs';
import type { Schema } from '@ytterby/facts/parties';

export type Half = 'development' | 'held-out';

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

/** All rows of `names.csv`. */
export function readNames(): readonly Row[] {
  const text = readFileSync(new URL('names.csv', import.meta.url), 'utf8');
  return text
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [category = '', schema = '', query = '', candidate = '', same = ''] = cells(line);
      return {
        category,
        group: groupOf(category),
        schema: schema as Schema,
        query,
        candidate,
        same: same === '1',
        half: (hash(`${query}|${candidate}`) >>> 7) % 2 === 0 ? 'development' : 'held-out',
      };
    });
}
