/**
 * Checks over acts on the party lists as they are published: ids, dates, counts against what the notice
 * states, notices that suspensions and stops refer to, sources.
 */
import type { ListAction, Source } from '../../law/lists/types.ts';
import { isCalendarDate } from './calendar-date.ts';
import type { Faults, ImportFault } from './fault.ts';

const grades = ['A', 'B', 'C', 'D', 'E', 'F', 'unconfirmed'];

/** Every fault of the acts; none means they may be published. */
export function checkActions(
  actions: readonly ListAction[],
  sources: readonly Source[],
): readonly ImportFault[] {
  const known = new Set(sources.map((source) => source.key));
  const adds = new Map(
    actions.filter((action) => action.kind === 'add').map((action) => [action.id, action]),
  );
  const seen = new Set<string>();
  return actions.flatMap((action) => {
    const faults: Faults = [];
    const fault = (what: string, right: string) => faults.push({ where: action.id, what, right });
    if (seen.has(action.id)) fault('the id stands twice', 'an id of its own');
    seen.add(action.id);
    for (const date of [action.published, action.from, action.until]) {
      if (date !== null && !isCalendarDate(date)) fault(`date "${date}"`, 'a date YYYY-MM-DD');
    }
    if (action.until !== null && action.until < action.from)
      fault(`ends ${action.until} before ${action.from}`, 'an end after the start');
    if (!grades.includes(action.grade)) fault(`grade "${action.grade}"`, grades.join(', '));
    for (const notice of action.appliesTo) {
      const target = adds.get(notice);
      if (target === undefined) fault(`applies to ${notice}, which adds nothing`, 'a notice that adds names');
      else if (target.list !== action.list)
        fault(`${notice} is on the ${target.list}`, `a notice of the ${action.list}`);
    }
    if (action.kind === 'add' && action.appliesTo.length > 0)
      fault('adds names and applies to notices', 'one or the other');
    if (action.kind !== 'add' && action.appliesTo.length === 0)
      fault('applies to no notice', 'the notices it names');
    checkCount(action, adds, fault);
    if (action.sources.length === 0) fault('no source', 'a source of the register');
    const keys = [...action.sources, ...action.parties.map((party) => party.nameSource)];
    for (const key of new Set(keys)) {
      if (key !== null && !known.has(key)) fault(`source ${key} is unknown`, 'a key of the register');
    }
    for (const party of action.parties) {
      if (!party.names.en && !party.names['zh-CN'])
        fault('a party without a name', 'a name in one language at least');
    }
    return faults;
  });
}

/**
 * Rows equal the entries the notice states; where one entry names several legal entities, entries are counted
 * by number. A notice none of whose names could be read is published without names, and its notes say so.
 */
function checkCount(
  action: ListAction,
  adds: ReadonlyMap<string, ListAction>,
  fault: (what: string, right: string) => void,
): void {
  const parties =
    action.kind === 'add'
      ? action.parties
      : action.appliesTo.flatMap((notice) => adds.get(notice)?.parties ?? []);
  if (parties.length === 0) {
    if (action.notes === null) fault('no names and no note that says why', 'the names, or a note');
    return;
  }
  const numbered = parties.filter((party) => party.entryNo !== undefined).length;
  const entries = numbered === 0 ? parties.length : new Set(parties.map((party) => party.entryNo)).size;
  if (numbered !== 0 && numbered !== parties.length)
    fault(`${numbered} of ${parties.length} numbered`, 'a number for each');
  if (entries !== action.partiesStated) fault(`${entries} entries`, `${action.partiesStated} as stated`);
}
