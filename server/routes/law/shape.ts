/** What the law looks like over HTTP. The corpus's own rows are given as they stand; their types are its package's. */
import { z } from 'zod';
import { day, said } from '../../http/schemas.ts';

export const status = z
  .looseObject({ kind: z.enum(['in-force', 'not-yet', 'suspended', 'ended', 'open', 'reading']) })
  .meta({ id: 'LawStatus', description: 'Where a provision stands on a day, and the act that put it there' });

export const word = z.enum(['in-force', 'suspended', 'not-yet', 'ended', 'unknown']);

export const standing = z
  .object({ status, word, ids: z.array(z.string()).describe('The provisions that stand so') })
  .meta({ id: 'Standing' });

export const instrument = z
  .looseObject({
    id: z.string(),
    kind: z.enum(['law', 'regulation', 'announcement', 'order', 'catalogue', 'provisions']),
    number: z.string(),
    title: said,
    issuer: said,
    issued: day,
    published: day,
    effective: day,
    grade: z.string(),
    addresses: z.array(z.string()),
    standings: z.array(standing),
    provisions: z.array(z.string()).describe('Ids, in their order'),
  })
  .meta({ id: 'Instrument' });

export interface ProseShape {
  readonly text: string;
  readonly parts: readonly ProseShape[];
}
export const prose: z.ZodType<ProseShape> = z
  .lazy(() => z.object({ text: z.string(), parts: z.array(prose) }))
  .meta({ id: 'Prose', description: 'A rule in words, as an outline' });

export const reading = z
  .looseObject({
    key: z.string(),
    provision: z.string(),
    question: said,
    effect: said,
    alternatives: z.array(z.looseObject({ value: z.string(), says: said })),
  })
  .meta({ id: 'Reading', description: 'Where the words can be read in more than one way' });

export const provision = z
  .looseObject({
    id: z.string(),
    instrument: z.string(),
    title: said,
    statement: said.describe('In our own words'),
    notes: z.array(said),
    ambiguities: z.array(said),
    grade: z.string(),
    sources: z.array(z.object({ key: z.string(), url: z.string(), grade: z.string() })),
    addresses: z.array(z.string()),
    formalised: z.union([z.literal(true), z.object({ not: said })]),
    status,
    word,
    readings: z.array(reading),
    rules: z.array(z.object({ label: z.string(), prose })).describe('The rules that formalise it, in words'),
  })
  .meta({ id: 'Provision' });

export const entry = z
  .looseObject({
    code: z.string(),
    list: z.string(),
    from: day,
    names: said,
    elements: z.array(z.string()),
    hs: z.array(z.string()),
    presence: z.string(),
    also: z.array(z.string()).describe('The same item under another list’s code'),
  })
  .meta({ id: 'ControlEntry' });

export const term = z
  .looseObject({ key: z.string(), en: z.string(), 'zh-CN': z.string(), 'zh-HK': z.string() })
  .meta({ id: 'Term' });
