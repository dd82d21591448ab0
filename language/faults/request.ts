/** What can be wrong with a request to the server, beside the contract's own faults. Coded data. */
export type RequestFaultCode =
  | 'not-json'
  | 'not-utf-8'
  | 'empty-body'
  | 'too-deep'
  | 'duplicate-key'
  | 'unstorable'
  | 'missing'
  | 'wrong-type'
  | 'unknown-field'
  | 'not-one-of'
  | 'too-small'
  | 'too-big'
  | 'too-short'
  | 'too-long'
  | 'wrong-form'
  | 'no-such-row'
  | 'taken'
  | 'line-too-long'
  | 'not-yours'
  | 'is-final'
  | 'not-final'
  | 'over-already'
  | 'here-already'
  | 'no-evidence'
  | 'not-replayable'
  | 'wrong';

export type RequestFault = {
  readonly from: 'request';
  readonly code: RequestFaultCode;
  /** Place in the body, or the name of a parameter or header. */
  readonly path: string;
  readonly found?: string;
  readonly expected?: readonly string[];
};

/** @example requestFault('missing', 'name').code // 'missing' */
export function requestFault(
  code: RequestFaultCode,
  path: string,
  found?: string,
  expected?: readonly string[],
): RequestFault {
  return {
    from: 'request',
    code,
    path,
    ...(found === undefined ? {} : { found }),
    ...(expected === undefined ? {} : { expected }),
  };
}
