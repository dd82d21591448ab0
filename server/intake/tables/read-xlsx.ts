/**
 * XLSX to tables, one a worksheet. Numbers come as the shortest decimal text of what is stored, formulas as the value
 * last worked out; a cell that holds an error is a fault, not a zero.
 */
import type ExcelJS from 'exceljs';
import { type OrFaults, type TableFault, tableFault } from './fault.ts';
import { plainNumber } from './plain-number.ts';
import type { MergedRange, Table, TableRow } from './table.ts';
import { unpackedSize } from './unpacked-size.ts';

/** Largest workbook when unpacked, in bytes. */
const LARGEST = 512 * 1024 * 1024;
const OLD_WORKBOOK = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);

/** Every worksheet that has rows, in order. */
export async function readXlsx(bytes: Buffer): Promise<OrFaults<{ readonly sheets: readonly Table[] }>> {
  if (bytes.subarray(0, 4).equals(OLD_WORKBOOK)) return { faults: [tableFault('old-workbook')] };
  const unpacked = unpackedSize(bytes, 'xl/workbook.xml');
  if (unpacked === null || !unpacked.holds) return { faults: [tableFault('not-xlsx')] };
  if (unpacked.size > LARGEST) {
    return { faults: [tableFault('unpacks-too-large', { expected: [String(LARGEST / 1024 / 1024)] })] };
  }
  // Loaded where a workbook is read and not before: it is by far the heaviest reader.
  const { default: excel } = await import('exceljs');
  const workbook = new excel.Workbook();
  try {
    // The library's own type of a buffer is older than Node's.
    await workbook.xlsx.load(bytes as unknown as Parameters<typeof workbook.xlsx.load>[0]);
  } catch {
    return { faults: [tableFault('not-xlsx')] };
  }
  const faults: TableFault[] = [];
  const sheets = workbook.worksheets.flatMap((sheet): readonly Table[] => {
    if (sheet.state !== 'visible') return [];
    const rows: TableRow[] = [];
    sheet.eachRow((row, at) => {
      const cells: string[] = [];
      row.eachCell({ includeEmpty: true }, (cell, column) => {
        const text = textOf(cell);
        if (typeof text === 'string') cells[column - 1] = text;
        else faults.push(tableFault(text.code, { found: text.found, column: cell.address, row: at }));
      });
      if (cells.some((cell) => cell !== '')) rows.push({ row: at, cells });
    });
    return rows.length === 0 ? [] : [{ rows, sheet: sheet.name, merged: mergesOf(sheet) }];
  });
  if (faults.length > 0) return { faults };
  return sheets.length === 0 ? { faults: [tableFault('empty-table')] } : { sheets };
}

type Unread = { readonly code: 'cell-error' | 'formula-without-value'; readonly found: string };

function textOf(cell: ExcelJS.Cell): string | Unread {
  // Only the first cell of a merged range holds its text.
  if (cell.isMerged && cell.master.address !== cell.address) return '';
  return textOfValue(cell.value);
}

export function textOfValue(value: ExcelJS.CellValue): string | Unread {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return plainNumber(value);
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'boolean') return value ? 'true' : 'false';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if ('error' in value) return { code: 'cell-error', found: value.error };
  if ('richText' in value)
    return value.richText
      .map((part) => part.text)
      .join('')
      .trim();
  if ('hyperlink' in value) return textOfValue(value.text);
  if ('formula' in value || 'sharedFormula' in value) {
    const { result } = value;
    if (result !== undefined) return textOfValue(result);
    const formula = 'formula' in value ? value.formula : value.sharedFormula;
    return { code: 'formula-without-value', found: `=${formula}` };
  }
  return '';
}

function mergesOf(sheet: ExcelJS.Worksheet): readonly MergedRange[] {
  const ranges: readonly string[] = sheet.model.merges ?? [];
  return ranges.map((range) => {
    const [from = '', to = from] = range.split(':');
    const row = (address: string): number => Number(/\d+/.exec(address)?.[0] ?? 0);
    return { range, fromRow: row(from), toRow: row(to) };
  });
}
