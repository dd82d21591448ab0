/**
 * Canonical JSON: keys sorted, no spaces, one form for one value. The published form of a corpus; its hash is its name.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** @example canonical({ b: 1, a: [true, null] }) // '{"a":[true,null],"b":1}' */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
    entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(',')}}`;
  }
  return JSON.stringify(value);
}

/** SHA-256 of a text, in hexadecimal. @example hashOf('').slice(0, 8) // 'e3b0c442' */
export function hashOf(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}
