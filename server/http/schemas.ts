/** Schemas that many routes share. A schema with an id stands once in the OpenAPI document, under that name. */
import { z } from 'zod';

/** A document of the contract; its JSON Schema is the contract's own. */
export const transaction = z.unknown().meta({ id: 'Transaction' });
export const determination = z.unknown().meta({ id: 'Determination' });

export const id = z.uuid().describe('As the server made it');
export const byId = z.object({ id });
export const day = z.iso.date().describe('A calendar day in Asia/Shanghai');
export const moment = z.iso.datetime().describe('UTC');

/** A switch of an address: `?all=true`. */
const switched = z.enum(['true', 'false']);
export const flag = switched.transform((word) => word === 'true');
export const flagOr = (unless: boolean) =>
  switched.prefault(unless ? 'true' : 'false').transform((word) => word === 'true');

/** A text that people write: not empty, and no longer than this. */
export const words = (most: number): z.ZodString => z.string().trim().min(1).max(most);

export const actor = z
  .object({
    kind: z.enum(['member', 'key', 'job', 'command']),
    id: z.string(),
    name: z.string(),
  })
  .meta({ id: 'Actor', description: 'Who did it, as known on the day' });

export const said = z
  .object({ en: z.string(), 'zh-CN': z.string(), 'zh-HK': z.string() })
  .meta({ id: 'Said', description: 'A text in three languages' });

export const text = z
  .object({ en: z.string(), 'zh-CN': z.string() })
  .meta({ id: 'Text', description: 'A text of the corpus' });

export const language = z.enum(['en', 'zh-CN', 'zh-HK']);

export const problemBody = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    code: z.string(),
    request: z.string().describe('The id under which the log knows this request'),
    faults: z
      .array(
        z.object({
          path: z.string().describe('Where: a place in the body, a parameter or a header'),
          code: z.string(),
          message: z.string().describe('What is wrong, and what would be right'),
          found: z.string().optional(),
          expected: z.array(z.string()).optional(),
        }),
      )
      .optional(),
  })
  .meta({ id: 'Problem', description: 'What could not be done, and why' });
