/**
 * What is answered where a request cannot be done: `application/problem+json`, with the contract's fault lines where
 * the input is at fault. Codes and fields here; the sentences are the language files'.
 */
import { type AnyFault, type Language, type RequestFault, requestFault } from '@ytterby/language';

export type ProblemCode =
  | 'bad-input'
  | 'not-signed-on'
  | 'wrong-credentials'
  | 'not-allowed'
  | 'csrf'
  | 'not-found'
  | 'clash'
  | 'changed-since'
  | 'too-large'
  | 'wrong-media-type'
  | 'key-used-otherwise'
  | 'too-many'
  | 'not-ready'
  | 'not-set-up'
  | 'failed';

/** The HTTP status of each problem. */
export const STATUS: Readonly<Record<ProblemCode, number>> = {
  'bad-input': 422,
  'not-signed-on': 401,
  'wrong-credentials': 401,
  'not-allowed': 403,
  csrf: 403,
  'not-found': 404,
  clash: 409,
  'changed-since': 412,
  'too-large': 413,
  'wrong-media-type': 415,
  'key-used-otherwise': 422,
  'too-many': 429,
  'not-ready': 503,
  'not-set-up': 503,
  failed: 500,
};

/** A fault whose sentence its own room makes. */
export type ToldFault = {
  readonly from: 'told';
  readonly code: string;
  readonly path: string;
  readonly found?: string;
  readonly expected?: readonly string[];
  readonly tell: (language: Language) => string;
};

export type AnswerFault = AnyFault | RequestFault | ToldFault;

export type Problem = {
  readonly code: ProblemCode;
  readonly faults?: readonly AnswerFault[];
  /** What the sentence names: a permission, a reference, seconds to wait. */
  readonly about?: string;
  readonly headers?: Readonly<Record<string, string>>;
};

/** @example problem('not-found').code // 'not-found' */
export const problem = (code: ProblemCode, about?: string): { readonly problem: Problem } => ({
  problem: { code, ...(about === undefined ? {} : { about }) },
});

/** @example badInput([]).problem.code // 'bad-input' */
export const badInput = (faults: readonly AnswerFault[]): { readonly problem: Problem } => ({
  problem: { code: 'bad-input', faults },
});

/**
 * A request that does not fit what is there, with what stands in the way.
 * @example clash('is-final').problem.faults?.length // 1
 */
export const clash = (
  code: RequestFault['code'],
  path = '',
  ...said: readonly [found?: string, expected?: readonly string[]]
): { readonly problem: Problem } => ({
  problem: { code: 'clash', faults: [requestFault(code, path, ...said)] },
});
