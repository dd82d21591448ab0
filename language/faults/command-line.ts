/**
 * Faults the command line finds by itself: in the bytes of a file, in its own arguments, in a house file or a corpus.
 * Coded data like the faults of a document; the language files make the sentences.
 */
import type { Fault } from '@ytterby/facts';

export type CliFaultCode =
  | 'not-json'
  | 'duplicate-key'
  | 'json-too-deep'
  | 'not-utf-8'
  | 'utf-16'
  | 'line-too-long'
  | 'too-large'
  | 'empty'
  | 'no-such-file'
  | 'is-a-folder'
  | 'unreadable'
  | 'wrong-shape'
  | 'field-missing'
  | 'field-empty'
  | 'field-unknown'
  | 'not-a-day'
  | 'settled-twice'
  | 'no-such-command'
  | 'no-such-option'
  | 'value-missing'
  | 'value-unwanted'
  | 'given-twice'
  | 'not-key-value'
  | 'no-such-language'
  | 'argument-missing'
  | 'argument-unwanted'
  | 'option-wrong'
  | 'no-such-provision'
  | 'corpus-not-json'
  | 'corpus-shape'
  | 'corpus-hash'
  | 'corpus-label-twice'
  | 'corpus-unknown';

export type CliFault = {
  readonly from: 'cli';
  readonly code: CliFaultCode;
  readonly path: string;
  readonly line?: number;
  readonly column?: number;
  readonly found?: string;
  readonly expected?: readonly string[];
};

/** Any fault that can be said: of the document by the contract, or of what the command line itself reads. */
export type AnyFault = CliFault | Fault;

/** @example cliFault('no-such-file', 'a.json').code // 'no-such-file' */
export function cliFault(
  code: CliFaultCode,
  path: string,
  found?: string,
  expected?: readonly string[],
): CliFault {
  return {
    from: 'cli',
    code,
    path,
    ...(found === undefined ? {} : { found }),
    ...(expected === undefined ? {} : { expected }),
  };
}

export const isCliFault = (fault: AnyFault): fault is CliFault => 'from' in fault;
