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

/** Key of a source in the register: `2025-18/cn-mirror`, `mofcom.gov.cn/3`. */
export type SourceKey = string;

export type Source = {
  readonly key: string;
  readonly url?: string;
  readonly grade: string;
  readonly covers?: string;
};

export type ControlParameter = {
  readonly name: string;
  readonly op: string;
  readonly value: unknown;
  readonly unit: string | null;
  /** Bounds of a `range` that has more than one dimension. */
  readonly min?: unknown;
  readonly max?: unknown;
  /** What is doubtful about the parameter as read: the direction of the bound, or its value. */
  readonly doubt?: 'direction' | 'value';
};

/**
 * `official`: printed in a source, or joined from the numbering printed under it; `official-inferred`: follows
 * from the series; `local`: the corpus's own, never for a customs declaration.
 */
export type CodeKind = 'official' | 'official-inferred' | 'local';

/** `source`: as printed; `rendered`: our rendering of the other language; `pattern`: as sister entries are worded. */
export type NameBasis = 'source' | 'rendered' | 'pattern' | 'placeholder' | (string & {});

/** One control entry of one list (管制物项). `list` is the official number of the instrument that lists it. */
export type ControlEntry = {
  /** `2025-18`, `2025-57`, `2023-23`, `CAT-2023`, `2025-61` ... */
  readonly list: string;
  /** Code as printed (`1C904.a.4`), or the corpus's own where none is printed (`2025-61/P1-04`, `GA.1`). */
  readonly code: string;
  readonly codeKind: CodeKind;
  readonly parent: string | null;
  readonly names: Names;
  readonly nameBasis: { readonly en: NameBasis; readonly 'zh-CN': NameBasis };
  /** Chemical symbols; `RE` stands for rare earths in general. */
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
  /** Why, where the presence is unconfirmed or rests on something that has to be said. */
  readonly presenceReason?: string;
  /** Fields of a present entry that were not read (`code`, `hs`); `members`: the list of members goes on. */
  readonly unconfirmedFields: readonly string[];
  readonly from: CalendarDate;
  /** Only the year is known; `from` is then the last day of that year. */
  readonly fromPrecision?: 'year';
  readonly sources: readonly SourceKey[];
  /** How an entry is known that was not read in a copy of the text. */
  readonly evidence?: string;
  readonly hsInheritedFrom?: string;
  /** Codes of the consolidated dual-use list that a third party gives for an entry printed without code. */
  readonly listCodes?: readonly string[];
  readonly listCodesBasis?: string;
  /** The code that was probably meant where the printed one looks like a slip. */
  readonly possibleCode?: string;
  /** Number in the consultation draft, not the number in force. */
  readonly draftCode?: string;
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
  /** How the code is known. `inferred`: the thing is the same, its code was not read in print. */
  readonly basis: 'read' | 'inferred' | 'unconfirmed';
  /** `same`: either one is enough; `within`: the annex entry is one part of what the code covers. */
  readonly relation: 'same' | 'within' | 'none';
  /** The member of the coded entry that is meant, by its English name. */
  readonly member?: string;
  readonly note: string | null;
};

export type ListKey = 'control-list' | 'watch-list' | 'unreliable-entity-list' | 'countermeasures';

export type ListedParty = {
  readonly names: { readonly en: string | null; readonly 'zh-CN': string | null };
  readonly aliases: readonly string[];
  /** Label of the notice's heading or the page read; no finding about seat or ownership. */
  readonly country: string | null;
  readonly kind: 'organisation' | 'natural-person';
  readonly notes: string | null;
  readonly nameSource: SourceKey | null;
  readonly nameSourceKind: 'mirror' | 'press' | 'transcription' | 'register' | null;
  /** Where one of the two names was read on another page than `nameSource`. */
  readonly otherNameSource?: { readonly en?: SourceKey; readonly 'zh-CN'?: SourceKey };
  /** The string of the notice where it is spaced or joined otherwise than `names`. */
  readonly published?: { readonly en?: string; readonly 'zh-CN'?: string };
  /** Number of the entry in a notice that names several legal entities under one number. */
  readonly entryNo?: number;
};

/** One dated act on a list: names are added, a notice's measures are suspended or stopped. Nothing is edited in place. */
export type ListAction = {
  /** `2026-11`, `UEL-2025-10`: the notice. Suspensions and stops have ids of their own. */
  readonly id: string;
  readonly list: ListKey;
  readonly kind: 'add' | 'suspend' | 'stop';
  /** The notice, order or statement by its title. */
  readonly notice: string;
  readonly published: CalendarDate;
  readonly from: CalendarDate;
  /** Last day of a suspension, inclusive; null: no end is stated. */
  readonly until: CalendarDate | null;
  /** Notices a suspension or stop applies to; their parties are those of the notices, not repeated here. */
  readonly appliesTo: readonly string[];
  readonly measures: string;
  /** The notice bars import and export with its parties altogether. */
  readonly barsTrade: boolean;
  /** The notice also bars transfers of China-origin dual-use items by persons abroad. */
  readonly reachesAbroad: boolean;
  readonly parties: readonly ListedParty[];
  /** Entries the notice or statement speaks of; null: not read. One entry may name several legal entities. */
  readonly partiesStated: number | null;
  readonly grade: Grade;
  readonly notes: string | null;
  readonly sources: readonly SourceKey[];
};

export type WorkingYear = {
  readonly year: number;
  readonly holidays: readonly CalendarDate[];
  readonly makeUpWorkdays: readonly CalendarDate[];
  readonly grade: Grade;
  readonly sources: readonly SourceKey[];
  readonly notes: string;
};

/**
 * An answer about a list. Official ones (status `confirmed`) move the line of Announcement 18 and do not carry
 * over to 61; a row of status `unconfirmed` is trade practice or a gap and moves nothing.
 */
export type OfficialAnswer = {
  readonly id: string;
  readonly list: string;
  /** Further instruments the answer speaks of. */
  readonly alsoAbout?: readonly string[];
  readonly scope: 'controlled' | 'not-controlled' | 'depends';
  readonly question: string;
  readonly answer: string;
  readonly status: 'confirmed' | 'unconfirmed' | 'third-party citation only';
  readonly notes: string;
  readonly grade: string;
  readonly sources: readonly SourceKey[];
};

/** A dated fact that is no rule: a tariff exclusion, a practice of licensing, an agreement between governments, an event. */
export type DatedFact = {
  readonly id: string;
  readonly kind: 'tariff' | 'general-licence' | 'arrangement' | 'event';
  readonly what: string;
  readonly about: string;
  readonly from: CalendarDate;
  /** Last day, inclusive; null: no end is known. */
  readonly until: CalendarDate | null;
  /** `happened` for an event; `unknown`: what was read cannot tell. */
  readonly status: 'in-force' | 'suspended' | 'lapsed' | 'happened' | 'unknown';
  readonly by: string;
  readonly confirmed: boolean;
  readonly notes: string | null;
  readonly grade: Grade;
  readonly sources: readonly SourceKey[];
};

/** One field of a paper a company or the ministry needs. `required` is null where no source says. */
export type DocumentField = {
  readonly key: string;
  readonly labelZh: string;
  readonly labelEn: string;
  readonly required: boolean | null;
  readonly status: string;
  readonly notes?: string;
};

/** A paper of the export control procedure and what is known of its form; the fields of later rooms. */
export type DocumentForm = {
  readonly id: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly instrument: string;
  readonly officialFormStatus?: string;
  readonly fields: readonly DocumentField[];
  readonly [other: string]: unknown;
};

/** A Chinese tariff line for rare earths: a hint, never a verdict. */
export type TariffLine = {
  /** Ten digits. */
  readonly hs: string;
  readonly names: { readonly en: string; readonly 'zh-CN': string | null };
  /** Regulation letters (监管条件) as a schedule shows them; null: not seen. */
  readonly regulationLetters: string | null;
  /** Whether letter 3 stands there; null: the letters were not seen. False clears nothing. */
  readonly mayNeedLicence: boolean | null;
  readonly sources: readonly SourceKey[];
};

/** How far the party lists are known. A name that is missing is not cleared; show this beside every result. */
export type ListsKnownUpTo = {
  /** Day of the newest act on a list that was seen. */
  readonly newestAction: CalendarDate;
  /** Day of the newest check of any kind. */
  readonly newestCheck: CalendarDate;
};
