/**
 * Whether a ZIP archive is whole: every entry of its directory is unpacked once, its bytes counted and their sum
 * checked, and nothing kept. A reader that streams would wait for ever for what is cut off or torn.
 */
import { createReadStream } from 'node:fs';
import { crc32, createInflateRaw } from 'node:zlib';
import { bytesFrom } from './open-ndjson.ts';

/** Bytes at the end of an archive in which its directory lies. */
const TAIL = 4 * 1024 * 1024;
const END_OF_DIRECTORY = Buffer.from('PK\u0005\u0006', 'latin1');
const ENTRY = 0x02014b50;
const ENTRY_LENGTH = 46;
const LOCAL_LENGTH = 30;

type Entry = {
  readonly name: string;
  readonly method: number;
  readonly sum: number;
  readonly packed: number;
  readonly begins: number;
};

/** Names of the entries; null where the archive is not whole; 'too-large' where it unpacks to more than `most` bytes. */
export async function wholeArchive(
  at: string,
  size: number,
  most: number,
): Promise<readonly string[] | 'too-large' | null> {
  const entries = await directoryOf(at, size);
  if (entries === null) return null;
  let unpacked = 0;
  for (const entry of entries) {
    const read = await unpackedOf(at, entry, most - unpacked).catch(() => null);
    if (read === null || read === 'too-large') return read;
    unpacked += read;
  }
  return entries.map(({ name }) => name);
}

async function directoryOf(at: string, size: number): Promise<readonly Entry[] | null> {
  const from = Math.max(0, size - TAIL);
  const tail = await bytesFrom(at, from);
  const end = tail.lastIndexOf(END_OF_DIRECTORY);
  if (end === -1 || end + 22 > tail.length) return null;
  const entries: Entry[] = [];
  let place = tail.readUInt32LE(end + 16) - from;
  for (let number = tail.readUInt16LE(end + 10); number > 0; number -= 1) {
    if (place < 0 || place + ENTRY_LENGTH > end || tail.readUInt32LE(place) !== ENTRY) return null;
    const name = tail.readUInt16LE(place + 28);
    const rest = tail.readUInt16LE(place + 30) + tail.readUInt16LE(place + 32);
    entries.push({
      name: tail.toString('utf8', place + ENTRY_LENGTH, place + ENTRY_LENGTH + name),
      method: tail.readUInt16LE(place + 10),
      sum: tail.readUInt32LE(place + 16),
      packed: tail.readUInt32LE(place + 20),
      begins: tail.readUInt32LE(place + 42),
    });
    place += ENTRY_LENGTH + name + rest;
  }
  return entries;
}

/** Bytes that an entry unpacks to; null where they are not what the directory says. */
async function unpackedOf(at: string, entry: Entry, most: number): Promise<number | 'too-large' | null> {
  const { begins, packed, method, sum } = entry;
  const head: Buffer[] = [];
  for await (const chunk of createReadStream(at, { start: begins, end: begins + LOCAL_LENGTH - 1 }))
    head.push(chunk as Buffer);
  const local = Buffer.concat(head);
  if (local.length < LOCAL_LENGTH || local.toString('latin1', 0, 4) !== 'PK\u0003\u0004') return null;
  const start = begins + LOCAL_LENGTH + local.readUInt16LE(26) + local.readUInt16LE(28);
  if (packed === 0) return sum === 0 ? 0 : null;
  const stream = createReadStream(at, { start, end: start + packed - 1 });
  const plain = method === 8 ? stream.on('error', () => undefined).pipe(createInflateRaw()) : stream;
  let bytes = 0;
  let found = 0;
  for await (const chunk of plain) {
    bytes += (chunk as Buffer).length;
    if (bytes > most) return 'too-large';
    found = crc32(chunk as Buffer, found);
  }
  return found === sum ? bytes : null;
}
