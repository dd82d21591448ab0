/**
 * Rows in NDJSON to a workbook, written as it streams: a million rows need the memory of a few. More rows than a
 * worksheet holds go on in the next. The same rows give the same bytes.
 */
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { Zip, ZipDeflate } from 'fflate';
import { letterOf } from '../../intake/tables/mapping.ts';
import type { OutputColumns } from './columns.ts';

/** Rows that a worksheet holds, headings and all. */
const MOST_ROWS = 1_048_576;
/** Characters that a cell holds. */
const MOST_CHARACTERS = 32_767;
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

export async function writeXlsx(
  rows: string,
  file: string,
  columns: OutputColumns,
  mostRows: number = MOST_ROWS,
): Promise<void> {
  const handle = await open(file, 'w');
  try {
    let failure: Error | null = null;
    let chunks: Uint8Array[] = [];
    const zip = new Zip((error, chunk) => {
      failure ??= error;
      chunks.push(chunk);
    });
    const flush = async (): Promise<void> => {
      if (failure) throw failure;
      const waiting = chunks;
      chunks = [];
      for (const chunk of waiting) await handle.writeFile(chunk);
    };
    const entry = (name: string): ZipDeflate => {
      const made = new ZipDeflate(name, { level: 6 });
      // The first moment that an archive can name: the clock must not show in the bytes.
      made.mtime = new Date(1980, 0, 1);
      zip.add(made);
      return made;
    };
    const put = (name: string, text: string): void => entry(name).push(Buffer.from(text), true);

    let sheets = 0;
    let sheet: ZipDeflate | undefined;
    let inSheet = 0;
    let text = '';
    const begin = (): void => {
      sheets += 1;
      sheet = entry(`xl/worksheets/sheet${sheets}.xml`);
      const cells = columns.map(({ name }, at) => textCell(name, `${letterOf(at)}1`, ' s="1"')).join('');
      text = `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetData><row r="1">${cells}</row>`;
      inSheet = 1;
    };
    const end = (): void => {
      sheet?.push(Buffer.from(`${text}</sheetData></worksheet>`), true);
      text = '';
    };
    begin();
    for await (const line of createInterface({
      input: createReadStream(rows),
      crlfDelay: Number.POSITIVE_INFINITY,
    })) {
      if (line === '') continue;
      if (inSheet >= mostRows) {
        end();
        begin();
      }
      inSheet += 1;
      text += rowOf(JSON.parse(line) as Readonly<Record<string, unknown>>, columns, inSheet);
      if (text.length < 256 * 1024) continue;
      sheet?.push(Buffer.from(text), false);
      text = '';
      await flush();
    }
    end();
    put('xl/styles.xml', STYLES);
    put('xl/workbook.xml', workbook(sheets));
    put('xl/_rels/workbook.xml.rels', workbookRelations(sheets));
    put('_rels/.rels', relations([[`${RELATIONS}/officeDocument`, 'xl/workbook.xml']]));
    put('[Content_Types].xml', contentTypes(sheets));
    zip.end();
    await flush();
  } finally {
    await handle.close();
  }
}

function rowOf(row: Readonly<Record<string, unknown>>, columns: OutputColumns, at: number): string {
  const cells = columns.map(({ name }, place) => {
    const value = row[name];
    const address = `${letterOf(place)}${at}`;
    if (value === null || value === undefined || value === '') return '';
    if (typeof value === 'number') return `<c r="${address}"><v>${value}</v></c>`;
    return textCell(Array.isArray(value) ? value.join(';') : String(value), address);
  });
  return `<row r="${at}">${cells.join('')}</row>`;
}

function textCell(text: string, address: string, style = ''): string {
  if (text === '') return '';
  const cut = text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS - 3)}...` : text;
  return `<c r="${address}"${style} t="inlineStr"><is><t xml:space="preserve">${escaped(cut)}</t></is></c>`;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 has no place for exactly these.
const NOT_IN_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

const escaped = (text: string): string =>
  text.replace(NOT_IN_XML, '').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf xfId="0"/><xf fontId="1" applyFont="1" xfId="0"/></cellXfs></styleSheet>`;

const numbers = (sheets: number): readonly number[] => Array.from({ length: sheets }, (_, at) => at + 1);

const workbook = (sheets: number): string =>
  `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${numbers(sheets)
    .map((at) => `<sheet name="${at === 1 ? 'answers' : `answers ${at}`}" sheetId="${at}" r:id="rId${at}"/>`)
    .join('')}</sheets></workbook>`;

const relations = (of: readonly (readonly [string, string])[]): string =>
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${of
    .map(([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

const workbookRelations = (sheets: number): string =>
  relations([
    ...numbers(sheets).map((at): readonly [string, string] => [
      `${RELATIONS}/worksheet`,
      `worksheets/sheet${at}.xml`,
    ]),
    [`${RELATIONS}/styles`, 'styles.xml'],
  ]);

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const contentTypes = (sheets: number): string =>
  `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SPREADSHEET}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${SPREADSHEET}.styles+xml"/>${numbers(
    sheets,
  )
    .map(
      (at) =>
        `<Override PartName="/xl/worksheets/sheet${at}.xml" ContentType="${SPREADSHEET}.worksheet+xml"/>`,
    )
    .join('')}</Types>`;
