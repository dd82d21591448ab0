/**
 * The static checks over the shipped corpus: no error, and the notices that were looked at, each with its reason. A new
 * notice fails here until somebody has looked at it; one that is gone has to leave the list.
 */
import { checkLaw } from '@ytterby/engine';
import { describe, expect, it } from 'vitest';
import { shippedCorpus } from './corpus/shipped.ts';

const WARNED = 'The duty or caution that hangs on it is said at classification; no rule branches on it.';
const ACT = 'An act upon acts: it moves the status of other provisions and carries no rule.';
const WIDER =
  'The interval stays sound; that it is also exact is held by the properties over random transactions.';
const FLOOR =
  'What holds whether the catalogue or export control prevails, where the rule above it is taken out.';
const TAKES_OUT = `Asked for the licence of 62, and against the catalogue that 62 displaces; floors say what holds either way. ${WIDER}`;
const MEASURES = `Alternatives measure different amounts, and neither implies the other for all facts. ${WIDER}`;

const LOOKED_AT: Readonly<Record<string, string>> = {
  'fact-never-read activity.via':
    'Read by the warning on transit through China, which no rule can state yet.',
  'reading-never-asked reading:2025-18-trace-dy-tb': WARNED,
  'reading-never-asked reading:2025-18-alloy-systems': WARNED,
  'reading-never-asked reading:2025-61/P2-end-product': WARNED,
  'reading-never-asked reading:2025-61/P2-target-assemblies': WARNED,
  'cited-not-formalised 2025-62/6#disclosure ECL/34':
    'Cited as the ground of liability, beside the provision computed.',
  'formalised-not-cited 2025-61/8': ACT,
  'formalised-not-cited 2025-62/8': ACT,
  'never-holds CAT-2008#dual-use':
    'The editions of the catalogue are stated alike; that of 2008 ended before any technology was a dual-use item.',
  'implied-control CAT-2023#restricted CAT-2023#at-least': FLOOR,
  'implied-control CAT-2025#restricted CAT-2025#at-least': FLOOR,
  'asked-in-both-senses party.role': `Exporters and consignees are different rows. ${WIDER}`,
  'asked-in-both-senses party.kind': `Chinese persons export, foreign ones receive. ${WIDER}`,
  'asked-in-both-senses party.nationality': `Chinese persons export, foreign ones receive. ${WIDER}`,
  'asked-in-both-senses status:2025-62': TAKES_OUT,
  'asked-in-both-senses item.listed.1E902.a': TAKES_OUT,
  'asked-in-both-senses item.listed.1E902.b': TAKES_OUT,
  'asked-in-both-senses item.publicDomain': TAKES_OUT,
  'asked-in-both-senses item.basicResearch': TAKES_OUT,
  'asked-in-both-senses item.patentApplication': TAKES_OUT,
  'asked-in-both-senses reading:2025-62/1(2)-carriers': TAKES_OUT,
  'asked-in-both-senses reading:2025-61/1(1)-denominator': MEASURES,
  'asked-in-both-senses reading:2025-61/1(1)-origin': MEASURES,
  'asked-in-both-senses reading:2025-61/1(1)-contained-magnet': MEASURES,
  'asked-in-both-senses reading:2025-61/2-held': MEASURES,
};

describe('the shipped corpus', () => {
  const { law, provisions } = shippedCorpus;
  const found = checkLaw(
    law,
    provisions.map(({ id, formalised }) => ({ id, formalised: formalised === true })),
  );

  it('has no error', () => {
    expect(found.filter((one) => one.grade === 'error')).toEqual([]);
  });

  it('has the notices that were looked at, and no other', () => {
    const notices = found.map((one) => [one.code, one.where, ...one.about].join(' '));
    expect(notices.sort()).toEqual(Object.keys(LOOKED_AT).sort());
  });

  it('names every value that its rules ask for, but for numbers of notices', () => {
    const names = law.vocabulary.names ?? {};
    const values = new Set<string>();
    const collect = (of: unknown): void => {
      if (typeof of !== 'object' || of === null) return;
      if ('kind' in of && of.kind === 'is-one-of' && 'values' in of) {
        for (const value of of.values as readonly string[]) values.add(value);
      }
      Object.values(of).forEach(collect);
    };
    collect(law.rules);
    expect([...values].filter((value) => names[value] === undefined && !/^\d{4}-\d+$/.test(value))).toEqual(
      [],
    );
  });
});
