/**
 * Canonical JSON: keys sorted, no spaces, one form for one value. The published form of a corpus; its hash is its name.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** Texts that JSON writes as they stand: most keys and values, told apart faster than they are written. */
const PLAIN = /^[\w/ .:()-]*$/;
const written = (text: string): string => (PLAIN.test(text) ? `"${text}"` : JSON.stringify(text));

/** @example canonical({ b: 1, a: [true, null] }) // '{"a":[true,null],"b":1}' */
export function canonical(value: unknown): string {
  if (typeof value === 'string') return written(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  let text = '';
  if (Array.isArray(value)) {
    for (let at = 0; at < value.length; at++) text += `${at === 0 ? '' : ','}${canonical(value[at]) ?? ''}`;
    return `[${text}]`;
  }
  const of = value as Readonly<Record<string, unknown>>;
  for (const key of Object.keys(of).sort()) {
    const inner = of[key];
    if (inner === undefined) continue;
    text += `${text === '' ? '' : ','}${written(key)}:${canonical(inner)}`;
  }
  return `{${text}}`;
}

/** SHA-256 of a text, in hexadecimal. @example hashOf('').slice(0, 8) // 'e3b0c442' */
export function hashOf(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}
