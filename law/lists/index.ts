/**
 * The lists the law tabulates, as typed, frozen rows: control entries, the concordance between
 * Announcements 18 and 61, the source register. Written by `scripts/import/law.ts`; never edited by hand.
 */
import codeAliasData from './data/code-aliases.json' with { type: 'json' };
import concordanceData from './data/concordance.json' with { type: 'json' };
import controlEntryData from './data/control-entries.json' with { type: 'json' };
import sourceData from './data/sources.json' with { type: 'json' };
import type { Concordance, ControlEntry, Source } from './types.ts';

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

/** The register of sources that the rows of all lists name by key. */
export const sources = rowsOf<readonly Source[]>(sourceData);
