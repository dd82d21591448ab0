/** An act in one line, by what goes and where to: the name under which its answer and its case are found again. */

type About = { readonly items: readonly string[]; readonly to: string | null | undefined };

/** @example actNamed({ items: ['terbium metal'], to: 'DE' }, (code) => code) // 'terbium metal → DE' */
export const actNamed = ({ items, to }: About, territory: (code: string) => string): string =>
  [items.join(', '), to ? `→ ${territory(to)}` : ''].filter((part) => part !== '').join(' ');
