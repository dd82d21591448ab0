/** What can be wrong with a user's own list; one fault a line, as a value. Sentences are made elsewhere. */

export type IntakeFault =
  | { readonly code: 'nothing-to-read'; readonly path: string }
  | { readonly code: 'wrong-encoding'; readonly path: string }
  | { readonly code: 'no-name-column'; readonly path: string; readonly columns: readonly string[] }
  | { readonly code: 'no-name'; readonly path: string }
  | { readonly code: 'unclosed-quote'; readonly path: string }
  | {
      readonly code: 'too-many-cells';
      readonly path: string;
      readonly cells: number;
      readonly columns: number;
    }
  | { readonly code: 'malformed-json'; readonly path: string }
  | { readonly code: 'not-an-entity'; readonly path: string }
  | { readonly code: 'unknown-schema'; readonly path: string; readonly schema: string }
  | {
      readonly code: 'check-digit';
      readonly path: string;
      readonly identifier: string;
      readonly value: string;
    }
  | { readonly code: 'repeated-id'; readonly path: string; readonly id: string };

/** Either every record of a document or every fault of it: nothing is half loaded. */
export type Intake =
  | { readonly kind: 'records'; readonly records: readonly PartyRecord[]; readonly skipped: number }
  | { readonly kind: 'faults'; readonly faults: readonly IntakeFault[] };

import type { PartyRecord } from '../register/record.ts';

/** Whether a text was decoded in the wrong encoding: it holds replacement marks or NUL characters. */
export function isMisread(text: string): boolean {
  return text.includes('\ufffd') || text.includes('\u0000');
}

/** Closes a reading: faults win over records, and ids must be one of a kind. */
export function close(
  records: readonly PartyRecord[],
  paths: readonly string[],
  faults: readonly IntakeFault[],
  skipped = 0,
): Intake {
  const all = [...faults];
  const seen = new Set<string>();
  for (const [i, { id }] of records.entries()) {
    if (seen.has(id)) all.push({ code: 'repeated-id', path: paths[i] as string, id });
    seen.add(id);
  }
  if (all.length > 0) return { kind: 'faults', faults: all };
  return { kind: 'records', records, skipped };
}
