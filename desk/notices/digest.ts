/** Digests over bytes as they were received: a compact JWT, a scanned paper. No canonical form, no parsing. */
import { createHash } from 'node:crypto';

/** @example hashOfBytes(new Uint8Array()).slice(0, 16) // 'sha-256:e3b0c442' */
export const hashOfBytes = (bytes: Uint8Array): string =>
  `sha-256:${createHash('sha256').update(bytes).digest('hex')}`;

export const isDigest = (text: unknown): text is string =>
  typeof text === 'string' && /^sha-256:[0-9a-f]{64}$/.test(text);
