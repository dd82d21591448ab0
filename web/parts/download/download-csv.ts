/** A plain table for a spreadsheet; a value that a spreadsheet would run as a formula is made text. */

/** @example csvOf([['=1+1', 'a "b"']]) // '\ufeff"\'=1+1","a ""b"""\r\n' */
export function csvOf(rows: readonly (readonly string[])[]): string {
  const cell = (value: string): string =>
    `"${(/^[=+\-@\t\r]/.test(value) ? `'${value}` : value).replaceAll('"', '""')}"`;
  return `\ufeff${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

export function downloadCsv(name: string, rows: readonly (readonly string[])[]): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([csvOf(rows)], { type: 'text/csv' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
