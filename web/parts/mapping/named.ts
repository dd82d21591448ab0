/** Columns named by the user: each field stands in one column, and a column says one field. */
export type Chosen = Readonly<Record<string, string>>;

export type Table = {
  readonly headings: readonly string[];
  readonly columns: readonly { readonly field: string; readonly heading: string }[];
};

/** As it was guessed. @example chosenOf({ headings: ['SKU'], columns: [{ field: 'id', heading: 'SKU' }] }) // { id: 'SKU' } */
export const chosenOf = ({ columns }: Table): Chosen =>
  Object.fromEntries(columns.map(({ field, heading }) => [field, heading]));

/** The column says this field from now on, or none; who had either gives it up. */
export function named(chosen: Chosen, heading: string, field: string | null): Chosen {
  const others = Object.entries(chosen).filter(([one, had]) => had !== heading && one !== field);
  return Object.fromEntries(field === null ? others : [...others, [field, heading]]);
}
