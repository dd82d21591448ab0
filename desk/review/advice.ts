/** Advice on a file by several reviewers. Where they differ, that is kept as what it is: nobody's advice overrides another's. */

export type AdviceKind =
  | 'grant'
  | 'grant-on-conditions'
  | 'refuse'
  | 'no-licence-needed'
  | 'send-on'
  | 'nothing-to-say';

export type Advice = {
  readonly by: string;
  readonly on: string;
  readonly kind: AdviceKind;
  readonly says: string;
  /** Conditions that the adviser wants, in words. */
  readonly conditions?: readonly string[];
  /** Grounds of a refusal: one of the factors of ECL/13, or in words. */
  readonly grounds?: readonly string[];
};

export type AdviceStanding =
  | { readonly kind: 'none' }
  | { readonly kind: 'agreed'; readonly on: AdviceKind }
  | { readonly kind: 'conflicting'; readonly kinds: readonly AdviceKind[] };

/** The last advice of each adviser, in the order it was first given; earlier ones stay in the file. */
export const latestAdvice = (all: readonly Advice[]): readonly Advice[] => [
  ...new Map(all.map((one) => [one.by, one])).values(),
];

/** @example standingOfAdvice([{ by: 'a', on: '2026-03-02', kind: 'grant', says: '' }]) // { kind: 'agreed', on: 'grant' } */
export function standingOfAdvice(all: readonly Advice[]): AdviceStanding {
  const said = latestAdvice(all).filter(({ kind }) => kind !== 'nothing-to-say');
  const kinds = [...new Set(said.map(({ kind }) => kind))];
  const [first] = kinds;
  if (first === undefined) return { kind: 'none' };
  return kinds.length === 1 ? { kind: 'agreed', on: first } : { kind: 'conflicting', kinds };
}
