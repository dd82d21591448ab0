/** Ownership in English. */
import { toText } from '@ytterby/engine/amount';
import type { Fault } from '../fault.ts';
import { readings } from '../readings.ts';
import { shareText } from '../share.ts';
import type { WitnessOwner } from '../witness.ts';
import type { Language } from './language.ts';

const and = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;

const listed = (lists: readonly string[]): string =>
  lists.length === 0 ? 'listed' : `listed: ${lists.join(', ')}`;

const owner = ({ owner: name, share, lists, through }: WitnessOwner): string => {
  const why =
    lists !== null
      ? listed(lists)
      : `held by ${and(through.map((each) => `${each.owner} ${shareText(each.share)}%`))}`;
  return `${name} (${shareText(share)}%, ${why})`;
};

const faults: Readonly<Record<Fault['code'], (fault: Fault) => string>> = {
  empty: () =>
    'there is nothing in the file; a graph document, BODS, FollowTheMoney, GLEIF records or a table is expected',
  'not-json': () => 'this is not JSON; check for a missing comma, quote or bracket',
  'format-not-known': () =>
    'the format is not known; expected a graph with "holdings", BODS statements, FollowTheMoney entities, GLEIF records or a CSV table',
  'not-an-object': ({ given }) => `${given} is not an object; an object in braces is expected`,
  'not-a-list': ({ given }) => `${given} is not a list; a list in square brackets is expected`,
  missing: () => 'is missing; a name is expected',
  'not-text': ({ given }) => `${given} is not a name; a text that is not empty is expected`,
  'not-a-percentage': ({ given }) =>
    `"${given}" is not a percentage; a decimal from 0 to 100 such as "33.33" is expected, or null where it is not known`,
  'over-100': ({ given }) => `${given} percent is more than the whole; 0 to 100 is expected`,
  'bounds-reversed': ({ given }) => `no share lies between these bounds: ${given}; min must not be above max`,
  'bound-not-known': ({ given }) => `"${given}" is not a bound; min, max, minExclusive, maxExclusive are`,
  'not-true-or-false': ({ given }) => `${given} is neither true nor false`,
  'not-a-date': ({ given }) => `"${given}" is not a calendar date; YYYY-MM-DD is expected`,
  'dates-reversed': ({ given }) => `the holding ends before it begins: ${given}`,
  'entity-not-known': ({ given }) => `"${given}" is not among the entities; add it there or correct the name`,
  'owners-over-100': ({ entity, total, on }) =>
    `the owners of "${entity}" hold at least ${total} percent together${on === undefined ? '' : ` on ${on}`}; at most 100 is possible: is a holding stated twice, or an indirect one beside its parts?`,
  'branch-of-two': ({ entity }) =>
    `the branch "${entity}" has two heads; a branch is one legal person with one head`,
  'branch-in-circle': ({ entity }) =>
    `"${entity}" is a branch of itself through others; a branch needs a head`,
  'column-missing': ({ path }) => `there is no column "${path}"; owner, owned and percent are expected`,
  'cell-missing': () => 'there is no cell here; leave it empty where the share is not known',
  'too-many-cells': () => 'there are more cells than columns; quote a name that holds a comma',
  'quote-open': () => 'a quotation mark is opened here and never closed',
  'statement-not-known': ({ given }) =>
    `the record type ${given} is not known; entity, person or relationship is expected (BODS 0.4)`,
  'record-not-known': ({ given }) => `no statement in this file describes the record "${given}"`,
};

const reading: Language['reading'] = {
  'direct-single': 'one listed owner, directly',
  'chain-single': 'one owner, through tiers',
  'chain-aggregate': 'owners added together, through tiers',
  'over-50-single': 'one owner above 50%',
  'over-50-control': 'control above 50%',
};

export const en: Language = {
  reading,
  because: (witness) => {
    if (witness.kind === 'branch') {
      const why = witness.lists === null ? 'counts as held' : `is ${listed(witness.lists)}`;
      return `${witness.entity} is a branch of ${witness.head}, the same legal person, which ${why}.`;
    }
    const { entity, owners, total, exactly, known, own, acrossLists } = witness;
    const reach = `reach${owners.length === 1 ? 'es' : ''}`;
    const much = exactly ? 'exactly half' : `${known ? '' : 'at least '}${toText(total)}%`;
    const apart = own === null ? '' : ` (own shares of ${shareText(own)}% leave the whole)`;
    const across = acrossLists ? ' Only parties of different lists added together reach the bar.' : '';
    return `${entity} counts as held: ${and(owners.map(owner))} ${reach} ${exactly && own === null ? 'exactly 50%' : much}${apart}.${across}`;
  },
  why: (entity, open, cause) => {
    const its = and(open.map((each) => `"${reading[each]}"`));
    const under = `open under ${open.length === readings.length ? 'every reading' : its}`;
    switch (cause.kind) {
      case 'share-not-known':
        return `${entity} is ${under}: the share of ${cause.owner} in ${cause.owned} is ${shareText(cause.share) === '?' ? 'not known' : `only known as ${shareText(cause.share)}%`}.`;
      case 'holder-not-disclosed':
        return `${entity} is ${under}: nobody says who ${cause.owner} is, which holds part of ${cause.owned}.`;
      case 'circle':
        return `${entity} is ${under}: its owners hold one another in a circle through ${and(cause.through)}, so that it counts only if it already counts.`;
    }
  },
  hint: ({ owner: name, owned, kind, text }) => {
    const what = {
      consolidation: 'consolidates',
      votes: 'has votes in',
      control: 'has a say in',
      'stake-through-others': 'is said to have a stake, through the owners given, in',
      'share-not-readable': 'has a share that could not be read in',
    }[kind];
    return `${name} ${what} ${owned}${text === null ? '' : ` (${text})`}: shown, not counted.`;
  },
  fault: (fault) => faults[fault.code](fault),
  economicIsNotTheTest: 'Multiplied stake, for information; the test of the announcement does not multiply.',
};
