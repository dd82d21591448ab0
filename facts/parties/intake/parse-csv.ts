/** Comma- or tab-separated text to rows of cells, quotes as RFC 4180 has them; a broken quote is a fault. */

export type CsvRow = { readonly line: number; readonly cells: readonly string[] };

/**
 * The rows of a text; `unclosed` is the line on which a quote was opened that never closes.
 *
 * @example parseCsv('a,"b, c"\n').rows[0]?.cells // ['a', 'b, c']
 */
export function parseCsv(text: string): {
  readonly rows: readonly CsvRow[];
  readonly unclosed: number | null;
} {
  const body = text.replace(/^\ufeff/, '');
  const comma = separatorOf(body.slice(0, body.search(/\r?\n|$/)));
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  let cell = '';
  let quoted = false;
  let openedOn = 0;
  let line = 1;
  let startedOn = 1;
  const endRow = (): void => {
    cells.push(cell);
    if (cells.some((c) => c.trim() !== '')) rows.push({ line: startedOn, cells: cells.map((c) => c.trim()) });
    cells = [];
    cell = '';
  };
  for (let i = 0; i < body.length; i++) {
    const char = body[i] as string;
    if (char === '\n') line++;
    if (quoted) {
      if (char !== '"') cell += char;
      else if (body[i + 1] === '"') {
        cell += '"';
        i++;
      } else quoted = false;
    } else if (char === '"' && cell.trim() === '') {
      quoted = true;
      cell = '';
      openedOn = line;
    } else if (char === comma) {
      cells.push(cell);
      cell = '';
    } else if (char === '\n') {
      endRow();
      startedOn = line;
    } else if (char !== '\r') cell += char;
  }
  endRow();
  return { rows, unclosed: quoted ? openedOn : null };
}

function separatorOf(header: string): string {
  const count = (mark: string) => header.split(mark).length;
  const marks = [',', '\t', ';'];
  return marks.reduce((best, mark) => (count(mark) > count(best) ? mark : best), ',');
}
