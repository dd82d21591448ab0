/**
 * The rows of the lists that the law itself tabulates: control entries, listed parties, working days.
 * Data, never rules: each row is dated, cited, graded, and says whether it was really read.
 */

/** How well the text behind a row could be read; `unconfirmed` never settles an answer. */
export type Grade = 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'unconfirmed';

/** A calendar date in Asia/Shanghai, `YYYY-MM-DD`. */
export type CalendarDate = string;

/** English and simplified Chinese; traditional Chinese (Hong Kong) is made from the latter by table. */
export type Names = { readonly en: string; readonly 'zh-CN': string };

export type Source = { readonly key: string; readonly url?: string; readonly grade: string; readonly covers?: string };

export type ControlParameter = {
  readonly name: string;
  readonly op: string;
  readonly value: unknown;
  readonly unit: string | null;
};

/** One control entry of one list (管制物项). `list` is the official number of the instrument that lists it. */
export type ControlEntry = {
  /** `2025-18`, `2025-57`, `2023-23`, `CAT-2023`, `2025-61` ... */
  readonly list: string;
  /** Code as printed (`1C904.a.4`), or the corpus's own where none is printed (`2025-61/P1-04`, `GA.1`). */
  readonly code: string;
  readonly codeKind: 'official' | 'official-inferred' | 'local';
  readonly parent: string | null;
  readonly names: Names;
  readonly elements: readonly string[];
  readonly form: string;
  /** Customs numbers: hints, never verdicts. */
  readonly hs: readonly string[];
  readonly hsKind: string | null;
  readonly parameters: readonly ControlParameter[];
  readonly parametersText: string | null;
  readonly exclusions: readonly string[];
  readonly notes: readonly string[];
  readonly members: readonly { readonly names: Names; readonly confirmed: boolean }[];
  /** `unconfirmed`: that the list names this entry at all was not read; the row may open a question, never settle one. */
  readonly presence: 'confirmed' | 'unconfirmed';
  /** Fields of a present entry that were not read (`code`, `hs` ...). */
  readonly unconfirmedFields: readonly string[];
  readonly from: CalendarDate;
  readonly sources: readonly string[];
  readonly catalogueClass?: 'prohibited' | 'restricted';
  /** Of a catalogue row: added, deleted or modified by the instrument named in `list`. */
  readonly change?: 'added' | 'deleted' | 'modified';
  readonly stages?: readonly string[];
  readonly controlPoints?: readonly string[];
};

/** Codes of different lists that name the same thing, so that either one is enough. */
export type Concordance = {
  readonly annex: string;
  readonly codes: readonly string[];
  readonly basis: 'read' | 'inferred' | 'unconfirmed';
};

export type ListKey = 'control-list' | 'watch-list' | 'unreliable-entity-list' | 'countermeasures';

export type ListedParty = {
  readonly names: { readonly en: string | null; readonly 'zh-CN': string | null };
  readonly aliases: readonly string[];
  readonly country: string | null;
  readonly kind: 'organisation' | 'natural-person';
  readonly notes: string | null;
  readonly nameSource: string | null;
  readonly nameSourceKind: 'mirror' | 'press' | 'transcription' | 'register' | null;
};

/** One dated act on a list: names are added, a notice's measures are suspended or stopped. Nothing is edited in place. */
export type ListAction = {
  /** `2026-11`, `UEL-2025-10`: the notice. Suspensions and stops have ids of their own. */
  readonly id: string;
  readonly list: ListKey;
  readonly kind: 'add' | 'suspend' | 'stop';
  readonly notice: string;
  readonly published: CalendarDate;
  readonly from: CalendarDate;
  /** Last day of a suspension, inclusive; null: no end is stated. */
  readonly until: CalendarDate | null;
  readonly appliesTo: readonly string[];
  readonly measures: string;
  /** The notice bars import and export with its parties altogether. */
  readonly barsTrade: boolean;
  /** The notice also bars transfers of China-origin dual-use items by persons abroad. */
  readonly reachesAbroad: boolean;
  readonly parties: readonly ListedParty[];
  readonly partiesStated: number | null;
  readonly grade: Grade;
  readonly notes: string | null;
  readonly sources: readonly string[];
};

export type WorkingYear = {
  readonly year: number;
  readonly holidays: readonly CalendarDate[];
  readonly makeUpWorkdays: readonly CalendarDate[];
  readonly grade: Grade;
  readonly sources: readonly string[];
  readonly notes: string;
};

/** An official answer that moves the line of a list (Announcement 18 only; it does not carry over to 61). */
export type OfficialAnswer = {
  readonly id: string;
  readonly list: string;
  readonly scope: 'controlled' | 'not-controlled' | 'depends';
  readonly question: string;
  readonly answer: string;
  readonly status: 'confirmed' | 'unconfirmed' | 'third-party citation only';
  readonly notes: string;
  readonly grade: string;
  readonly sources: readonly string[];
};
