/** Identifiers first: an equal one decides whatever the names say, a different one of the same kind lowers. */
import { readLei } from './lei.ts';
import { readUscc } from './uscc.ts';

/** `uscc` and `lei` are checked; any other kind (`customs`, `registration`, `imo` ...) is compared as text. */
export type Identifier = { readonly kind: string; readonly value: string };

export type Compared = {
  readonly verdict: 'equal' | 'different' | 'none';
  readonly query: string;
  readonly candidate: string;
};

/**
 * The plain value of an identifier, undefined where it has a check digit that does not fit.
 *
 * @example plainIdentifier({ kind: 'registration', value: 'HRB 1234' }) // 'HRB1234'
 */
export function plainIdentifier({ kind, value }: Identifier): string | undefined {
  if (kind === 'uscc') return readUscc(value);
  if (kind === 'lei') return readLei(value);
  const plain = value
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s.\-/]/g, '');
  return plain === '' ? undefined : plain;
}

/** Compares two sets of identifiers; malformed ones are no evidence either way. */
export function compareIdentifiers(query: readonly Identifier[], candidate: readonly Identifier[]): Compared {
  let different: Compared | undefined;
  for (const q of query) {
    const mine = plainIdentifier(q);
    if (mine === undefined) continue;
    for (const c of candidate) {
      const theirs = q.kind === c.kind ? plainIdentifier(c) : undefined;
      if (theirs === undefined) continue;
      if (mine === theirs) return { verdict: 'equal', query: mine, candidate: theirs };
      different ??= { verdict: 'different', query: mine, candidate: theirs };
    }
  }
  return different ?? { verdict: 'none', query: '', candidate: '' };
}
