/** What can be wrong with a bulk run as a whole. Coded data; the language files make the sentences. */

export type BulkFaultCode =
  | 'not-a-form'
  | 'same-file'
  | 'no-folder'
  | 'disk-full'
  | 'cannot-write'
  | 'already-running'
  | 'not-parquet'
  | 'csv-not-closed'
  | 'no-lines'
  | 'too-wide'
  | 'full-form'
  | 'engine-needs-flat'
  | 'engine-failed'
  | 'engine-unknown'
  | 'engine-one-file'
  | 'engine-flat-lines'
  | 'engine-differs'
  | 'database-missing'
  | 'database-unreachable'
  | 'database-refuses'
  | 'database-forbids'
  | 'database-other-law'
  | 'from-to-same'
  | 'not-a-file';

/** `path`: the file that it is about, where there is one. */
export type BulkFault = {
  readonly from: 'bulk';
  readonly code: BulkFaultCode;
  readonly path?: string;
  readonly found?: string;
  readonly expected?: readonly string[];
};

/** @example bulkFault('disk-full', 'out.csv') // { from: 'bulk', code: 'disk-full', path: 'out.csv' } */
export const bulkFault = (
  code: BulkFaultCode,
  path?: string,
  fields: Pick<BulkFault, 'found' | 'expected'> = {},
): BulkFault => ({ from: 'bulk', code, ...(path === undefined ? {} : { path }), ...fields });
