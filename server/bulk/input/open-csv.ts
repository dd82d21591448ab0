/** Lines of CSV or TSV, in whatever encoding: headings found near the top, the rest as it streams. */
import { decode } from '../../intake/tables/decode.ts';
import { headingsIn } from '../../intake/tables/headings.ts';
import { delimiterOf, readCsv } from '../../intake/tables/read-csv.ts';
import { LONGEST } from './lines.ts';
import type { InputFault, InputWishes, Opened } from './open-input.ts';
import { firstBytes } from './open-ndjson.ts';
import { cutRecords } from './records.ts';
import { textParts } from './text-parts.ts';

/** Bytes in which encoding and headings are found. */
const HEAD = 256 * 1024;

export async function openCsv(
  at: string,
  wishes: InputWishes,
  size: number,
): Promise<Opened | { readonly faults: readonly InputFault[] }> {
  const bytes = await firstBytes(at, HEAD);
  const whole = bytes.length < size ? bytes.subarray(0, lastLineEnd(bytes)) : bytes;
  const named = new Set(Object.values(wishes.mapping?.columns ?? {}));
  const known = (heading: string): boolean => named.has(heading) || wishes.knows(heading);
  const cells = (text: string): readonly string[] =>
    text
      .slice(0, 8192)
      .split(/\r?\n/, 10)
      .flatMap((line) => line.split(/[,;\t]/));
  const decoded = decode(
    whole,
    wishes.encoding,
    (text) => cells(text).filter((cell) => known(cell.replaceAll('"', '').trim())).length,
  );
  if ('faults' in decoded) return decoded;
  const { text, encoding } = decoded;
  const cutter = cutRecords(true);
  const records = [...cutter.add(text), ...cutter.end()].slice(0, 40);
  const head = readCsv(records.map((one) => one.text).join('\n'));
  if ('faults' in head) return head;
  const found = headingsIn(head, known, wishes.mapping?.headingRow);
  if ('faults' in found) return found;
  const columns = wishes.columnsOf(found.headings);
  if ('faults' in columns) return columns;
  return {
    names: columns.names,
    shown: { found: { ...found, ...(encoding === undefined ? {} : { encoding }) }, columns },
    size,
    parts: () =>
      textParts(at, {
        kind: 'csv',
        encoding: encoding ?? 'utf-8',
        delimiter: delimiterOf(text),
        skip: found.headingRow,
        longest: LONGEST,
      }),
  };
}

/** Where the last whole line ends; a zero byte of UTF-16 behind it belongs to it. */
function lastLineEnd(bytes: Buffer): number {
  const end = bytes.lastIndexOf(10) + 1;
  if (end === 0) return bytes.length;
  return bytes[end] === 0 ? end + 1 : end;
}
