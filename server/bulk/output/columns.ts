/** The columns of an output, with what each holds. */
export type OutputColumn = { readonly name: string; readonly type: 'text' | 'number' | 'day' | 'list' };
export type OutputColumns = readonly OutputColumn[];

const LISTS = [
  'provisions',
  'may_apply',
  'duties',
  'needs',
  'warnings',
  'comes',
  'goes',
  'other_hits',
  'wrong_identifiers',
];
const NUMBERS = ['row', 'score'];

/**
 * Columns by their names.
 * @example outputColumns(['row', 'on_day', 'needs']).map((one) => one.type) // ['number', 'day', 'list']
 */
export const outputColumns = (names: readonly string[]): OutputColumns =>
  names.map((name) => ({
    name,
    type: LISTS.includes(name)
      ? 'list'
      : NUMBERS.includes(name)
        ? 'number'
        : /^(on_day|known_at|from_day|to_day|published)$/.test(name)
          ? 'day'
          : 'text',
  }));
