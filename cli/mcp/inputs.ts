/** What the verbs take in common, and how it is said on a command line. */
import { z } from 'zod';

export const day = z.iso.date().describe('A calendar day in Asia/Shanghai, as 2026-11-23');

/** A word of a command line: it may not pass for an option. */
export const word = (says: string) =>
  z
    .string()
    .max(200)
    .regex(/^[^-\s][^\r\n]*$/, 'a text on one line that does not begin with a dash')
    .describe(says);

export const language = z.enum(['en', 'zh-CN', 'zh-HK']).describe('The language of the answer');

export const assume = z
  .record(z.string().regex(/^(status|reading):[^=\s]+$/), z.string().min(1))
  .describe('Statuses and readings settled for this answer alone: {"status:2025-61": "in-force"}');

/** Any JSON object; the contract's own checks say what is wrong with it. */
export const document = (says: string) => z.record(z.string(), z.unknown()).describe(says);

/** `--name value`, or nothing where none is given. @example option('on', '2026-11-23') // ['--on', '2026-11-23'] */
export const option = (name: string, value: string | undefined): readonly string[] =>
  value === undefined ? [] : [`--${name}`, value];

/** @example assumptions({ 'status:2025-61': 'in-force' }) // ['--assume', 'status:2025-61=in-force'] */
export const assumptions = (given: Readonly<Record<string, string>> | undefined): readonly string[] =>
  Object.entries(given ?? {}).flatMap(([key, value]) => ['--assume', `${key}=${value}`]);
