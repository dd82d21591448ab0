/** Which characters a TrueType font has, read from its cmap table: a glyph that is not there must be known before. */

/** Reads the cmap of a font; answers whether a code point has a glyph. @example coverageOf(fontBytes)(0x4e2d) // true */
export function coverageOf(bytes: Buffer): (point: number) => boolean {
  const cmap = tableAt(bytes, 'cmap');
  const groups = cmap === null ? [] : groupsIn(bytes, cmap);
  return (point) => {
    let [low, high] = [0, groups.length - 1];
    while (low <= high) {
      const middle = (low + high) >> 1;
      const [first, last] = groups[middle] as readonly [number, number];
      if (point < first) high = middle - 1;
      else if (point > last) low = middle + 1;
      else return true;
    }
    return false;
  };
}

function tableAt(bytes: Buffer, tag: string): number | null {
  const count = bytes.readUInt16BE(4);
  for (let at = 0; at < count; at++) {
    const entry = 12 + at * 16;
    if (bytes.toString('latin1', entry, entry + 4) === tag) return bytes.readUInt32BE(entry + 8);
  }
  return null;
}

/** Ranges of characters that have a glyph, ascending: of the widest Unicode subtable (format 12, else 4). */
function groupsIn(bytes: Buffer, cmap: number): readonly (readonly [number, number])[] {
  const count = bytes.readUInt16BE(cmap + 2);
  const tables = Array.from({ length: count }, (_, at) => cmap + bytes.readUInt32BE(cmap + 4 + at * 8 + 4));
  const wide = tables.find((table) => bytes.readUInt16BE(table) === 12);
  if (wide !== undefined) return wideGroups(bytes, wide);
  const narrow = tables.find((table) => bytes.readUInt16BE(table) === 4);
  return narrow === undefined ? [] : narrowGroups(bytes, narrow);
}

function wideGroups(bytes: Buffer, table: number): readonly (readonly [number, number])[] {
  const count = bytes.readUInt32BE(table + 12);
  return Array.from({ length: count }, (_, at) => {
    const group = table + 16 + at * 12;
    return [bytes.readUInt32BE(group), bytes.readUInt32BE(group + 4)] as const;
  });
}

function narrowGroups(bytes: Buffer, table: number): readonly (readonly [number, number])[] {
  const count = bytes.readUInt16BE(table + 6) / 2;
  const ends = table + 14;
  const starts = ends + count * 2 + 2;
  return Array.from(
    { length: count },
    (_, at) => [bytes.readUInt16BE(starts + at * 2), bytes.readUInt16BE(ends + at * 2)] as const,
  ).filter(([first]) => first !== 0xffff);
}
