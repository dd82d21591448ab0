/** The blocks of a paper as the layout library takes them, each text with the leaf by which it is read aloud. */

import type { Content, TableCell } from 'pdfmake/interfaces.js';
import { toBuffer } from 'qrcode';
import type { Block, Cell, FieldRow, Line, PaperLanguage } from '../layout/block.ts';
import { runsOf } from './runs.ts';
import type { Leaf, TagOptions, Tags } from './tags.ts';

export const INK = '#1c1c1c';
const SOFT = '#5d5d5d';
export const FAINT = '#8a8a8a';
/** A word, a hash or an address, that no column holds: it may break anywhere. */
const LONG_WORD = /[!-~]{28}/;
const RULE = '#c9c9c9';

/** What a block is written with: the language, the tags, and the pictures of codes by what they say. */
export type Pen = {
  readonly language: PaperLanguage;
  readonly tags: Tags;
  readonly codes: ReadonlyMap<string, string>;
};

/** Codes to scan as pictures, made before the page is laid out. */
export async function codesIn(blocks: readonly Block[]): Promise<Pen['codes']> {
  const codes = new Map<string, string>();
  for (const block of blocks) {
    if (block.kind !== 'code') continue;
    const png = await toBuffer(block.content, { errorCorrectionLevel: 'M', margin: 0, scale: 8 });
    codes.set(block.content, `data:image/png;base64,${png.toString('base64')}`);
  }
  return codes;
}

export const runs = (text: string, language: PaperLanguage, bold: boolean, leaf?: Leaf): Content[] =>
  runsOf(text, language, bold ? 'bold' : 'normal').map(
    (run) => ({ text: run.text, font: run.font, bold, ...(leaf ? { leaf } : {}) }) as Content,
  );

/** English beside Chinese is read in its own tongue. */
const tongueOf = (text: string, { language }: Pen): TagOptions =>
  language !== 'en' && /[A-Za-z]{3}/.test(text) && !/\p{Script=Han}/u.test(text) ? { lang: 'en' } : {};

const looks: Readonly<Record<Line['weight'], { readonly fontSize: number; readonly color: string }>> = {
  strong: { fontSize: 10, color: INK },
  plain: { fontSize: 9, color: INK },
  second: { fontSize: 7.5, color: SOFT },
  faint: { fontSize: 6.5, color: FAINT },
};

type LineLook = { readonly size?: number; readonly tag?: string; readonly once?: boolean };

const lineOf = (line: Line, pen: Pen, { size, tag = 'P', once = false }: LineLook = {}): Content => ({
  text: runs(
    line.text,
    pen.language,
    line.weight === 'strong',
    pen.tags.leaf(tag, tongueOf(line.text, pen), once),
  ),
  ...looks[line.weight],
  ...(LONG_WORD.test(line.text) ? { wordBreak: 'break-all' as const } : {}),
  ...(size === undefined ? {} : { fontSize: size }),
});

type CellLook = { readonly scope?: 'Row' | 'Column'; readonly once?: boolean };

/** A cell of a table: a head where it has a scope. */
const stack = (cell: Cell, pen: Pen, { scope, once = false }: CellLook = {}): TableCell =>
  pen.tags.within(
    scope === undefined ? 'TD' : 'TH',
    () => (cell.length === 0 ? { text: ' ' } : { stack: cell.map((line) => lineOf(line, pen, { once })) }),
    scope === undefined ? {} : { scope },
  );

const hairlines = {
  hLineWidth: () => 0.5,
  vLineWidth: () => 0,
  hLineColor: () => RULE,
  paddingTop: () => 3.5,
  paddingBottom: () => 3.5,
  paddingLeft: (column: number) => (column === 0 ? 0 : 6),
  paddingRight: () => 2,
};

export function contentOf(block: Block, pen: Pen): Content[] {
  if (block.kind === 'title') {
    const [first, ...rest] = block.lines;
    return [
      ...(first
        ? [{ ...(lineOf(first, pen, { size: 18, tag: 'H1' }) as object), margin: [0, 0, 0, 1] } as Content]
        : []),
      ...rest.map((line) => lineOf(line, pen, { size: 11 })),
      {
        stack: block.says.map((line) => lineOf({ ...line, weight: 'second' }, pen)),
        margin: [0, 5, 0, 8],
      },
    ];
  }
  if (block.kind === 'banner') {
    const body = [[{ stack: block.lines.map((line) => lineOf(line, pen)), fillColor: '#f3f1ec' }]];
    return [
      {
        table: { widths: ['*'], body },
        layout: {
          ...hairlines,
          hLineWidth: () => 0,
          paddingLeft: () => 7,
          paddingTop: () => 5,
          paddingBottom: () => 5,
        },
        margin: [0, 0, 0, 8],
      },
    ];
  }
  if (block.kind === 'heading') {
    const leaf = pen.tags.leaf('H2');
    return [
      {
        text: block.lines.flatMap((line, at): Content[] => [
          ...(at === 0 ? [] : [{ text: '  ' }]),
          ...runs(line.text, pen.language, at === 0, leaf).map(
            (run) =>
              ({
                ...(run as object),
                fontSize: at === 0 ? 11 : 8.5,
                color: at === 0 ? INK : SOFT,
              }) as Content,
          ),
        ]),
        margin: [0, 10, 0, 4],
      },
    ];
  }
  if (block.kind === 'fields') return [fieldTable(block.rows, pen)];
  if (block.kind === 'table') return tableOf(block, pen);
  if (block.kind === 'code') {
    const leaf = pen.tags.leaf('Figure', {
      alt: `${block.lines.map(({ text }) => text).join(' ')} ${block.content}`,
    });
    const picture = { image: pen.codes.get(block.content) ?? '', fit: [60, 60], alignment: 'right', leaf };
    const lines = block.lines.map((line) => ({ ...(lineOf(line, pen) as object), alignment: 'right' }));
    return [picture as unknown as Content, { stack: lines as unknown as Content[], margin: [0, 2, 0, 0] }];
  }
  return [
    {
      margin: [0, 10, 0, 0],
      columns: [
        {
          width: '*',
          stack: [
            { stack: block.label.map((line) => lineOf(line, pen)), margin: [0, 0, 0, 4] },
            fieldTable(block.rows, pen),
          ],
        },
        {
          width: 120,
          margin: [16, 0, 0, 0],
          table: {
            widths: [96],
            heights: [92],
            body: [
              [
                {
                  stack: block.seal.map((line) => lineOf(line, pen)),
                  alignment: 'center',
                  margin: [0, 36, 0, 0],
                },
              ],
            ],
          },
          layout: {
            hLineColor: () => RULE,
            vLineColor: () => RULE,
            hLineWidth: () => 0.5,
            vLineWidth: () => 0.5,
          },
        },
      ],
    },
  ];
}

function fieldTable(rows: readonly FieldRow[], pen: Pen): Content {
  const noted = rows.some(({ note }) => note.length > 0);
  return {
    table: {
      widths: noted ? [118, '*', 92] : [noted ? 118 : 78, '*'],
      dontBreakRows: true,
      body: pen.tags.within('Table', () =>
        rows.map(({ label, value, note }) =>
          pen.tags.within('TR', () => [
            stack(label, pen, { scope: 'Row' }),
            ...[value, ...(noted ? [note] : [])].map((cell) => stack(cell, pen)),
          ]),
        ),
      ),
    },
    layout: hairlines,
  };
}

function tableOf(block: Extract<Block, { kind: 'table' }>, pen: Pen): Content[] {
  const { tags } = pen;
  const total = block.widths.reduce((sum, width) => sum + width, 0);
  const room = 487 - block.widths.length * 8;
  const softer = (line: Line): Line => ({ ...line, weight: line.weight === 'plain' ? 'second' : 'faint' });
  return tags.within('Table', () => {
    const caption = tags.within('Caption', () => ({
      columns: [
        { stack: block.caption.map((line) => lineOf(line, pen)), width: '*' },
        { stack: block.note.map((line) => lineOf(line, pen)), width: 92 },
      ],
      margin: [0, 8, 0, 3] as [number, number, number, number],
    }));
    // The head is drawn again on each page, and read once.
    const head = tags.within('TR', () =>
      block.head.map(
        (cell) =>
          ({
            ...(stack(cell.map(softer), pen, { scope: 'Column', once: true }) as object),
            fillColor: '#f7f6f3',
          }) as TableCell,
      ),
    );
    const rows = block.rows.map((row) => tags.within('TR', () => row.map((cell) => stack(cell, pen))));
    return [
      caption,
      {
        table: {
          headerRows: 1,
          keepWithHeaderRows: 1,
          dontBreakRows: true,
          widths: block.widths.map((width) => (room * width) / total),
          body: [head, ...rows],
        },
        layout: { ...hairlines, paddingLeft: () => 4, paddingRight: () => 4 },
      },
    ];
  });
}
