/**
 * Lines at a terminal's width. Chinese characters are two columns wide and may break between any two, but no line
 * begins with a closing mark.
 */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u;
// biome-ignore lint/suspicious/noControlCharactersInRegex: colour is switched by exactly this character.
const COLOUR = /\u001b\[\d+m/g;
const CLOSING = /[，。、；：？！）》」』”’％]/u;
const OPENING = /[（《「『“‘]/u;

/** Columns that a text takes. @example widthOf('许可 a') // 6 */
export function widthOf(text: string): number {
  let width = 0;
  for (const char of text.replace(COLOUR, '')) width += WIDE.test(char) ? 2 : 1;
  return width;
}

/** A text with spaces behind it up to a column. @example padTo('许可', 6) // '许可  ' */
export function padTo(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(columns - widthOf(text), 0));
}

/** What may stand alone on a line: a word with the space after it, or one wide character with its marks. */
function piecesOf(text: string): readonly string[] {
  const pieces: string[] = [];
  let piece = '';
  let last = '';
  for (const char of text) {
    const breaks =
      piece !== '' &&
      (last === ' ' ? char !== ' ' : (WIDE.test(char) || WIDE.test(last)) && char !== ' ') &&
      !CLOSING.test(char) &&
      !OPENING.test(last);
    if (breaks) {
      pieces.push(piece);
      piece = '';
    }
    piece += char;
    last = char;
  }
  return piece === '' ? pieces : [...pieces, piece];
}

/**
 * A text in lines of `width` columns; the first begins with `first`, the others with `rest`.
 * @example wrap('one two three', 8, '- ', '  ') // '- one\n  two\n  three'
 */
export function wrap(text: string, width: number, first = '', rest = first): string {
  const lines: string[] = [];
  let line = first;
  let room = width - widthOf(first);
  let fresh = true;
  for (const piece of piecesOf(text)) {
    const needed = widthOf(piece.trimEnd());
    if (needed > room && !fresh) {
      lines.push(line.trimEnd());
      line = rest;
      room = width - widthOf(rest);
    }
    line += piece;
    room -= widthOf(piece);
    fresh = false;
  }
  return [...lines, line.trimEnd()].join('\n');
}
