/**
 * Cuts a text that streams into records: lines of NDJSON, or records of CSV, whose quoted cells may hold line ends.
 * Nothing is parsed here; a record is found by its line ends and quotes alone.
 */

/** A record with the line it begins on; `lines`: how many it takes. */
export type RawRecord = { readonly text: string; readonly row: number; readonly lines: number };

/** Longest quoted record before its quote counts as never closed, in characters. */
const LONGEST_QUOTED = 1_000_000;

export type Cutter = {
  /** Records that are complete with this text. */
  readonly add: (text: string) => readonly RawRecord[];
  /** What is left when the text has ended. */
  readonly end: () => readonly RawRecord[];
};

/**
 * @example cutRecords(true).add('a,"b\nc"\nd\ne').map((one) => one.row) // [1, 3]
 */
export function cutRecords(quoted: boolean, firstRow = 1): Cutter {
  let rest = '';
  let row = firstRow;
  const cut = (last: boolean): readonly RawRecord[] => {
    const found: RawRecord[] = [];
    let from = 0;
    let lines = 0;
    let quotes = 0;
    let at = 0;
    for (;;) {
      const end = rest.indexOf('\n', at);
      if (end === -1) break;
      lines += 1;
      if (quoted) quotes += quotesIn(rest, at, end);
      at = end + 1;
      if (quotes % 2 === 1 && end - from < LONGEST_QUOTED) continue;
      found.push({ text: trimmed(rest, from, end), row, lines });
      row += lines;
      [from, lines, quotes] = [at, 0, 0];
    }
    rest = rest.slice(from);
    if (last && rest !== '') {
      found.push({ text: trimmed(rest, 0, rest.length), row, lines: lines + 1 });
      rest = '';
    }
    return found;
  };
  return {
    add: (text) => {
      rest += text;
      return text.includes('\n') ? cut(false) : [];
    },
    end: () => cut(true),
  };
}

const trimmed = (text: string, from: number, end: number): string =>
  text.slice(from, end > from && text[end - 1] === '\r' ? end - 1 : end);

function quotesIn(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('"', from); at !== -1 && at < to; at = text.indexOf('"', at + 1)) count += 1;
  return count;
}
