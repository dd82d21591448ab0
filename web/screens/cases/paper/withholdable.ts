/** What of a final document can be withheld from a copy: every value that is there, but no undertaking and no signature. */
import type { PaperKind, PaperRecord, Words } from '../../../data/papers.ts';

export type Withholdable = {
  readonly path: string;
  readonly label: Words;
  /** The column, of a cell. */
  readonly part?: Words;
  /** The value in short, to tell one row from the next. */
  readonly shown: string;
};

const inShort = (value: unknown): string => {
  if (typeof value === 'string') return value.slice(0, 60);
  if (typeof value !== 'object' || value === null) return '';
  const { name, en, 'zh-CN': zh } = value as Readonly<Record<string, unknown>>;
  return inShort(name ?? en ?? zh);
};

export function withholdable(
  record: PaperRecord,
  { sections }: Pick<PaperKind, 'sections'>,
): readonly Withholdable[] {
  return sections
    .flatMap(({ fields }) => fields)
    .flatMap(({ key, kind, label, columns = [] }): Withholdable[] => {
      const value = record.fields[key];
      if (value === undefined || kind === 'statement' || kind === 'signature') return [];
      if (kind !== 'table' || !Array.isArray(value))
        return [{ path: `fields/${key}`, label, shown: inShort(value) }];
      return value.flatMap((row: Readonly<Record<string, unknown>>, at) =>
        columns
          .filter((column) => row[column.key] !== undefined)
          .map((column) => ({
            ...{ path: `fields/${key}/${at}/${column.key}`, label, part: column.label },
            shown: inShort(row[column.key]),
          })),
      );
    });
}
