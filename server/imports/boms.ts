/** Bills of materials from a table, a material declaration, or JSON: one for each part that is in no other. */

import { printJson } from '@ytterby/facts';
import { fields, guessMapping } from '@ytterby/facts/content';
import { type BomFile, readBomFile } from '../intake/index.ts';
import { bom } from '../routes/boms/index.ts';
import type { Given } from '../routes/keep-document.ts';
import { ofContent } from '../routes/told.ts';
import type { ImportKind, ReadColumns } from './reading.ts';
import { shownTable, unreadTable, wishesOf } from './tables.ts';
import { ofTable } from './told.ts';

export const boms: ImportKind = {
  kind: bom,
  fields,
  read: async (bytes, wishes) => {
    let table: ReadColumns | null = null;
    const seen = wishesOf(wishes, (opened, shown) => {
      table = shownTable(opened, shown);
    });
    const file = await readBomFile(bytes, seen);
    if ('faults' in file) {
      const known = (heading: string): boolean => Object.keys(guessMapping([heading])).length > 0;
      const faults = file.faults.map((one) => (one.from === 'table' ? ofTable(one) : ofContent('')(one)));
      return unreadTable(bytes, wishes, known, faults);
    }
    const rows = billsOf(file).map(({ row, ...given }) => ({ row, reference: given.reference, given }));
    return { table, faults: [], rows };
  },
};

/** The bills of a file, each with the parts that are in it at any depth. */
export function billsOf({
  bom: { parts, lines, rates },
}: BomFile): readonly (Given & { readonly row: number })[] {
  const within = new Set(lines.map(({ child }) => child));
  const below = Map.groupBy(lines, ({ parent }) => parent);
  // Parts that are all within each other have no top: they stay together, and the circle is found where it is asked about.
  const tops = parts.filter(({ id }) => !within.has(id));
  return (tops.length > 0 ? tops : parts.slice(0, 1)).map((top) => {
    const inside = new Set([top.id]);
    for (const part of inside) for (const line of below.get(part) ?? []) inside.add(line.child);
    const bare = <T extends { readonly row?: number | undefined }>({ row: _, ...one }: T) => one;
    const document = {
      parts: parts.filter(({ id }) => inside.has(id)).map(bare),
      lines: lines.filter(({ parent }) => inside.has(parent)).map(bare),
      ...(rates === undefined || rates.length === 0 ? {} : { rates }),
    };
    return {
      ...{ row: top.row ?? 1, reference: top.id, name: top.name ?? '' },
      document: JSON.parse(printJson(document, 0), asWritten) as unknown,
    };
  });
}

/** Amounts as a document writes them: one that is known is a text, one of which nothing is known is left out. */
function asWritten(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('min' in value) || !('max' in value)) return value;
  if (value.max === null && value.min === '0') return undefined;
  return value.min === value.max ? value.min : value;
}
