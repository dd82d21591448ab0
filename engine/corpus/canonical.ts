/**
 * Canonical JSON: keys sorted, no spaces, one form for one value. The published form of a corpus; its hash is its name.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** Texts that JSON writes as they stand: most values, told apart faster than they are written. */
const PLAIN = /^[\w/ .:()-]*$/;
const written = (text: string): string => (PLAIN.test(text) ? `"${text}"` : JSON.stringify(text));

/** Keys as they are written, with their colon: documents have few, and each of them often. */
const keys = new Map<string, string>();
const MOST_KEYS = 4_000;

function writtenKey(key: string): string {
  const known = keys.get(key);
  if (known !== undefined) return known;
  const made = `${JSON.stringify(key)}:`;
  if (keys.size < MOST_KEYS) keys.set(key, made);
  return made;
}

/** In the order of code units. Most objects have few keys, which are sooner put in their places than handed to a sort. */
function inOrder(found: string[]): readonly string[] {
  if (found.length > 12) return found.sort();
  for (let at = 1; at < found.length; at++) {
    const key = found[at] as string;
    let to = at;
    for (; to > 0 && (found[to - 1] as string) > key; to--) found[to] = found[to - 1] as string;
    found[to] = key;
  }
  return found;
}

/** @example canonical({ b: 1, a: [true, null] }) // '{"a":[true,null],"b":1}' */
export function canonical(value: unknown): string {
  if (typeof value === 'string') return written(value);
  if (typeof value === 'boolean') return value ? 'true' : 'false';
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  let text = '';
  if (Array.isArray(value)) {
    for (let at = 0; at < value.length; at++) text += `${at === 0 ? '' : ','}${canonical(value[at]) ?? ''}`;
    return `[${text}]`;
  }
  const of = value as Readonly<Record<string, unknown>>;
  for (const key of inOrder(Object.keys(of))) {
    const inner = of[key];
    if (inner === undefined) continue;
    text += (text === '' ? '' : ',') + writtenKey(key) + canonical(inner);
  }
  return `{${text}}`;
}

/** SHA-256 of a text, in hexadecimal. @example hashOf('').slice(0, 8) // 'e3b0c442' */
export function hashOf(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}
