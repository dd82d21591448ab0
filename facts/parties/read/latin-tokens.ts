/** A folded Latin text cut into words: dotted letters joined (l.l.c. = llc), hyphens opened, marks away. */

const DOTTED = /(?<![a-z0-9])(?:[a-z]\.){2,}[a-z]?(?![a-z0-9])/g;

/**
 * The words of a folded Latin text.
 *
 * @example latinTokens('j.s.c. zhong-ke & co.,ltd') // ['jsc', 'zhong', 'ke', 'and', 'co', 'ltd']
 */
export function latinTokens(folded: string): readonly string[] {
  return (
    folded
      .replace(DOTTED, (letters) => `${letters.replaceAll('.', '')} `)
      .replace(/(?<![a-z0-9])([a-z])\/([a-z])(?![a-z0-9])/g, '$1$2')
      .replace(/'s(?![a-z])/g, 's')
      .replaceAll("'", '')
      // A letter and a digit before a word stand apart: l3harris.
      .replace(/(?<![a-z0-9])([a-z]\d)(?=[a-z]{4})/g, '$1 ')
      .replace(/[&+]/g, ' and ')
      .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
      .trim()
      .split(' ')
      .filter((token) => token !== '')
  );
}
