/**
 * Terms: what remains of conditions once part of a case is known. Equal ones are one and the same number, so that two
 * cases of which the law asks the same thing still are told to be alike by comparing numbers.
 */

/** A term by its number. */
export type Term = number;

export const NO_TERM: Term = 0;
export const YES_TERM: Term = 1;

type Made =
  | { readonly kind: 'constant' }
  | { readonly kind: 'all' | 'any'; readonly of: readonly Term[] }
  | { readonly kind: 'not'; readonly of: Term }
  | { readonly kind: 'reading'; readonly key: string; readonly names: string; readonly of: readonly Term[] }
  | { readonly kind: 'open' }
  | { readonly kind: 'ask'; readonly part: number; readonly atom: number };

export type Terms = {
  readonly all: (of: readonly Term[]) => Term;
  readonly any: (of: readonly Term[]) => Term;
  readonly not: (of: Term) => Term;
  /** What hangs on how a text is read: one term an alternative. */
  readonly reading: (key: string, alternatives: Readonly<Record<string, Term>>) => Term;
  /** Something that stays unknown; equal texts are the same unknown. */
  readonly open: (text: string) => Term;
  /** A question to a part of the case that is not known yet. */
  readonly ask: (part: number, atom: number) => Term;
  /** The parts that a term still asks, as bits. */
  readonly asked: (term: Term) => number;
  /** The term with the questions to one part answered; `memo` is kept for each way that the part may be. */
  readonly answered: (
    term: Term,
    part: number,
    answer: (atom: number) => Term,
    memo: Map<Term, Term>,
  ) => Term;
};

/** @example terms().all([YES_TERM, NO_TERM]) // NO_TERM */
export function terms(): Terms {
  const made: Made[] = [{ kind: 'constant' }, { kind: 'constant' }];
  const parts: number[] = [0, 0];
  const byText = new Map<string, Term>();

  const intern = (text: string, one: Made, asked: number): Term => {
    const found = byText.get(text);
    if (found !== undefined) return found;
    const term = made.length;
    made.push(one);
    parts.push(asked);
    byText.set(text, term);
    return term;
  };
  const partsOf = (of: readonly Term[]): number => of.reduce((so, one) => so | (parts[one] as number), 0);

  const joined = (kind: 'all' | 'any', of: readonly Term[]): Term => {
    const [stops, drops] = kind === 'all' ? [NO_TERM, YES_TERM] : [YES_TERM, NO_TERM];
    const kept = new Set<Term>();
    for (const one of of) {
      if (one === stops) return stops;
      if (one === drops) continue;
      const inner = made[one] as Made;
      if (inner.kind === kind) for (const below of inner.of) kept.add(below);
      else kept.add(one);
    }
    if (kept.size === 0) return drops;
    const sorted = [...kept].sort((a, b) => a - b);
    if (sorted.length === 1) return sorted[0] as Term;
    return intern(`${kind} ${sorted.join()}`, { kind, of: sorted }, partsOf(sorted));
  };
  const not = (of: Term): Term => {
    if (of <= YES_TERM) return 1 - of;
    const inner = made[of] as Made;
    return inner.kind === 'not' ? inner.of : intern(`not ${of}`, { kind: 'not', of }, parts[of] as number);
  };
  const readingOf = (key: string, names: string, of: readonly Term[]): Term =>
    new Set(of).size === 1
      ? (of[0] as Term)
      : intern(`reading ${key} ${names} ${of.join()}`, { kind: 'reading', key, names, of }, partsOf(of));

  const answered: Terms['answered'] = (term, part, answer, memo) => {
    if (((parts[term] as number) & (1 << part)) === 0) return term;
    const known = memo.get(term);
    if (known !== undefined) return known;
    const go = (one: Term): Term => answered(one, part, answer, memo);
    const one = made[term] as Made;
    let result = term;
    if (one.kind === 'ask') result = answer(one.atom);
    else if (one.kind === 'not') result = not(go(one.of));
    else if (one.kind === 'all' || one.kind === 'any') result = joined(one.kind, one.of.map(go));
    else if (one.kind === 'reading') result = readingOf(one.key, one.names, one.of.map(go));
    memo.set(term, result);
    return result;
  };

  return {
    all: (of) => joined('all', of),
    any: (of) => joined('any', of),
    not,
    reading: (key, alternatives) =>
      readingOf(key, JSON.stringify(Object.keys(alternatives)), Object.values(alternatives)),
    open: (text) => intern(`open ${text}`, { kind: 'open' }, 0),
    ask: (part, atom) => intern(`ask ${part} ${atom}`, { kind: 'ask', part, atom }, 1 << part),
    asked: (term) => parts[term] as number,
    answered,
  };
}
