/** Screening and ownership, in English. */
import type { IntakeFault } from '@ytterby/facts/parties';
import type { PairFault } from '../faults/pair.ts';

export const parties = {
  heldTitle: (id: string | null): string =>
    id === null ? 'Held by listed parties' : `Held by listed parties: ${id}`,
  readings: 'By each reading of "held 50% or more"',
  nobody: 'nobody',
  nobodyListed:
    'no party in it is said to be listed, so nobody can count as held; name the listed ones ("listed" of a graph, a column listed in a table)',
  because: 'Why',
  review: 'To be looked at',
  askShare: (owner: string, owned: string): string => `Ask for the share of ${owner} in ${owned}.`,
  screened: (name: string, on: string, knownAt: string): string =>
    `${name}: lists of ${on}, as known on ${knownAt}`,
  noHit: 'No name like it is on the lists.',
  notCleared: (upTo: string): string =>
    `List actions are known up to ${upTo}. A name that is missing here is not cleared, and bodies held by listed parties are on no list.`,
  hit: (name: string, score: string, band: string): string => `${name}: ${score}, ${band}`,
  bands: { none: 'not worth a look', look: 'to be looked at', hold: 'hold until a person has looked' },
  listing: (list: string, notice: string, published: string): string =>
    `${list}, notice ${notice} of ${published}`,
  lists: {
    'control-list': 'control list',
    'watch-list': 'watch list',
    'unreliable-entity-list': 'unreliable entity list',
    countermeasures: 'countermeasures (for context)',
  },
  state: {
    'in-force': 'measures in force on that day',
    suspended: 'measures suspended on that day',
    ended: 'measures stopped by that day',
    'not-yet': 'not yet listed on that day',
    unknown: 'whether the measures are in force on that day is not known',
    own: 'a list of your own',
  },
  agrees: 'agrees',
  against: 'speaks against',
  ofFile: (file: string, count: number): string => `${file}: ${count} names of your own list`,
  /** What is wrong with a table of parties, or with a list of one's own. */
  ofTable: (fault: IntakeFault): string => {
    switch (fault.code) {
      case 'nothing-to-read':
        return 'names nobody; give a name a line, or a table with a column "name"';
      case 'wrong-encoding':
        return 'is in an encoding that was not told; name it with --encoding, or save it as UTF-8';
      case 'no-name-column':
        return `no column holds the names; call one "name" (the headings are ${fault.columns.join(', ')})`;
      case 'no-name':
        return 'the party has no name; write one in the column of names';
      case 'unclosed-quote':
        return 'a quotation mark is opened here and never closed';
      case 'too-many-cells':
        return `${fault.cells} cells under ${fault.columns} headings; quote a name that holds a comma`;
      case 'malformed-json':
        return 'is no JSON; write an entity a line';
      case 'not-an-entity':
        return 'is no entity; give it an id, a schema and properties';
      case 'unknown-schema':
        return `"${fault.schema}" is no kind of party; write Company, Organization, LegalEntity, Person or Vessel`;
      case 'check-digit':
        return `"${fault.value}" is no ${fault.identifier.toUpperCase()}: its check digit does not fit; correct it or leave the cell empty`;
      case 'repeated-id':
        return `the id "${fault.id}" is given twice; give each party its own`;
    }
  },
  ofPair: (fault: PairFault): string => {
    switch (fault.code) {
      case 'not-json':
        return `${fault.found} is no JSON; write {"id": 1, "query": "...", "candidate": "..."}`;
      case 'not-an-object':
        return 'a pair is an object; write {"id": 1, "query": "...", "candidate": "..."}';
      case 'not-text':
        return `${fault.found} is no text; write a name in quotation marks`;
      case 'unknown-schema':
        return `${fault.found} is no schema; write one of ${fault.expected?.join(', ')}`;
      case 'column-missing':
        return `no such column; the heading has ${fault.expected?.join(', ')}`;
      case 'unreadable':
        return `the line cannot be read (${fault.found}); write UTF-8`;
    }
  },
};
