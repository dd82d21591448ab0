/** The cells of a CSV text: commas, semicolons or tabs, quotes doubled inside quotes, any line ending. */

export type Row = { readonly line: number; readonly cells: readonly string[] };

/** The rows that are not blank, or the line at which a quote was opened and never closed. */
export const cellsOf = (text: string): { readonly rows: readonly Row[] } | { readonly openQuote: number } => {
  const first = text.slice(0, Math.max(0, text.search(/[\r\n]|$/)));
  const mark = [',', ';', '\t'].find((each) => first.includes(each)) ?? ',';
  const rows: Row[] = [];
  let cells: string[] = [];
  let at = 0;
  let line = 1;
  let begun = 1;
  const endRow = (): void => {
    if (cells.length > 1 || cells[0] !== '') rows.push({ line: begun, cells });
    cells = [];
    begun = line;
  };
  while (at <= text.length) {
    let cell = '';
    if (text[at] === '"') {
      const opened = line;
      at += 1;
      for (;;) {
        const close = text.indexOf('"', at);
        if (close < 0) return { openQuote: opened };
        const part = text.slice(at, close);
        line += part.split('\n').length - 1;
        cell += part;
        at = close + 1;
        if (text[at] !== '"') break;
        cell += '"';
        at += 1;
      }
    }
    let end = at;
    while (end < text.length && text[end] !== mark && text[end] !== '\n' && text[end] !== '\r') end += 1;
    cell += text.slice(at, end);
    cells.push(cell.trim());
    at = end + 1;
    if (text[end] === mark) continue;
    if (text[end] === '\r' && text[at] === '\n') at += 1;
    line += 1;
    endRow();
  }
  return { rows };
};
