/** A licence and a shipment as they come in. */
import { z } from 'zod';
import { day, words } from '../../http/schemas.ts';
import { amount } from '../desk/schemas.ts';

const named = z.strictObject({ id: words(200).optional(), name: words(500) });
const territory = z
  .string()
  .regex(/^[A-Z]{2}$/)
  .describe('Two capital letters');
const granted = z.strictObject({
  amount: words(80).describe('A decimal string'),
  unit: words(20),
  decimals: z.number().int().min(0).max(18).describe('How many decimals it is counted to'),
});
const numbered = { id: words(100), says: words(5000).describe('As the licence words it') };

const condition = z
  .discriminatedUnion('kind', [
    z.strictObject({ ...numbered, kind: z.literal('end-use'), oneOf: z.array(words(1000)).min(1) }),
    z.strictObject({ ...numbered, kind: z.literal('not-through'), territories: z.array(territory).min(1) }),
    z.strictObject({ ...numbered, kind: z.literal('consignee'), oneOf: z.array(words(500)).min(1) }),
    z.strictObject({
      ...numbered,
      kind: z.literal('at-most-per-shipment'),
      line: words(50),
      quantity: amount,
    }),
    z.strictObject({ ...numbered, kind: z.literal('document'), document: words(300) }),
    z.strictObject({
      ...numbered,
      kind: z.literal('report'),
      of: z.enum(['shipping', 'arrival', 'installation', 'use']),
      withinWorkingDays: z.number().int().min(1).max(400).nullable(),
    }),
    z.strictObject({ ...numbered, kind: z.literal('person-confirms') }),
  ])
  .meta({ id: 'LicenceCondition' });

export const licenceDocument = z
  .strictObject({
    kind: z.enum(['individual', 'general', 'export-certificate']),
    number: words(200),
    issuedOn: day,
    validFrom: day,
    validUntil: day.describe('The last day on which it may be used'),
    endUsers: z.array(named).max(500),
    destinations: z.array(territory).max(300),
    items: z
      .array(
        z.strictObject({
          line: words(50),
          entry: words(100),
          name: words(1000).optional(),
          quantity: granted.optional(),
          value: granted.optional(),
        }),
      )
      .max(500),
    endUses: z.array(words(1000)).max(100).default([]),
    exports: z.number().int().min(1).max(1_000_000).optional(),
    conditions: z.array(condition).max(200).default([]),
    warnAt: words(20).describe('The share of a balance from which to warn: "0.8"'),
  })
  .meta({ id: 'LicenceDocument' });

export const shipmentDocument = z
  .strictObject({
    id: words(200).describe("The house's own number: a shipment is drawn once"),
    on: day,
    endUser: named.optional(),
    consignee: named.optional(),
    destination: territory.optional(),
    via: z.array(territory).max(50).optional(),
    endUse: words(1000).optional(),
    lines: z
      .array(
        z.strictObject({
          entry: words(100),
          licenceLine: words(50).optional(),
          quantity: amount.optional(),
          value: amount.optional(),
          item: words(300).optional(),
        }),
      )
      .max(1000),
    documents: z.array(words(300)).max(200).optional(),
    confirmed: z.array(words(100)).max(200).optional(),
  })
  .meta({ id: 'ShipmentDocument' });

export const takings = z
  .array(z.strictObject({ line: words(50), quantity: amount.optional(), value: amount.optional() }))
  .min(1)
  .max(1000);

export const shipmentCheck = z
  .object({
    mayGo: z.boolean(),
    alreadyDrawn: z.boolean(),
    findings: z.array(
      z.object({ code: z.string(), provision: z.string(), message: z.string(), finding: z.unknown() }),
    ),
    warnings: z.array(z.object({ code: z.string(), message: z.string() })),
    draw: z.unknown().describe('What would be drawn, item by item of the licence'),
  })
  .meta({ id: 'ShipmentCheck' });
