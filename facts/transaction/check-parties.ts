/** Checks parties: shares that can be, and what is said of one party against what else is said of it. */
import { compare } from '@ytterby/engine/amount';
import { checkBounds, endsOf, HUNDRED } from './check-bounds.ts';
import { type Fault, shown } from './fault.ts';
import type { Party } from './transaction.ts';

/** The faults of all parties of a transaction. @example checkParties([{ heldByListed: [{ percent: '101' }] }])[0]?.code // 'above-hundred' */
export const checkParties = (parties: readonly Party[]): readonly Fault[] => [
  ...parties.flatMap((party, at) => checkParty(party, `parties/${at}`)),
  ...checkSameParty(parties),
];

function checkParty(party: Party, path: string): readonly Fault[] {
  if (party.kind === 'natural-person' && (party.heldByListed?.length ?? 0) > 0) {
    return [
      {
        code: 'contradiction',
        path: `${path}/heldByListed`,
        found: shown(party.heldByListed),
        expected: [`${path}/kind`],
      },
    ];
  }
  return (party.heldByListed ?? []).flatMap((held, at): readonly Fault[] => {
    const here = `${path}/heldByListed/${at}/percent`;
    const ends = endsOf(held.percent);
    const above = ends.find((end) => compare(end, HUNDRED) > 0);
    if (above) return [{ code: 'above-hundred', path: here, found: shown(held.percent), expected: ['100'] }];
    return checkBounds(held.percent, here);
  });
}

/** The same party given twice, once on no list and once on one. */
function checkSameParty(parties: readonly Party[]): readonly Fault[] {
  return parties.flatMap((party, at): readonly Fault[] => {
    if (!party.name || !party.listings) return [];
    const other = parties.findIndex((one, i) => i < at && one.name === party.name && one.listings != null);
    const earlier = parties[other]?.listings;
    if (!earlier || (earlier.length === 0) === (party.listings.length === 0)) return [];
    return [
      {
        code: 'contradiction',
        path: `parties/${at}/listings`,
        found: shown(party.listings),
        expected: [`parties/${other}/listings`],
      },
    ];
  });
}
