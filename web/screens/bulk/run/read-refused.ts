/** The refused lines as the server writes them: CSV with file, row, id, place, found, code and reason. */
export type RefusedLine = {
  readonly row: string;
  readonly id: string;
  readonly place: string;
  readonly found: string;
  readonly reason: string;
};

/** Reads whole lines; quotes may hold commas, line breaks, and quotes written twice. */
export function readRefused(text: string): readonly RefusedLine[] {
  const [heads = [], ...rows] = cellsOf(text.replace(/^\uFEFF/, ''));
  return rows.map((cells) => {
    const cell = (name: string): string => cells[heads.indexOf(name)] ?? '';
    return {
      ...{ row: cell('row'), id: cell('id'), place: cell('place') },
      ...{ found: cell('found'), reason: cell('reason') },
    };
  });
}

function cellsOf(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n"]*))(,|\r?\n|$)/g)) {
    row.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === ',') continue;
    if (row.length > 1 || row[0] !== '') rows.push(row);
    row = [];
  }
  return rows;
}
