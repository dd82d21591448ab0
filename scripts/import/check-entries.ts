/**
 * Checks over control entries as they are published: codes, parents, dates, customs numbers, sources,
 * reasons, and the concordance. The import runs them before it writes, the tests over what was written.
 */
import type { Concordance, ControlEntry, Source } from '../../law/lists/types.ts';
import { isCalendarDate } from './calendar-date.ts';
import type { Faults, ImportFault } from './fault.ts';

/** Every fault of the entries; none means they may be published. */
export function checkEntries(
  entries: readonly ControlEntry[],
  sources: readonly Source[],
): readonly ImportFault[] {
  const faults: Faults = [];
  const known = new Set(sources.map((source) => source.key));
  const byList = new Map<string, Map<string, ControlEntry>>();
  for (const entry of entries) {
    const codes = byList.get(entry.list) ?? new Map<string, ControlEntry>();
    byList.set(entry.list, codes);
    if (codes.has(entry.code)) faults.push(at(entry, 'the code stands twice', 'a code once within a list'));
    codes.set(entry.code, entry);
  }
  for (const entry of entries) {
    const codes = byList.get(entry.list);
    if (entry.parent !== null && !codes?.has(entry.parent)) {
      faults.push(at(entry, `parent ${entry.parent} is not in the list`, 'a code of the same list'));
    }
    if (!isCalendarDate(entry.from)) faults.push(at(entry, `from is "${entry.from}"`, 'a date YYYY-MM-DD'));
    for (const number of entry.hs) {
      if (!/^(?:\d{8}|\d{10})$/.test(number)) {
        faults.push(at(entry, `customs number "${number}"`, 'eight or ten digits'));
      }
    }
    if (entry.hs.length > 0 && entry.hsKind === null) {
      faults.push(at(entry, 'customs numbers without a kind', 'reference, tariff-derived or pattern'));
    }
    if (entry.sources.length === 0 && entry.presence === 'confirmed') {
      faults.push(at(entry, 'confirmed without a source', 'a source of the register'));
    }
    for (const key of entry.sources) {
      if (!known.has(key)) faults.push(at(entry, `source ${key} is unknown`, 'a key of the register'));
    }
    if (entry.presence === 'unconfirmed' && !entry.presenceReason) {
      faults.push(at(entry, 'unconfirmed without a reason', 'a sentence that says why'));
    }
  }
  return faults;
}

/** Every fault of the concordance: both sides exist, and nothing is claimed to be read without a code. */
export function checkConcordance(
  concordance: readonly Concordance[],
  entries: readonly ControlEntry[],
): readonly ImportFault[] {
  const codes = new Set(entries.map((entry) => entry.code));
  return concordance.flatMap((line) => {
    const where = `concordance ${line.annex}`;
    const missing = [line.annex, ...line.codes].filter((code) => !codes.has(code));
    const faults: Faults = missing.map((code) => ({
      where,
      what: `${code} is no entry`,
      right: 'a known code',
    }));
    if ((line.codes.length === 0) !== (line.relation === 'none')) {
      faults.push({ where, what: `relation ${line.relation}`, right: 'none exactly where no code is given' });
    }
    if (line.basis === 'read' && line.codes.length === 0) {
      faults.push({ where, what: 'read without a code', right: 'unconfirmed' });
    }
    return faults;
  });
}

function at(entry: ControlEntry, what: string, right: string): ImportFault {
  return { where: `${entry.list} ${entry.code}`, what, right };
}
