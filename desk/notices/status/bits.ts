/** The bits of a status list (W3C Bitstring Status List 1.0): gzip, base64url, multibase prefix `u`; first bit leftmost. */
import { gunzipSync, gzipSync } from 'fflate';

/** The least length a list may have, so that one entry tells nothing of its neighbours. */
export const LIST_LENGTH = 131_072;
/** A list that unpacks to more than this is refused: 8 MiB, 64 million entries. */
const MOST_BYTES = 8 * 1024 * 1024;

/** Packs the indexes that are set. @example encodeBits([]).startsWith('uH4sI') // true */
export function encodeBits(set: Iterable<number>, length = LIST_LENGTH): string {
  const bytes = new Uint8Array(Math.ceil(length / 8));
  for (const index of set) {
    const at = index >> 3;
    bytes[at] = (bytes[at] ?? 0) | (0x80 >> (index & 7));
  }
  return `u${Buffer.from(gzipSync(bytes, { level: 9, mtime: 0 })).toString('base64url')}`;
}

/** The bytes of a packed list, or null where it is none or unpacks beyond all measure. */
export function decodeBits(encoded: string): Uint8Array | null {
  if (!/^u[A-Za-z0-9_-]+$/.test(encoded)) return null;
  const packed = Buffer.from(encoded.slice(1), 'base64url');
  // The last four bytes of a gzip say how long it is unpacked.
  if (packed.length < 18 || packed.readUInt32LE(packed.length - 4) > MOST_BYTES) return null;
  try {
    return gunzipSync(packed, { out: new Uint8Array(packed.readUInt32LE(packed.length - 4)) });
  } catch {
    return null;
  }
}

/** Whether a bit is set; null beyond the list's end. */
export function bitAt(bytes: Uint8Array, index: number): boolean | null {
  const byte = bytes[index >> 3];
  return byte === undefined ? null : (byte & (0x80 >> (index & 7))) !== 0;
}
