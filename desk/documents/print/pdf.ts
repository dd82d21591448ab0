/**
 * Prints a paper as PDF: A4, embedded fonts, tables whose heads repeat, page numbers, tags by which it is read aloud. The
 * same paper gives the same bytes.
 */
import pdfmake from 'pdfmake';
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import type { Block, Paper } from '../layout/block.ts';
import { ARCHIVE } from './conformance.ts';
import { FONT_NAMES, fontOf } from './fonts.ts';
import { codesIn, contentOf, FAINT, INK, type Pen, runs } from './pdf-blocks.ts';
import { type GlyphFault, missingGlyphs } from './runs.ts';
import { newTags, teachTags } from './tags.ts';

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
  teachTags();
  ready = true;
}

/** The bytes of the PDF, or the characters that no font has. */
export async function toPdf(
  paper: Paper,
): Promise<{ readonly bytes: Uint8Array } | { readonly faults: readonly GlyphFault[] }> {
  const faults = missingGlyphs(paper);
  if (faults.length > 0) return { faults };
  prepare();
  const pen = { language: paper.language, tags: newTags(), codes: await codesIn(paper.blocks) };
  const made = await pdfmake.createPdf(definitionOf(paper, pen)).getBuffer();
  return { bytes: made };
}

function definitionOf(paper: Paper, pen: Pen): TDocumentDefinitions {
  const { language } = paper;
  const day = new Date(`${paper.on}T00:00:00Z`);
  return {
    pageSize: 'A4',
    pageMargins: [54, 50, 54, 56],
    version: '1.7',
    compress: true,
    subset: ARCHIVE,
    tagged: true,
    language: { 'zh-CN': 'zh-Hans-CN', 'zh-HK': 'zh-Hant-HK', en: 'en' }[language],
    displayTitle: true,
    info: { title: paper.name, creationDate: day, modDate: day, creator: 'Ytterby', producer: 'Ytterby' },
    defaultStyle: {
      font: language === 'zh-HK' ? 'Noto Sans HK' : 'Noto Sans SC',
      fontSize: 9,
      color: INK,
      lineHeight: 1.12,
    },
    content: contents(paper.blocks, pen),
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
function contents(blocks: readonly Block[], pen: Pen): Content[] {
  const isWhole = (block: Block | undefined): boolean =>
    block?.kind === 'signature' ||
    block?.kind === 'code' ||
    (block?.kind === 'table' && block.rows.length <= SMALL_TABLE);
  return blocks.flatMap((block, at): Content[] => {
    const [before, after] = [blocks[at - 1], blocks[at + 1]];
    if (isWhole(block) && before?.kind === 'heading') return [];
    if (block.kind === 'code' && before?.kind === 'title') return [];
    const made = contentOf(block, pen);
    // A code stands at the right of the title.
    if (block.kind === 'title' && after?.kind === 'code')
      return [
        {
          columns: [
            { stack: made, width: '*' },
            { stack: contentOf(after, pen), width: 190 },
          ],
        },
      ];
    if (block.kind === 'heading' && after && isWhole(after))
      return [{ stack: [...made, ...contentOf(after, pen)], unbreakable: true }];
    if (isWhole(block)) return [{ stack: made, unbreakable: true }];
    if (block.kind !== 'heading' && block.kind !== 'table') return made;
    const [first, ...rest] = made;
    return [{ ...(first as object), headlineLevel: 1 } as Content, ...rest];
  });
}
