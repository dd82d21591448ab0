/** Strong Kleene truth: yes, no, or not known. Absence of a fact is `unknown`, never `no`. */
export type Truth = 'yes' | 'no' | 'unknown';

/** All must hold: one `no` decides, whatever is unknown beside it. */
export const every = (truths: readonly Truth[]): Truth =>
  truths.includes('no') ? 'no' : truths.includes('unknown') ? 'unknown' : 'yes';

/** One is enough: one `yes` decides, whatever is unknown beside it. */
export const some = (truths: readonly Truth[]): Truth =>
  truths.includes('yes') ? 'yes' : truths.includes('unknown') ? 'unknown' : 'no';

/** What all of several possible cases agree on; where they differ nothing is known. */
export const agreed = (truths: readonly Truth[]): Truth => {
  const first = truths[0] ?? 'unknown';
  return truths.every((truth) => truth === first) ? first : 'unknown';
};
