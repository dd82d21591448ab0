/** What the desk says, in English: why a move, a record, a draw or a shipment cannot be, and what would be right. */
import type { DeskFault } from '../faults/desk.ts';
import type { ShipmentFinding, ShipmentWarning } from '../faults/shipment.ts';
import { either } from '../join.ts';
import { events, kinds, roles, states } from './desk-words.ts';

const or = (words: readonly string[]): string => either(words, 'or');
const wordOf = (words: Readonly<Record<string, string>>, word: string): string => words[word] ?? word;
const event = (word: string): string => wordOf(events, word);

function ofFault(fault: DeskFault): string {
  switch (fault.code) {
    case 'no-such-move':
      return fault.open.length === 0
        ? `"${event(fault.event)}" cannot follow on "${wordOf(states, fault.state)}"; nothing can any more`
        : `"${event(fault.event)}" cannot follow on "${wordOf(states, fault.state)}"; what can is: ${or(fault.open.map(event))}`;
    case 'not-your-role':
      return `"${event(fault.event)}" is for the role ${or(fault.roles.map((one) => wordOf(roles, one)))}`;
    case 'move-incomplete':
      return `is missing; "${event(fault.event)}" is recorded with it`;
    case 'day-unreadable':
      return `"${fault.on}" is no calendar date; write it like 2026-11-23`;
    case 'before-last-event':
      return `${fault.on} lies before ${fault.lastOn}, the day of what came last; give that day or a later one`;
    case 'not-yet-happened':
      return `${fault.on} has not come yet; record it when it has happened (today is ${fault.today})`;
    case 'same-person':
      return 'the second signature is another person than those who prepared the file';
    case 'documents-missing':
      return `these documents are not final yet: ${fault.documents.join(', ') || 'not known'}`;
    case 'query-open':
      return 'a query of the authority is not answered yet; answer it first';
    case 'still-valid':
      return `the licence is valid up to ${fault.until ?? 'a day that is not known'}`;
    case 'something-left':
      return 'something is left on the licence';
    case 'nothing-left':
      return 'nothing is left on the licence';
    case 'may-not-serve':
      return 'the service may not be given: the answer does not show that none is needed, or that a licence is held (2025-62/5)';
    case 'no-licence':
      return 'no licence that covers it is named; name one, or show that none is needed';
    case 'not-needed':
      return fault.provision
        ? `is not needed and not kept; ${fault.provision} does not ask for it`
        : 'is not needed and not kept';
    case 'not-given':
      return fault.provision ? `is missing; ${fault.provision} asks for it` : 'is missing';
    case 'amount-unreadable':
      return `"${fault.found}" is not a decimal; write it like 1234.5`;
    case 'too-fine':
      return `${fault.found} is finer than the licence counts; at most ${fault.decimals} decimals`;
    case 'share-unreadable':
      return `"${fault.found}" is no share; write one above 0 and up to 1, like 0.8`;
    case 'given-twice':
      return `${fault.found} is there twice; keep one`;
    case 'unknown-here':
      return `${fault.found} is not known here; write ${or(fault.known)}`;
    case 'days-reversed':
      return `${fault.until} lies before ${fault.from}; give a later day`;
    case 'valid-too-long':
      return `${fault.until} is too late; a ${wordOf(kinds, fault.kind)} from that day runs to ${fault.latest} at most (${fault.provision})`;
    case 'one-end-user-only':
      return `a ${wordOf(kinds, fault.kind)} has one end user (${fault.provision}); name one`;
    case 'one-export-only':
      return `a ${wordOf(kinds, fault.kind)} is for one export (${fault.provision})`;
    case 'kind-barred':
      return `a ${wordOf(kinds, fault.kind)} is not open here (${fault.provision})`;
    case 'balance-not-open':
      return `item ${fault.line} of the licence is ${wordOf(states, fault.state)}; nothing can be drawn from it`;
    case 'beyond-balance':
      return `${fault.asked} ${fault.unit} is more than is left of item ${fault.line}: ${fault.left} ${fault.unit}`;
    case 'other-unit':
      return `is in "${fault.found}"; the licence counts item ${fault.line} in "${fault.wanted}"`;
    case 'no-such-line':
      return `item ${fault.line} is not on the licence or not in the correction; name each that was drawn`;
    case 'amount-missing':
      return `is missing; the licence bounds the ${fault.of} of item ${fault.line}`;
    case 'draws-nothing':
      return `takes nothing of item ${fault.line}; give what leaves, or leave the line out`;
    case 'drawn-otherwise':
      return `shipment ${fault.shipment} was drawn with other amounts; put it right by a correction`;
    case 'no-export-left':
      return `the licence allows ${fault.allowed} export${fault.allowed === 1 ? '' : 's'}, and no more is left`;
    case 'not-drawn':
      return `shipment ${fault.shipment} was never drawn from this licence`;
  }
}

const silent = {
  endUser: 'who the end user is',
  destination: 'where it goes',
  endUse: 'what it is for',
  lines: 'what leaves',
};
const others = {
  'other-end-user': 'end user',
  'other-destination': 'destination',
  'other-end-use': 'end use',
  'other-item': 'item',
};

function ofFinding(finding: ShipmentFinding): string {
  switch (finding.code) {
    case 'licence-not-usable':
      return `the licence is ${wordOf(states, finding.state)} and cannot be used`;
    case 'outside-validity':
      return `${finding.on} lies outside its validity, ${finding.from} to ${finding.until}`;
    case 'shipment-silent':
      return `the shipment does not say ${silent[finding.of]}`;
    case 'other-end-user':
    case 'other-destination':
    case 'other-end-use':
    case 'other-item':
      return `the licence does not cover the ${others[finding.code]} "${finding.found}"; it covers ${or(finding.licensed)}`;
    case 'which-item':
      return `several items of the licence cover ${finding.found}; say which: ${or(finding.licensed)}`;
    case 'condition-failed':
      return `condition ${finding.condition} is not met: ${finding.says}`;
    case 'condition-not-stated':
      return `condition ${finding.condition} is not shown to be met: ${finding.says}`;
    case 'balance':
      return ofFault(finding.fault);
  }
}

function ofWarning(warning: ShipmentWarning): string {
  switch (warning.code) {
    case 'little-left':
      return `little is then left of item ${warning.line}`;
    case 'nothing-left':
      return `nothing is then left of item ${warning.line}`;
    case 'report-due':
      return warning.withinWorkingDays === null
        ? `condition ${warning.condition}: report the ${warning.of}`
        : `condition ${warning.condition}: report the ${warning.of} within ${warning.withinWorkingDays} working days`;
  }
}

/** What a deadline is, where it is no duty of a provision. */
const deadlines: Readonly<Record<string, string>> = {
  feed: 'Deadlines',
  decision: "the authority's decision",
  'licence-end': 'the licence runs out',
  'humanitarian-report': 'report the humanitarian export',
};
const named = (reference: string, word: string): string => `${reference}: ${word}`;
const orLater = (word: string, latest: string, year: number): string =>
  `${word} (this day or later, at the latest ${latest}: the working days of ${year} are not published)`;

const ofDue = (
  due:
    | { readonly kind: 'day'; readonly day: string }
    | {
        readonly kind: 'between';
        readonly earliest: string;
        readonly latest: string;
        readonly unpublished: number;
      }
    | { readonly kind: 'unknown'; readonly unpublished: number },
): string =>
  due.kind === 'day'
    ? due.day
    : due.kind === 'between'
      ? `between ${due.earliest} and ${due.latest}: the working days of ${due.unpublished} are not published`
      : `not known: the working days of ${due.unpublished} are not published`;

export const desk = {
  ofDue,
  atLeastUntil: (word: string): string => `${word}, at least until this day`,
  mayGo: 'may go',
  mayNotGo: 'may not go',
  alreadyDrawn: 'was drawn already',
  deadlines,
  named,
  orLater,
  ofFault,
  ofFinding,
  ofWarning,
  states,
  events,
  kinds,
  roles,
};
