/**
 * How large a ZIP archive says it becomes when unpacked, read from its directory without unpacking anything: a
 * workbook of a few kilobytes can be made to fill all memory.
 */
const END_OF_DIRECTORY = 0x06054b50;
const ENTRY = 0x02014b50;
const ENTRY_LENGTH = 46;
const UNKNOWN = 0xffffffff;

/**
 * Bytes of all entries together and whether the archive holds `name`; null where the bytes are no whole archive.
 * @example unpackedSize(Buffer.from('PK'), 'xl/workbook.xml') // null
 */
export function unpackedSize(
  bytes: Buffer,
  name: string,
): { readonly size: number; readonly holds: boolean } | null {
  const end = endOfDirectory(bytes);
  if (end === -1) return null;
  const count = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  let size = 0;
  let holds = false;
  for (let entry = 0; entry < count; entry += 1) {
    if (at + ENTRY_LENGTH > bytes.length || bytes.readUInt32LE(at) !== ENTRY) return null;
    const own = bytes.readUInt32LE(at + 24);
    size += own === UNKNOWN ? Number.POSITIVE_INFINITY : own;
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset));
    const from = at + ENTRY_LENGTH;
    holds ||= bytes.toString('utf8', from, from + (nameLength ?? 0)) === name;
    at = from + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return { size, holds };
}

function endOfDirectory(bytes: Buffer): number {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 22 - 65_535); at -= 1) {
    if (bytes.readUInt32LE(at) === END_OF_DIRECTORY) return at;
  }
  return -1;
}
