/**
 * What a move must bring along, each by one code with one meaning. Tables name the codes; nothing else guards a move.
 */
import type { MoveFault } from '@ytterby/language';
import type { Circumstances, Move } from './move.ts';

export type Requirement =
  | 'channel'
  | 'paper'
  | 'reference'
  | 'reason'
  | 'grounds'
  | 'another-person'
  | 'documents'
  | 'no-open-query'
  | 'validity-over'
  | 'nothing-left'
  | 'something-left'
  | 'undertaking'
  | 'answer'
  | 'may-serve'
  | 'licence-covers';

/** An event that happens outside the house: how it came or went, and the paper that proves it. */
export const OUTSIDE: readonly Requirement[] = ['channel', 'paper'];

type Check = (move: Move, around: Circumstances) => MoveFault | null;

const given =
  (field: 'channel' | 'paper' | 'reference' | 'reason'): Check =>
  (move) => {
    const value = move[field];
    const there = typeof value === 'object' ? value.title.trim() !== '' : (value ?? '').trim() !== '';
    return there ? null : { code: 'move-incomplete', path: field, event: move.event };
  };

export const checks: Readonly<Record<Requirement, Check>> = {
  channel: given('channel'),
  paper: given('paper'),
  reference: given('reference'),
  reason: given('reason'),
  grounds: (move) =>
    (move.grounds ?? []).some((one) => one.trim() !== '')
      ? null
      : { code: 'move-incomplete', path: 'grounds', event: move.event },
  // Who has a hand in the file, or whose hand is not known, cannot be the second signature.
  'another-person': (move, around) =>
    around.hands !== undefined && !around.hands.includes(move.by.id)
      ? null
      : { code: 'same-person', path: '', event: move.event },
  documents: (move, around) =>
    around.missingDocuments?.length === 0
      ? null
      : { code: 'documents-missing', path: '', event: move.event, documents: around.missingDocuments ?? [] },
  'no-open-query': (move, around) =>
    around.openQueries === 0 ? null : { code: 'query-open', path: '', event: move.event },
  'validity-over': (move, around) =>
    around.validUntil !== undefined && move.on > around.validUntil
      ? null
      : { code: 'still-valid', path: 'on', event: move.event, until: around.validUntil ?? null },
  'nothing-left': (move, around) =>
    around.nothingLeft === true ? null : { code: 'something-left', path: '', event: move.event },
  'something-left': (move, around) =>
    around.nothingLeft === false ? null : { code: 'nothing-left', path: '', event: move.event },
  undertaking: (move, around) =>
    around.undertaking === true ? null : { code: 'move-incomplete', path: 'undertaking', event: move.event },
  answer: (move, around) =>
    around.answered === true ? null : { code: 'move-incomplete', path: 'answer', event: move.event },
  'may-serve': (move, around) =>
    around.mayServe === true ? null : { code: 'may-not-serve', path: '', event: move.event },
  'licence-covers': (move, around) =>
    around.licenceCovers === true ? null : { code: 'no-licence', path: 'licence', event: move.event },
};
