/**
 * The lists the law tabulates, as typed, frozen rows: control entries, listed parties, official answers,
 * working days, dated facts, papers, sources. Written by `scripts/import/law.ts`; never edited by hand.
 */
import codeAliasData from './data/code-aliases.json' with { type: 'json' };
import concordanceData from './data/concordance.json' with { type: 'json' };
import controlEntryData from './data/control-entries.json' with { type: 'json' };
import datedFactData from './data/dated-facts.json' with { type: 'json' };
import documentData from './data/documents.json' with { type: 'json' };
import listActionData from './data/list-actions.json' with { type: 'json' };
import knownUpToData from './data/lists-known-up-to.json' with { type: 'json' };
import officialAnswerData from './data/official-answers.json' with { type: 'json' };
import sourceData from './data/sources.json' with { type: 'json' };
import tariffLineData from './data/tariff-lines.json' with { type: 'json' };
import workingDayData from './data/working-days.json' with { type: 'json' };
import type {
  Concordance,
  ControlEntry,
  DatedFact,
  DocumentForm,
  ListAction,
  ListsKnownUpTo,
  OfficialAnswer,
  Source,
  TariffLine,
  WorkingYear,
} from './types.ts';

export { editDistance, nearestCodes, normaliseCode } from './find-code.ts';
export { nearestWords } from './nearest-words.ts';
export type * from './types.ts';

/** The rows of a data file, frozen through and through. The file's own type is too narrow to be of use. */
function rowsOf<T>(data: { readonly rows: unknown }): T {
  return frozen(data.rows) as T;
}

function frozen(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.values(value).forEach(frozen);
  return Object.freeze(value);
}

/** Every control entry (管制物项) of every list, confirmed or not: look at `presence` before settling anything. */
export const controlEntries = rowsOf<readonly ControlEntry[]>(controlEntryData);

/** Which codes of Announcement 18 name the same things as the annex of Announcement 61. */
export const concordance = rowsOf<readonly Concordance[]>(concordanceData);

/** Codes that stand for another spelling: `61-A1-P1-04` for `2025-61/P1-04`. */
export const codeAliases = rowsOf<Readonly<Record<string, string>>>(codeAliasData);

/** Every dated act on the party lists. State is per notice, never per party: screen every row, net nothing out. */
export const listActions = rowsOf<readonly ListAction[]>(listActionData);

/** How far the party lists are known; a missing name is not cleared. */
export const listsKnownUpTo = rowsOf<ListsKnownUpTo>(knownUpToData);

/** Chinese tariff lines for rare earths: hints for classification. */
export const tariffLines = rowsOf<readonly TariffLine[]>(tariffLineData);

/** The ministry's answers about the lists, with trade practice and gaps marked as such. */
export const officialAnswers = rowsOf<readonly OfficialAnswer[]>(officialAnswerData);

/** Public holidays and make-up working days by year. A year that is missing is unknown. */
export const workingYears = rowsOf<readonly WorkingYear[]>(workingDayData);

/** Tariff exclusions, general licences, agreements and events: dated facts that are no rules. */
export const datedFacts = rowsOf<readonly DatedFact[]>(datedFactData);

/** The papers of the procedure and what is known of their forms. */
export const documentForms = rowsOf<readonly DocumentForm[]>(documentData);

/** The register of sources that the rows of all lists name by key. */
export const sources = rowsOf<readonly Source[]>(sourceData);
