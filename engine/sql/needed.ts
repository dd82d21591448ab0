/** Which columns a later step still reads: a step carries those and no others, for engines count and copy columns. */

const TEXT = /'(?:[^']|'')*'/g;
const NAME = /"[^"]*"|`[^`]*`|[A-Za-z_]\w*/g;

/** The names that a piece of SQL mentions, as written; texts hold none. @example [...namesIn('a = \'b\' AND "c d"')] // ['a', 'AND', '"c d"'] */
export function namesIn(sql: string): ReadonlySet<string> {
  return new Set(sql.replaceAll(TEXT, "''").match(NAME) ?? []);
}

/**
 * For each step the columns that it passes on: those there before it that a later step reads. The last texts are those
 * of the final step.
 * @example carriedBy(['a', 'b'], [['a AS c'], ['b AS d']], ['c', 'd']) // [['b'], ['c']]
 */
export function carriedBy(
  given: readonly string[],
  steps: readonly (readonly string[])[],
  last: readonly string[],
): readonly (readonly string[])[] {
  const made = steps.map((step) => step.map((one) => one.slice(one.lastIndexOf(' AS ') + 4)));
  const read = [...steps, last].map((texts) => namesIn(texts.join(', ')));
  return steps.map((_, at) => {
    const before = [...given, ...made.slice(0, at).flat()];
    const later = read.slice(at + 1);
    return before.filter((name) => later.some((names) => names.has(name)));
  });
}
