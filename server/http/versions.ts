/** Versions of one resource: its ETag, and changes that hold only if it is still as the caller read it. */
import { problem } from './problem.ts';

/** @example tagOf(3) // '"3"' */
export const tagOf = (version: number): string => `"${version}"`;

/** A problem where the caller's If-Match names another version; undefined where the change may go on. */
export function changedSince(
  headers: Readonly<Record<string, string | undefined>>,
  version: number,
): ReturnType<typeof problem> | undefined {
  const wanted = headers['if-match'];
  if (wanted === undefined || wanted.trim() === '*') return undefined;
  const tags = wanted.split(',').map((one) => one.trim().replace(/^W\//, ''));
  return tags.includes(tagOf(version)) ? undefined : problem('changed-since');
}
