/** Writes a zip again so that its bytes hang on its contents alone: fixed days, one order, no clock. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The day a zip entry carries; the format knows none before 1980. */
const ENTRY_DAY = new Date('2000-01-01T00:00:00');

/** `on` is the day the file's own properties name. */
export function steadyZip(bytes: Uint8Array, on: string): Uint8Array {
  const entries = Object.entries(unzipSync(bytes)).sort(([left], [right]) => (left < right ? -1 : 1));
  // Readers ask for the list of types first.
  const ordered = [
    ...entries.filter(([name]) => name === '[Content_Types].xml'),
    ...entries.filter(([name]) => name !== '[Content_Types].xml'),
  ];
  const files = ordered.map(
    ([name, data]) => [name, name === 'docProps/core.xml' ? dated(data, on) : data] as const,
  );
  return zipSync(Object.fromEntries(files), { level: 9, mtime: ENTRY_DAY, os: 0 });
}

const dated = (data: Uint8Array, on: string): Uint8Array =>
  strToU8(strFromU8(data).replace(/(<dcterms:(created|modified)[^>]*>)[^<]*/g, `$1${on}T00:00:00Z`));
