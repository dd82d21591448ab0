/** The code printed on a paper notice: where to check it, and the digest of the signed file, to compare by eye. */
import type { PaperCode } from '../documents/layout/layout.ts';

/** The start of a digest, as it stands on paper. @example shortDigest('sha-256:0123456789abcdef0123') // '0123456789abcdef' */
export const shortDigest = (digest: string): string =>
  digest.slice('sha-256:'.length, 'sha-256:'.length + 16);

/** `url` is a page that checks notices; the digest stands behind the `#`, so no server is told which one is checked. */
export const codeOf = (url: string, digest: string): PaperCode => ({
  content: `${url}#${digest}`,
  lines: [url, `SHA-256 ${shortDigest(digest)}…`],
});
