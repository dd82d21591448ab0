/** Lists of words as a sentence has them: "a, b or c", 「a、b或c」. */

/** @example either(['a', 'b', 'c'], 'or') // 'a, b or c' */
export function either(words: readonly string[], or: string, comma = ', ', space = ' '): string {
  if (words.length < 2) return words[0] ?? '';
  return `${words.slice(0, -1).join(comma)}${space}${or}${space}${words.at(-1)}`;
}

/** @example quoted(['a', 'b'], 'or') // '"a" or "b"' */
export function quoted(words: readonly string[] | undefined, or: string): string {
  return either(
    (words ?? []).map((word) => `"${word}"`),
    or,
  );
}
