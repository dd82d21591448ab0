/**
 * What a control code says: for each list, whether an item under that code is on it. Codes of Announcement 18 and of
 * the annex of 61 that name the same thing stand for each other, so that either one is enough.
 */
import type { Concordance, ControlEntry, Corpus } from '@ytterby/law';
import { normaliseCode } from '@ytterby/law/lists';
import { type ListKey, listKeysOf } from './list-facts.ts';

/**
 * An item under the code is on the list; or may be: if a row that was not read is listed (`rows`), or if more were
 * said of the item than the code does (`finer`).
 */
export type Membership =
  | { readonly kind: 'yes' }
  | { readonly kind: 'open'; readonly rows: readonly string[]; readonly finer: boolean };

export type CodeStanding = {
  /** Lists that an item under the code is on, or may be on; a list not named here: it is not. */
  readonly lists: ReadonlyMap<ListKey, Membership>;
  readonly entry: ControlEntry;
  /**
   * An alloy of the annex for which Announcement 18 names no code: whether it is on that list hangs on the reading of
   * the alloy systems, and where the systems were not completely read (`partly`) also on the list itself.
   */
  readonly alloySystem: 'wholly' | 'partly' | null;
};

const YES: Membership = { kind: 'yes' };
const FINER: Membership = { kind: 'open', rows: [], finer: true };
const ifListed = (row: ControlEntry): Membership =>
  row.presence === 'confirmed' ? YES : { kind: 'open', rows: [row.code], finer: false };

export type RegisterOfCodes = {
  readonly standing: (code: string) => CodeStanding | undefined;
  readonly codes: readonly string[];
};

/** Elements of Announcement 18, and those whose alloy systems were read completely. */
const LISTED_ELEMENTS = ['Sm', 'Gd', 'Tb', 'Dy', 'Lu', 'Sc', 'Y'];
const SYSTEMS_READ = ['Sm', 'Gd', 'Tb'];

const registers = new WeakMap<Corpus, RegisterOfCodes>();

/** The register of a corpus, made once. @example registerOfCodes(shippedCorpus).standing('1C904.a.1')?.lists.get('2025-61/P1')?.kind // 'yes' */
export function registerOfCodes(corpus: Corpus): RegisterOfCodes {
  const known = registers.get(corpus);
  if (known) return known;
  const { entries, concordance, codeAliases } = corpus.lists;
  const byCode = new Map(entries.map((entry) => [entry.code, entry]));
  const children = new Map<string, ControlEntry[]>();
  for (const entry of entries) {
    if (entry.parent !== null) children.set(entry.parent, [...(children.get(entry.parent) ?? []), entry]);
  }
  const standings = new Map(
    entries.map((entry) => [entry.code, standingOf(entry, concordance, byCode, children)]),
  );
  const bySpelling = new Map([...standings.keys()].map((code) => [normaliseCode(code), code]));
  const resolve = (code: string): string | undefined =>
    standings.has(code) ? code : (codeAliases[code] ?? bySpelling.get(normaliseCode(code)));
  const register: RegisterOfCodes = {
    standing: (code) => standings.get(resolve(code) ?? ''),
    codes: [...standings.keys()],
  };
  registers.set(corpus, register);
  return register;
}

function standingOf(
  entry: ControlEntry,
  concordance: readonly Concordance[],
  byCode: ReadonlyMap<string, ControlEntry>,
  children: ReadonlyMap<string, readonly ControlEntry[]>,
): CodeStanding {
  const lists = new Map<ListKey, Membership>();
  const put = (key: ListKey, value: Membership): void => {
    const known = lists.get(key);
    if (known === undefined || value.kind === 'yes') lists.set(key, value);
    else if (known.kind === 'open' && value.kind === 'open') {
      const rows = [...new Set([...known.rows, ...value.rows])];
      lists.set(key, { kind: 'open', rows, finer: known.finer || value.finer });
    }
  };
  for (const key of listKeysOf(entry)) put(key, ifListed(entry));
  for (const { twin, sure } of twinsOf(entry.code, concordance, byCode)) {
    for (const key of listKeysOf(twin)) put(key, sure ? ifListed(twin) : FINER);
  }
  for (const below of descendants(entry.code, children)) {
    for (const { twin } of twinsOf(below.code, concordance, byCode)) {
      for (const key of listKeysOf(twin)) put(key, FINER);
    }
  }
  const withoutCode = openOnAnnouncement18(entry, concordance);
  if (withoutCode) put('2025-18', FINER);
  const read = entry.elements.every(
    (symbol) => !LISTED_ELEMENTS.includes(symbol) || SYSTEMS_READ.includes(symbol),
  );
  const alloySystem = withoutCode && entry.form === 'alloy' ? (read ? 'wholly' : 'partly') : null;
  return { lists, entry, alloySystem };
}

/**
 * The rows that name the same thing on the other list. Not sure: the code also covers other members (alloys, targets),
 * and only one of them is the annex's.
 */
function twinsOf(
  code: string,
  concordance: readonly Concordance[],
  byCode: ReadonlyMap<string, ControlEntry>,
): readonly { readonly twin: ControlEntry; readonly sure: boolean }[] {
  return concordance.flatMap((row) => {
    const fromAnnex = row.annex === code;
    const others = fromAnnex ? row.codes : row.codes.includes(code) ? [row.annex] : [];
    const sure = fromAnnex || row.relation === 'same' || row.member === undefined;
    return others.flatMap((other) => {
      const twin = byCode.get(other);
      return twin ? [{ twin, sure }] : [];
    });
  });
}

/** Alloys and targets of the annex for which no code of Announcement 18 was found: whether it lists them is open. */
function openOnAnnouncement18(entry: ControlEntry, concordance: readonly Concordance[]): boolean {
  return (
    (entry.form === 'alloy' || entry.form === 'target') &&
    concordance.some((row) => row.annex === entry.code && row.relation === 'none')
  );
}

function descendants(
  code: string,
  children: ReadonlyMap<string, readonly ControlEntry[]>,
): readonly ControlEntry[] {
  return (children.get(code) ?? []).flatMap((child) => [child, ...descendants(child.code, children)]);
}
