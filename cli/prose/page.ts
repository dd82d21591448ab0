/** A page of prose: headings, paragraphs and lists at a width, with colour where there is any. */
import type { Paint } from '../output/paint.ts';
import { widthOf, wrap } from '../output/wrap.ts';

export type Page = {
  readonly head: (text: string) => void;
  /** A paragraph at a depth; `mark` begins its first line. */
  readonly line: (text: string, depth?: number, mark?: string) => void;
  readonly gap: () => void;
  readonly text: () => string;
};

const STEP = 2;

export function pageOf(width: number, paint: Paint): Page {
  const lines: string[] = [];
  const gap = (): void => {
    if (lines.length > 0 && lines.at(-1) !== '') lines.push('');
  };
  return {
    gap,
    head: (text) => {
      gap();
      lines.push(paint('strong', text));
    },
    line: (text, depth = 0, mark = '') => {
      const lead = ' '.repeat(depth * STEP);
      lines.push(wrap(text, width, `${lead}${mark}`, `${lead}${' '.repeat(widthOf(mark))}`));
    },
    text: () => `${lines.join('\n')}\n`,
  };
}
