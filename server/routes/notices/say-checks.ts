/** The checks of a notice as they are shown: each with its sentence, made when it is read and in no archive. */
import { type Language, sayingsOf, type Told } from '@ytterby/language';

type Checked = { readonly checks?: readonly Told[] };

/** @example sayChecks({ checks: [] }, 'en') // { checks: [] } */
export function sayChecks<T>(verification: T, language: Language): T {
  const { checks } = verification as Checked;
  if (checks === undefined) return verification;
  const { documents } = sayingsOf(language);
  return { ...verification, checks: checks.map((one) => ({ ...one, message: documents.check(one) })) };
}
