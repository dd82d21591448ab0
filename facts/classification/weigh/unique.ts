/** Equal values once, in order of first mention; equal means the same JSON. */
export const unique = <T>(values: readonly T[]): readonly T[] =>
  values.length < 2 ? values : [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
