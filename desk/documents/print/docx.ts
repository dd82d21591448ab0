/**
 * Prints a paper as DOCX: real headings, real tables with repeated heads, page numbers. Fonts are named and not
 * embedded, so that a draft stays small and can be edited with any East Asian font.
 */
import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  ImageRun,
  type ISectionOptions,
  Packer,
  PageNumber,
  Paragraph,
  ShadingType,
  Tab,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { toBuffer } from 'qrcode';
import type { Block, Cell, FieldRow, Line, Paper } from '../layout/block.ts';
import { steadyZip } from './steady-zip.ts';

/** Twentieths of a point across the text of an A4 page. */
const WIDTH = 9_740;
const MARGIN = 1_080;

const looks: Readonly<
  Record<Line['weight'], { readonly size: number; readonly color: string; readonly bold?: true }>
> = {
  strong: { size: 20, color: '1C1C1C', bold: true },
  plain: { size: 18, color: '1C1C1C' },
  second: { size: 15, color: '5D5D5D' },
  faint: { size: 13, color: '8A8A8A' },
};

/** The bytes of the DOCX; the same paper gives the same bytes. */
export async function toDocx(paper: Paper): Promise<Uint8Array> {
  const font = paper.language === 'zh-HK' ? 'Noto Sans HK' : 'Noto Sans SC';
  const children = (await Promise.all(paper.blocks.map(elementsOf))).flat();
  const document = new Document({
    creator: 'Ytterby',
    title: paper.name,
    styles: {
      default: {
        document: {
          run: {
            font: { ascii: font, hAnsi: font, eastAsia: font, cs: font },
            size: 18,
            language: { value: 'en-GB', eastAsia: paper.language === 'zh-HK' ? 'zh-HK' : 'zh-CN' },
          },
          paragraph: { spacing: { after: 20 } },
        },
      },
    },
    sections: [{ properties: page, footers: { default: footerOf(paper) }, children }],
  });
  return steadyZip(await Packer.toBuffer(document), paper.on);
}

const page: NonNullable<ISectionOptions['properties']> = {
  page: {
    size: { width: 11_906, height: 16_838 },
    margin: { top: 1_000, bottom: 1_000, left: MARGIN, right: MARGIN },
  },
};

const footerOf = (paper: Paper): Footer =>
  new Footer({
    children: [
      new Paragraph({
        tabStops: [{ type: 'right', position: WIDTH }],
        children: [
          new TextRun({ text: paper.footer, size: 14, color: '8A8A8A' }),
          new TextRun({
            children: [new Tab(), PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES],
            size: 14,
            color: '8A8A8A',
          }),
        ],
      }),
    ],
  });

const runOf = (line: Line, size?: number): TextRun =>
  new TextRun({ text: line.text, ...looks[line.weight], ...(size === undefined ? {} : { size }) });

const paragraphs = (cell: Cell): Paragraph[] =>
  cell.length === 0 ? [new Paragraph({})] : cell.map((line) => new Paragraph({ children: [runOf(line)] }));

const none = { style: BorderStyle.NONE, size: 0, color: 'FFFFFF' } as const;
const rule = { style: BorderStyle.SINGLE, size: 4, color: 'C9C9C9' } as const;
const hairlines = {
  top: rule,
  bottom: rule,
  left: none,
  right: none,
  insideHorizontal: rule,
  insideVertical: none,
};

const cellOf = (lines: Cell, width: number, fill?: string): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { top: 60, bottom: 60, left: 60, right: 60 },
    children: paragraphs(lines),
    ...(fill === undefined ? {} : { shading: { type: ShadingType.CLEAR, fill, color: 'auto' } }),
  });

const tableOf = (widths: readonly number[], rows: readonly TableRow[]): Table =>
  new Table({
    rows: [...rows],
    columnWidths: [...widths],
    width: { size: widths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
    borders: hairlines,
  });

function fieldTable(rows: readonly FieldRow[], width = WIDTH): Table {
  const noted = rows.some(({ note }) => note.length > 0);
  const widths = noted ? [2_400, width - 4_300, 1_900] : [1_600, width - 1_600];
  return tableOf(
    widths,
    rows.map(({ label, value, note }) => {
      const cells = noted ? [label, value, note] : [label, value];
      return new TableRow({
        cantSplit: true,
        children: cells.map((cell, at) => cellOf(cell, widths[at] ?? 0)),
      });
    }),
  );
}

const gap = (): Paragraph => new Paragraph({ children: [], spacing: { after: 60 } });

async function elementsOf(block: Block): Promise<(Paragraph | Table)[]> {
  if (block.kind === 'title') {
    return [
      ...block.lines.map(
        (line, at) =>
          new Paragraph({
            ...(at === 0 ? { heading: HeadingLevel.TITLE } : {}),
            children: [runOf(line, at === 0 ? 36 : 22)],
          }),
      ),
      ...paragraphs(block.says.map((line) => ({ ...line, weight: 'second' }))),
    ];
  }
  if (block.kind === 'banner') {
    return [
      gap(),
      tableOf([WIDTH], [new TableRow({ children: [cellOf(block.lines, WIDTH, 'F3F1EC')] })]),
      gap(),
    ];
  }
  if (block.kind === 'heading') {
    const children = block.lines.flatMap((line, at) => [
      ...(at === 0 ? [] : [new TextRun('  ')]),
      runOf({ ...line, weight: at === 0 ? 'strong' : 'second' }, at === 0 ? 22 : 17),
    ]);
    return [
      new Paragraph({
        heading: HeadingLevel.HEADING_1,
        keepNext: true,
        spacing: { before: 240, after: 80 },
        children,
      }),
    ];
  }
  if (block.kind === 'fields') return [fieldTable(block.rows), gap()];
  if (block.kind === 'code') {
    const data = await toBuffer(block.content, { errorCorrectionLevel: 'M', margin: 0, width: 240 });
    // Its number is given, or the library would count on from the last document.
    const altText = { id: '1', name: 'code', title: 'code', description: block.content };
    const image = new ImageRun({ type: 'png', data, transformation: { width: 112, height: 112 }, altText });
    return [gap(), new Paragraph({ children: [image] }), ...paragraphs(block.lines)];
  }
  if (block.kind === 'signature') {
    return [
      ...block.label.map((line) => new Paragraph({ keepNext: true, children: [runOf(line)] })),
      fieldTable(block.rows, 6_400),
      new Paragraph({
        alignment: AlignmentType.LEFT,
        spacing: { before: 200 },
        children: block.seal.map((line) => runOf(line)),
      }),
    ];
  }
  return tableElements(block);
}

function tableElements(block: Extract<Block, { kind: 'table' }>): (Paragraph | Table)[] {
  const total = block.widths.reduce((sum, one) => sum + one, 0);
  const widths = block.widths.map((one) => Math.floor((WIDTH * one) / total));
  const head = block.head.map((cell) =>
    cell.map((line): Line => ({ ...line, weight: line.weight === 'plain' ? 'second' : 'faint' })),
  );
  return [
    ...[...block.caption, ...block.note].map(
      (line) => new Paragraph({ keepNext: true, children: [runOf(line)] }),
    ),
    tableOf(widths, [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: head.map((cell, at) => cellOf(cell, widths[at] ?? 0, 'F7F6F3')),
      }),
      ...block.rows.map(
        (row) =>
          new TableRow({ cantSplit: true, children: row.map((cell, at) => cellOf(cell, widths[at] ?? 0)) }),
      ),
    ]),
    gap(),
  ];
}
