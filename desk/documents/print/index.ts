/** The door of the printing: it reads font files, so it stands apart from what a browser can load. */
export { toDocx } from './docx.ts';
export { toPdf } from './pdf.ts';
export type { GlyphFault } from './runs.ts';
