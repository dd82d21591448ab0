/**
 * Holds a shipment against a licence: every condition that it does not meet, with its provision, and whether it may go.
 * What the shipment does not say is not taken as met. All reasons are told, never only the first.
 */

import { foldText } from '@ytterby/facts/parties';
import type { DeskFault, ShipmentFinding, ShipmentWarning } from '@ytterby/language';
import type { Balance } from '../balance/balance.ts';
import { type Account, drawShipment, type ShipmentDraw } from '../balance/shipment-draw.ts';
import { type Condition, standingOf } from './condition.ts';
import { covers, type Lists } from './covers.ts';
import { exportsAllowed, type Licence, type Named } from './licence.ts';
import { type LicenceState, USABLE } from './licence-states.ts';
import type { Shipment, ShipmentLine } from './shipment.ts';

export type ShipmentCheck = {
  readonly mayGo: boolean;
  readonly findings: readonly ShipmentFinding[];
  readonly warnings: readonly ShipmentWarning[];
  /** What would be drawn, item by item of the licence. */
  readonly draw: ShipmentDraw;
  readonly alreadyDrawn: boolean;
  /** The account afterwards; null where nothing would be drawn. */
  readonly after: { readonly balances: readonly Balance[]; readonly exportsUsed: number } | null;
};

export type LicenceStanding = {
  readonly state: LicenceState;
  readonly account: Account;
};

/** @example checkShipment(licence, { state: 'suspended', account }, shipment, corpus.lists).findings[0].code // 'licence-not-usable' */
export function checkShipment(
  licence: Licence,
  { state, account }: LicenceStanding,
  shipment: Shipment,
  lists: Lists,
): ShipmentCheck {
  const matched = shipment.lines.map((line) => matchOf(line, licence, lists));
  const lines = matched.flatMap((one) => ('line' in one ? [one.line] : []));
  const draw: ShipmentDraw = { shipment: shipment.id, lines };
  const withLines = { ...shipment, lines: shipment.lines.map((line, at) => named(line, matched[at])) };
  const outcome = drawShipment({ ...account, exportsAllowed: exportsAllowed(licence) }, draw);
  const refusals = outcome.kind === 'refused' ? outcome.faults : [];
  const findings: ShipmentFinding[] = [
    ...(USABLE.includes(state) || outcome.kind === 'already-drawn'
      ? []
      : [{ code: 'licence-not-usable', state, provision: 'REG/18' } as const]),
    ...validity(licence, shipment),
    ...scope(licence, shipment),
    ...matched.flatMap((one) => ('finding' in one ? [one.finding] : [])),
    ...licence.conditions.flatMap((condition) => conditionFinding(condition, withLines)),
    ...refusals.map((fault) => ({ code: 'balance', fault, provision: provisionOf(fault) }) as const),
  ];
  return {
    mayGo: findings.length === 0,
    findings,
    warnings: [
      ...lowWarnings(outcome.kind === 'drawn' ? outcome.balances : []),
      ...reports(licence.conditions),
    ],
    draw,
    alreadyDrawn: outcome.kind === 'already-drawn',
    after: outcome.kind === 'drawn' ? outcome : null,
  };
}

const provisionOf = (fault: DeskFault): 'REG/15' | 'REG/18' =>
  fault.code === 'no-export-left' ? 'REG/15' : 'REG/18';

function validity({ validFrom, validUntil }: Licence, { on }: Shipment): ShipmentFinding[] {
  return on >= validFrom && on <= validUntil
    ? []
    : [{ code: 'outside-validity', on, from: validFrom, until: validUntil, provision: 'REG/18' }];
}

function scope(licence: Licence, shipment: Shipment): ShipmentFinding[] {
  const { endUser, destination, endUse, lines } = shipment;
  const silent = (of: 'endUser' | 'destination' | 'endUse' | 'lines'): ShipmentFinding[] => [
    { code: 'shipment-silent', of, provision: 'REG/18' },
  ];
  const other = (
    code: 'other-end-user' | 'other-destination' | 'other-end-use',
    found: string,
    licensed: readonly string[],
  ): ShipmentFinding[] => [{ code, found, licensed, provision: 'REG/18' }];
  const users = licence.endUsers.map(({ name }) => name);
  return [
    ...(endUser === undefined
      ? silent('endUser')
      : licence.endUsers.some((one) => isSame(one, endUser))
        ? []
        : other('other-end-user', endUser.name, users)),
    ...(destination === undefined
      ? silent('destination')
      : licence.destinations.includes(destination)
        ? []
        : other('other-destination', destination, licence.destinations)),
    ...(licence.endUses.length === 0
      ? []
      : endUse === undefined
        ? silent('endUse')
        : licence.endUses.includes(endUse)
          ? []
          : other('other-end-use', endUse, licence.endUses)),
    ...(lines.length === 0 ? silent('lines') : []),
  ];
}

/** The same party: by the house's key where both have one, else by the same name, spelling apart. A likeness is not enough. */
const isSame = (one: Named, other: Named): boolean =>
  one.id !== undefined && other.id !== undefined
    ? one.id === other.id
    : foldText(one.name) === foldText(other.name);

type Match = { readonly line: ShipmentDraw['lines'][number] } | { readonly finding: ShipmentFinding };

function matchOf(line: ShipmentLine, licence: Licence, lists: Lists): Match {
  const covering = licence.items.filter((item) => covers(item.entry, line.entry, lists));
  const meant =
    line.licenceLine === undefined ? covering : covering.filter((item) => item.line === line.licenceLine);
  const [first, second] = meant;
  const found = line.entry;
  if (!first) {
    const licensed = licence.items.map((item) => item.entry);
    return { finding: { code: 'other-item', found, licensed, provision: 'REG/18' } };
  }
  if (second) {
    const licensed = meant.map((item) => item.line);
    return { finding: { code: 'which-item', found, licensed, provision: 'REG/18' } };
  }
  const { quantity, value } = line;
  return {
    line: { line: first.line, ...(quantity ? { quantity } : {}), ...(value ? { value } : {}) },
  };
}

const named = (line: ShipmentLine, match: Match | undefined): ShipmentLine =>
  match && 'line' in match ? { ...line, licenceLine: match.line.line } : line;

function conditionFinding(condition: Condition, shipment: Shipment): ShipmentFinding[] {
  const standing = standingOf(condition, shipment);
  if (standing === 'met' || standing === 'after') return [];
  const code = standing === 'failed' ? 'condition-failed' : 'condition-not-stated';
  return [{ code, condition: condition.id, says: condition.says, provision: 'REG/18' }];
}

const lowWarnings = (balances: readonly Balance[]): ShipmentWarning[] =>
  balances.flatMap(({ line, state }): ShipmentWarning[] =>
    state === 'low'
      ? [{ code: 'little-left', line }]
      : state === 'spent'
        ? [{ code: 'nothing-left', line }]
        : [],
  );

const reports = (conditions: readonly Condition[]): ShipmentWarning[] =>
  conditions.flatMap((one): ShipmentWarning[] =>
    one.kind === 'report'
      ? [{ code: 'report-due', condition: one.id, of: one.of, withinWorkingDays: one.withinWorkingDays }]
      : [],
  );
