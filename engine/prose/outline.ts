/**
 * A condition in words, as a nested outline: a sentence, or a heading with the parts below it. Printed as an indented
 * list, so that a reader sees the tree of the law as the paragraphs of a text.
 */

export type Prose = { readonly text: string; readonly parts: readonly Prose[] };

/** A sentence without parts. @example leafOf('a licence is held').parts.length // 0 */
export function leafOf(text: string): Prose {
  return { text, parts: [] };
}

/**
 * The outline as an indented list, two spaces a level.
 * @example printOutline({ text: 'all of:', parts: [{ text: 'this', parts: [] }] }) // '- all of:\n  - this'
 */
export function printOutline(prose: Prose, depth = 0): string {
  const line = `${'  '.repeat(depth)}- ${prose.text}`;
  return [line, ...prose.parts.map((part) => printOutline(part, depth + 1))].join('\n');
}
