/** A page as a small tree that knows no format: headings, rows of fields, tables, a signature. PDF and DOCX print it. */

/** One line of text and its weight on the page. `strong` and `plain` are read first; `second` stands beside them. */
export type Line = { readonly text: string; readonly weight: 'strong' | 'plain' | 'second' | 'faint' };
export type Cell = readonly Line[];

export type FieldRow = { readonly label: Cell; readonly value: Cell; readonly note: Cell };

export type Block =
  | { readonly kind: 'title'; readonly lines: Cell; readonly says: Cell }
  /** What state the paper is in, and what it does not carry. */
  | { readonly kind: 'banner'; readonly lines: Cell }
  | { readonly kind: 'heading'; readonly lines: Cell }
  | { readonly kind: 'fields'; readonly rows: readonly FieldRow[] }
  | {
      readonly kind: 'table';
      readonly caption: Cell;
      readonly note: Cell;
      /** Share of the width of each column. */
      readonly widths: readonly number[];
      readonly head: readonly Cell[];
      readonly rows: readonly (readonly Cell[])[];
    }
  | {
      readonly kind: 'signature';
      readonly label: Cell;
      readonly rows: readonly FieldRow[];
      readonly seal: Cell;
    }
  /** A code to scan, with what it says in letters beside it. */
  | { readonly kind: 'code'; readonly content: string; readonly lines: Cell };

/** `zh-CN` and `zh-HK`: Chinese first with English beside it; `en`: English alone, a working translation. */
export type PaperLanguage = 'zh-CN' | 'zh-HK' | 'en';

export type Paper = {
  readonly language: PaperLanguage;
  /** Title and number, for the file's own properties. */
  readonly name: string;
  readonly on: string;
  readonly blocks: readonly Block[];
  readonly footer: string;
};

/** Every text of a paper, in order. */
export function textsOf(paper: Paper): readonly string[] {
  const cells = paper.blocks.flatMap((block): readonly Cell[] => {
    if (block.kind === 'title') return [block.lines, block.says];
    if (block.kind === 'banner' || block.kind === 'heading' || block.kind === 'code') return [block.lines];
    if (block.kind === 'fields') return block.rows.flatMap((row) => [row.label, row.value, row.note]);
    if (block.kind === 'table') return [block.caption, block.note, ...block.head, ...block.rows.flat()];
    return [block.label, block.seal, ...block.rows.flatMap((row) => [row.label, row.value, row.note])];
  });
  return [...cells.flat().map((line) => line.text), paper.footer];
}
