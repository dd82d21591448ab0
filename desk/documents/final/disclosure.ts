/** The log of what was disclosed to whom: which copy, on which day, by whom, and what was withheld in it. */
import type { FinalDocument } from './finalise.ts';
import type { RedactedDocument } from './redact.ts';

export type Disclosure = {
  /** Digest of the whole document. */
  readonly document: string;
  /** Digest of the copy that was given: the same where nothing was withheld. */
  readonly copy: string;
  readonly to: string;
  readonly on: string;
  readonly by: string;
  readonly purpose?: string;
  readonly withheld: readonly string[];
};

/** Paths of a record that are withheld. @example withheldIn({ fields: { a: { withheld: 'x' } } }) // ['fields/a'] */
export function withheldIn(record: { readonly fields: unknown }): readonly string[] {
  const found: string[] = [];
  const walk = (value: unknown, path: string): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('withheld' in value) found.push(path);
    else for (const [key, inner] of Object.entries(value)) walk(inner, `${path}/${key}`);
  };
  walk(record.fields, 'fields');
  return found;
}

/** The entry for giving a document, whole or redacted, to somebody. */
export function disclosureOf(
  given: FinalDocument | RedactedDocument,
  { to, on, by, purpose }: Pick<Disclosure, 'to' | 'on' | 'by' | 'purpose'>,
): Disclosure {
  return {
    document: given.state === 'final' ? given.digest : given.of,
    copy: given.digest,
    to,
    on,
    by,
    ...(purpose === undefined ? {} : { purpose }),
    withheld: withheldIn(given.record),
  };
}
