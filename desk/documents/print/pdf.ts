/** Prints a paper as PDF: A4, embedded fonts, tables whose heads repeat, page numbers. The same paper gives the same bytes. */
import pdfmake from 'pdfmake';
import type { Content, TableCell, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import type { Block, Cell, FieldRow, Line, Paper, PaperLanguage } from '../layout/block.ts';
import { FONT_NAMES, fontOf } from './fonts.ts';
import { type GlyphFault, missingGlyphs, runsOf } from './runs.ts';

const INK = '#1c1c1c';
const SOFT = '#5d5d5d';
const FAINT = '#8a8a8a';
/** A word, a hash or an address, that no column holds: it may break anywhere. */
const LONG_WORD = /[!-~]{28}/;
const RULE = '#c9c9c9';
/** Points from the top below which a heading goes to the next page. */
const LAST_HEADING = 690;

let ready = false;
/** Fonts go in as bytes; no address and no file is ever opened for a document. */
function prepare(): void {
  if (ready) return;
  // The library's types leave its store of files out.
  const { virtualfs } = pdfmake as unknown as {
    readonly virtualfs: { readonly writeFileSync: (name: string, bytes: Buffer) => void };
  };
  const files: Record<string, { normal: string; bold: string }> = {};
  for (const name of FONT_NAMES) {
    const [normal, bold] = [`${name} normal.ttf`, `${name} bold.ttf`];
    virtualfs.writeFileSync(normal, fontOf(name, 'normal').bytes);
    virtualfs.writeFileSync(bold, fontOf(name, 'bold').bytes);
    files[name] = { normal, bold };
  }
  pdfmake.setFonts(files);
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy(() => false);
  ready = true;
}

/** The bytes of the PDF, or the characters that no font has. */
export async function toPdf(
  paper: Paper,
): Promise<{ readonly bytes: Uint8Array } | { readonly faults: readonly GlyphFault[] }> {
  const faults = missingGlyphs(paper);
  if (faults.length > 0) return { faults };
  prepare();
  const made = await pdfmake.createPdf(definitionOf(paper)).getBuffer();
  return { bytes: made };
}

function definitionOf(paper: Paper): TDocumentDefinitions {
  const { language } = paper;
  const day = new Date(`${paper.on}T00:00:00Z`);
  return {
    pageSize: 'A4',
    pageMargins: [54, 50, 54, 56],
    version: '1.7',
    compress: true,
    language: { 'zh-CN': 'zh-Hans-CN', 'zh-HK': 'zh-Hant-HK', en: 'en' }[language],
    displayTitle: true,
    info: { title: paper.name, creationDate: day, modDate: day, creator: 'Ytterby', producer: 'Ytterby' },
    defaultStyle: {
      font: language === 'zh-HK' ? 'Noto Sans HK' : 'Noto Sans SC',
      fontSize: 9,
      color: INK,
      lineHeight: 1.12,
    },
    content: contents(paper.blocks, language),
    // A heading is not left alone at the foot of a page.
    pageBreakBefore: (node) =>
      node.headlineLevel !== undefined && (node.startPosition?.top ?? 0) > LAST_HEADING,
    footer: (page, pages) => ({
      margin: [54, 16, 54, 0],
      columns: [
        { text: runs(paper.footer, language, false), fontSize: 7, color: FAINT },
        { text: `${page} / ${pages}`, alignment: 'right', fontSize: 7, color: FAINT, width: 60 },
      ],
    }),
  };
}

/** Rows of a table that is kept whole, with its heading, on one page. */
const SMALL_TABLE = 6;

/**
 * Blocks in order; a heading stays with the small table or the signature behind it. What is kept whole asks for no
 * page break inside: the library loses a page where both meet.
 */
function contents(blocks: readonly Block[], language: PaperLanguage): Content[] {
  const isWhole = (block: Block | undefined): boolean =>
    block?.kind === 'signature' ||
    block?.kind === 'code' ||
    (block?.kind === 'table' && block.rows.length <= SMALL_TABLE);
  return blocks.flatMap((block, at): Content[] => {
    const [before, after] = [blocks[at - 1], blocks[at + 1]];
    if (isWhole(block) && before?.kind === 'heading') return [];
    const made = contentOf(block, language);
    if (block.kind === 'heading' && after && isWhole(after))
      return [{ stack: [...made, ...contentOf(after, language)], unbreakable: true }];
    if (isWhole(block)) return [{ stack: made, unbreakable: true }];
    if (block.kind !== 'heading' && block.kind !== 'table') return made;
    const [first, ...rest] = made;
    return [{ ...(first as object), headlineLevel: 1 } as Content, ...rest];
  });
}

const runs = (text: string, language: PaperLanguage, bold: boolean): Content[] =>
  runsOf(text, language, bold ? 'bold' : 'normal').map((run) => ({ text: run.text, font: run.font, bold }));

const looks: Readonly<Record<Line['weight'], { readonly fontSize: number; readonly color: string }>> = {
  strong: { fontSize: 10, color: INK },
  plain: { fontSize: 9, color: INK },
  second: { fontSize: 7.5, color: SOFT },
  faint: { fontSize: 6.5, color: FAINT },
};

const lineOf = (line: Line, language: PaperLanguage, size?: number): Content => ({
  text: runs(line.text, language, line.weight === 'strong'),
  ...looks[line.weight],
  ...(LONG_WORD.test(line.text) ? { wordBreak: 'break-all' as const } : {}),
  ...(size === undefined ? {} : { fontSize: size }),
});

const stack = (cell: Cell, language: PaperLanguage): TableCell =>
  cell.length === 0 ? { text: ' ' } : { stack: cell.map((line) => lineOf(line, language)) };

const hairlines = {
  hLineWidth: () => 0.5,
  vLineWidth: () => 0,
  hLineColor: () => RULE,
  paddingTop: () => 3.5,
  paddingBottom: () => 3.5,
  paddingLeft: (column: number) => (column === 0 ? 0 : 6),
  paddingRight: () => 2,
};

function contentOf(block: Block, language: PaperLanguage): Content[] {
  if (block.kind === 'title') {
    const [first, ...rest] = block.lines;
    return [
      ...(first ? [{ ...(lineOf(first, language, 18) as object), margin: [0, 0, 0, 1] } as Content] : []),
      ...rest.map((line) => lineOf(line, language, 11)),
      {
        stack: block.says.map((line) => lineOf({ ...line, weight: 'second' }, language)),
        margin: [0, 5, 0, 8],
      },
    ];
  }
  if (block.kind === 'banner') {
    const body = [[{ stack: block.lines.map((line) => lineOf(line, language)), fillColor: '#f3f1ec' }]];
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
    return [
      {
        text: block.lines.flatMap((line, at): Content[] => [
          ...(at === 0 ? [] : [{ text: '  ' }]),
          ...runs(line.text, language, at === 0).map(
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
  if (block.kind === 'fields') return [fieldTable(block.rows, language)];
  if (block.kind === 'table') return tableOf(block, language);
  if (block.kind === 'code') {
    return [
      {
        columns: [
          { qr: block.content, fit: 84, width: 96 },
          { stack: block.lines.map((line) => lineOf(line, language)), width: '*' },
        ],
        margin: [0, 14, 0, 0],
      },
    ];
  }
  return [
    {
      margin: [0, 10, 0, 0],
      columns: [
        {
          width: '*',
          stack: [
            { stack: block.label.map((line) => lineOf(line, language)), margin: [0, 0, 0, 4] },
            fieldTable(block.rows, language),
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
                  stack: block.seal.map((line) => lineOf(line, language)),
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

function fieldTable(rows: readonly FieldRow[], language: PaperLanguage): Content {
  const noted = rows.some(({ note }) => note.length > 0);
  return {
    table: {
      widths: noted ? [118, '*', 92] : [noted ? 118 : 78, '*'],
      dontBreakRows: true,
      body: rows.map(({ label, value, note }) =>
        noted
          ? [stack(label, language), stack(value, language), stack(note, language)]
          : [stack(label, language), stack(value, language)],
      ),
    },
    layout: hairlines,
  };
}

function tableOf(block: Extract<Block, { kind: 'table' }>, language: PaperLanguage): Content[] {
  const total = block.widths.reduce((sum, width) => sum + width, 0);
  const room = 487 - block.widths.length * 8;
  const head = block.head.map(
    (cell) =>
      ({
        ...(stack(
          cell.map((line) => ({ ...line, weight: line.weight === 'plain' ? 'second' : 'faint' }) as Line),
          language,
        ) as object),
        fillColor: '#f7f6f3',
      }) as TableCell,
  );
  return [
    {
      columns: [
        { stack: block.caption.map((line) => lineOf(line, language)), width: '*' },
        { stack: block.note.map((line) => lineOf(line, language)), width: 92 },
      ],
      margin: [0, 8, 0, 3],
    },
    {
      table: {
        headerRows: 1,
        keepWithHeaderRows: 1,
        dontBreakRows: true,
        widths: block.widths.map((width) => (room * width) / total),
        body: [head, ...block.rows.map((row) => row.map((cell) => stack(cell, language)))],
      },
      layout: { ...hairlines, paddingLeft: () => 4, paddingRight: () => 4 },
    },
  ];
}
