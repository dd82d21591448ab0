/** Faults of what a schema reads, as fault lines: where, what was found, what would be right. */
import { type RequestFault, type RequestFaultCode, requestFault } from '@ytterby/language';
import type { z } from 'zod';

/** @example faultsOf(undefined, {}) // [] */
export function faultsOf(schema: z.ZodType | undefined, value: unknown): readonly RequestFault[] {
  const read = schema?.safeParse(value, { reportInput: true });
  return read === undefined || read.success ? [] : read.error.issues.flatMap((issue) => ofIssue(issue, []));
}

type Issue = z.core.$ZodIssue;

const shown = (value: unknown): string => {
  const text = typeof value === 'bigint' ? String(value) : (JSON.stringify(value) ?? 'nothing');
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
};

function ofIssue(issue: Issue, within: readonly PropertyKey[]): readonly RequestFault[] {
  const where = [...within, ...issue.path];
  const path = where.map(String).join('/');
  const fault = (code: RequestFaultCode, expected?: readonly unknown[]): readonly RequestFault[] => [
    requestFault(code, path, shown(issue.input), expected?.map(String)),
  ];
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? fault('missing')
        : fault('wrong-type', [TYPES[issue.expected] ?? issue.expected]);
    case 'invalid_value':
      return issue.input === undefined ? fault('missing') : fault('not-one-of', issue.values);
    case 'unrecognized_keys':
      return issue.keys.map((key) =>
        requestFault('unknown-field', [...where, key].map(String).join('/'), shown(key), []),
      );
    case 'too_small':
      return fault(issue.origin === 'string' || issue.origin === 'array' ? 'too-short' : 'too-small', [
        issue.minimum,
      ]);
    case 'too_big':
      return fault(issue.origin === 'string' || issue.origin === 'array' ? 'too-long' : 'too-big', [
        issue.maximum,
      ]);
    case 'invalid_format':
      return fault('wrong-form', [FORMS[issue.format] ?? issue.format]);
    case 'invalid_union': {
      const nearest = [...issue.errors].sort((a, b) => depthOf(b) - depthOf(a))[0] ?? [];
      if (nearest.length === 0 || depthOf(nearest) === 0) return fault('wrong');
      return nearest.flatMap((one) => ofIssue(one, where));
    }
    case 'invalid_key':
      return fault('wrong-form', ['another key']);
    case 'invalid_element':
      return issue.issues.flatMap((one) => ofIssue(one, where));
    case 'not_multiple_of':
      return fault('wrong-type', ['a whole number']);
    default:
      return fault('wrong', typeof issue.message === 'string' && issue.message !== '' ? [issue.message] : []);
  }
}

/** How far a branch of a union came before it failed: the one that was meant came farthest. */
const depthOf = (issues: readonly Issue[]): number => Math.max(0, ...issues.map((one) => one.path.length));

const TYPES: Readonly<Record<string, string>> = { int: 'a whole number' };

const FORMS: Readonly<Record<string, string>> = {
  uuid: '0190f0c8-0000-7000-8000-000000000000',
  date: '2026-11-23',
  datetime: '2026-11-23T04:00:00Z',
  email: 'name@example.com',
  url: 'https://example.com',
};
