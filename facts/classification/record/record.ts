/**
 * A confirmed classification (归类认定): who said what an item falls under, when, on what evidence, and on which words
 * of the corpus it rests. When the corpus changes one of those words, the record is open again.
 */
import type { ControlEntry } from '@ytterby/law/lists';
import { sha256 } from './sha256.ts';

export type Evidence = {
  readonly kind:
    | 'datasheet'
    | 'test-report'
    | 'supplier-statement'
    | 'authority-answer'
    | 'own-judgement'
    | 'other';
  readonly reference: string;
  readonly dated?: string;
};

export type ClassificationRecord = {
  readonly item: string;
  /** Entries the item falls under; empty: under none of those considered. */
  readonly entries: readonly string[];
  /** Entries weighed and refused: a change in one of them re-opens the record too. */
  readonly refused: readonly string[];
  readonly by: string;
  /** Calendar date in Asia/Shanghai. */
  readonly on: string;
  readonly evidence: readonly Evidence[];
  /** Version of the law the record was made on. */
  readonly corpus: string;
  /** Entry -> hash of its row. */
  readonly rests: Readonly<Record<string, string>>;
};

export type RecordFault =
  | { readonly code: 'unknown-entry'; readonly path: string; readonly entry: string }
  | { readonly code: 'no-evidence' | 'no-author'; readonly path: string }
  | { readonly code: 'bad-date'; readonly path: string; readonly given: string };

export type Confirmed =
  | { readonly kind: 'confirmed'; readonly record: ClassificationRecord }
  | { readonly kind: 'faults'; readonly faults: readonly RecordFault[] };

/** The words of a row that bear on what it reaches; sources and customs numbers do not. */
const wordsOf = (entry: ControlEntry): string =>
  canonical({
    list: entry.list,
    code: entry.code,
    parent: entry.parent,
    names: entry.names,
    elements: entry.elements,
    form: entry.form,
    parameters: entry.parameters,
    parametersText: entry.parametersText,
    exclusions: entry.exclusions,
    members: entry.members,
    presence: entry.presence,
    from: entry.from,
    change: entry.change ?? null,
  });

/** JSON with sorted keys: the same words, the same text. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([left], [right]) => (left < right ? -1 : 1)))
      : inner,
  );

export const hashOfEntry = (entry: ControlEntry): string => sha256(wordsOf(entry));

/**
 * Makes the record of a classification, or says what is missing. Faults: an entry the corpus does not know, no
 * author, no evidence, a date that is none.
 *
 * @example confirmClassification(said, controlEntries).kind // 'confirmed'
 */
export const confirmClassification = (
  said: Omit<ClassificationRecord, 'rests'>,
  entries: readonly ControlEntry[],
): Confirmed => {
  const byCode = new Map(entries.map((entry) => [entry.code, entry]));
  const faults: RecordFault[] = [];
  for (const property of ['entries', 'refused'] as const) {
    said[property].forEach((entry, place) => {
      if (!byCode.has(entry)) faults.push({ code: 'unknown-entry', path: `/${property}/${place}`, entry });
    });
  }
  if (said.by.trim() === '') faults.push({ code: 'no-author', path: '/by' });
  if (said.evidence.length === 0) faults.push({ code: 'no-evidence', path: '/evidence' });
  if (!isDate(said.on)) faults.push({ code: 'bad-date', path: '/on', given: said.on });
  if (faults.length > 0) return { kind: 'faults', faults };
  const rests = Object.fromEntries(
    [...said.entries, ...said.refused].flatMap((code) => {
      const entry = byCode.get(code);
      return entry === undefined ? [] : [[code, hashOfEntry(entry)] as const];
    }),
  );
  return { kind: 'confirmed', record: { ...said, rests } };
};

const isDate = (text: string): boolean => {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return false;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  const days = [
    31,
    (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28,
    31,
    30,
    31,
    30,
    31,
    31,
    30,
    31,
    30,
    31,
  ];
  return month >= 1 && month <= 12 && day >= 1 && day <= (days[month - 1] ?? 0);
};

export type Change = { readonly entry: string; readonly change: 'gone' | 'reworded' };

/** The entries under a record whose words have changed since; none: the record stands. */
export const changedSince = (
  record: ClassificationRecord,
  entries: readonly ControlEntry[],
): readonly Change[] => {
  const byCode = new Map(entries.map((entry) => [entry.code, entry]));
  return Object.entries(record.rests).flatMap(([code, hash]): readonly Change[] => {
    const entry = byCode.get(code);
    if (entry === undefined) return [{ entry: code, change: 'gone' }];
    return hashOfEntry(entry) === hash ? [] : [{ entry: code, change: 'reworded' }];
  });
};

/**
 * Whether the corpus has changed an entry the record rests on, so that it is open again.
 *
 * @example isStale(record, controlEntries) // false, until an entry is reworded
 */
export const isStale = (record: ClassificationRecord, entries: readonly ControlEntry[]): boolean =>
  changedSince(record, entries).length > 0;
