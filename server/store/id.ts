/**
 * Ids of rows: version 7 uuids, made by the program because PostgreSQL knows them only from 18 on. They start with the
 * time, so that rows written one after another stand near each other in an index.
 */
import { randomFillSync } from 'node:crypto';

let [last, count] = [0, 0];

/** Random bytes are drawn for many ids at a time: each draw is a call of the system. */
const drawn = Buffer.alloc(16 * 256);
let used = drawn.length;

/**
 * A new id; `at` is in milliseconds since 1970.
 * @example newId(0).slice(0, 14) // '00000000-0000-'
 */
export function newId(at: number = Date.now()): string {
  if (used === drawn.length) {
    randomFillSync(drawn);
    used = 0;
  }
  const bytes = drawn.subarray(used, used + 16);
  used += 16;
  count = at === last ? (count + 1) % 0x1000 : 0;
  last = at;
  bytes.writeUIntBE(at, 0, 6);
  // Of one millisecond the ids of a process stand in the order they were made in.
  bytes.writeUInt16BE(0x7000 | count, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
