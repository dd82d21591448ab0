/**
 * The working (计算底稿) on paper: as JSON, or as a workbook to print and sign that carries the same JSON in its last
 * sheet, so that either one can be replayed.
 */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Working } from '@ytterby/facts/content';
import type { TableFault } from '@ytterby/server/intake';
import { isTree, isWorkbook, type PaperFault, paperFault, parseJson, readXlsx } from '@ytterby/server/intake';
import type { Task } from '../command.ts';
import { type CliFault, ofReading } from '../fault.ts';
import { whyUnreadable } from '../input/open-source.ts';
import { readBytes } from '../tables/read-bytes.ts';
import type { OrFault } from './fault.ts';

const REPLAY = 'replay';
/** A cell holds 32,767 characters. */
const PIECE = 30_000;

/** Writes the working; a fault where the name ends otherwise or the file cannot be written. */
export async function writeWorking(
  working: Working,
  name: string,
  task: Task,
): Promise<CliFault | PaperFault | undefined> {
  const file = path.resolve(task.world.cwd, name);
  if (!/\.(json|xlsx)$/i.test(name))
    return paperFault('not-an-output', '', name, ['working.json', 'working.xlsx']);
  try {
    if (/\.json$/i.test(name)) await writeFile(file, `${JSON.stringify(working, null, 2)}\n`);
    else await writeFile(file, await workbookOf(working, task));
    return undefined;
  } catch (error) {
    return whyUnreadable(error);
  }
}

async function workbookOf(working: Working, task: Task): Promise<Buffer> {
  const { sheets } = task.say.content;
  const { default: excel } = await import('exceljs');
  const workbook = new excel.Workbook();
  const [date] = task.world.now().toISOString().split('T');
  workbook.created = new Date(`${date}T00:00:00Z`);
  const add = (name: string, headings: readonly string[], rows: readonly (readonly string[])[]): void => {
    const sheet = workbook.addWorksheet(name, {
      pageSetup: { orientation: 'landscape', fitToPage: true, fitToHeight: 0 },
    });
    sheet.addRow([...headings]).font = { bold: true };
    for (const row of rows) sheet.addRow([...row]);
    sheet.columns.forEach((column) => {
      column.width = 18;
    });
  };
  const span = ({ min, max }: { readonly min: string; readonly max: string | null }): string =>
    max === null ? `${min} ..` : min === max ? min : `${min} .. ${max}`;
  add(sheets.answer, sheets.answerHeadings, [
    ...working.results.flatMap((result) =>
      result.shares.map((share, at) => [
        result.part,
        ...Object.values(share.readings),
        span(share.numerator),
        span(share.denominator),
        share.atThreshold,
        result.limbs.content[at] ?? '',
        result.limbs.technology,
        result.limbs.origin,
      ]),
    ),
    [],
    [sheets.currency, working.currency ?? ''],
    [sheets.threshold, working.threshold],
    [sheets.signed],
    [sheets.day],
  ]);
  add(
    sheets.parts,
    sheets.partHeadings,
    working.parts.map((part) => [
      part.id,
      part.name ?? '',
      part.price === undefined ? '?' : span(part.price),
      part.currency ?? '',
      part.pricedOn ?? '',
      part.member.part1,
      part.member.part2,
      part.member.chinaOrigin,
      part.member.chineseTechnology ?? 'unknown',
    ]),
  );
  add(
    sheets.lines,
    sheets.lineHeadings,
    working.lines.map((line) => [
      line.parent,
      line.child,
      span(line.quantity),
      line.unit ?? '',
      line.scrap ?? '',
      line.yield ?? '',
      line.alternate ?? '',
    ]),
  );
  // Spaces stand only inside its strings, and a reader may take those at the edge of a cell away.
  const text = JSON.stringify(working).replace(/\s/g, escaped);
  const pieces = Array.from({ length: Math.ceil(text.length / PIECE) }, (_, at) => [
    text.slice(at * PIECE, (at + 1) * PIECE),
  ]);
  add(REPLAY, ['content-working'], pieces);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

const escaped = (space: string): string => `\\u${space.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** A kept working, from JSON or from the last sheet of its workbook. */
export async function readWorking(file: string, task: Task): Promise<OrFault<{ readonly working: Working }>> {
  const read = await readBytes(file, task.world);
  if ('fault' in read) return { file, faults: [read.fault] };
  const text = isWorkbook(read.bytes) ? await textInWorkbook(read.bytes) : read.bytes.toString('utf8');
  if (typeof text !== 'string') return { file, faults: text.faults };
  const parsed = parseJson(text.replace(/^\uFEFF/, ''));
  if ('fault' in parsed) return { file, faults: [ofReading(parsed.fault)] };
  const wrong = wrongIn(parsed.value);
  if (wrong !== undefined) return { file, faults: [paperFault('not-a-bom', wrong, 'working')] };
  return { working: parsed.value as Working };
}

async function textInWorkbook(
  bytes: Buffer,
): Promise<string | { readonly faults: readonly (TableFault | PaperFault)[] }> {
  const read = await readXlsx(bytes);
  if ('faults' in read) return read;
  const sheet = read.sheets.find((one) => one.sheet === REPLAY);
  if (sheet === undefined) return { faults: [paperFault('not-a-bom', REPLAY, 'working')] };
  return sheet.rows
    .slice(1)
    .map(({ cells }) => cells[0] ?? '')
    .join('');
}

type Shape = 'text' | 'span' | 'array' | 'object';
const PARTS: Readonly<Record<string, Shape>> = { id: 'text', member: 'object' };
const LINES: Readonly<Record<string, Shape>> = { parent: 'text', child: 'text', quantity: 'span' };
const RATES: Readonly<Record<string, Shape>> = { from: 'text', to: 'text', on: 'text', rate: 'text' };
const RESULTS: Readonly<Record<string, Shape>> = { part: 'text', shares: 'array' };

/** The place where a document is no working; undefined where it is one. */
function wrongIn(value: unknown): string | undefined {
  if (!isTree(value) || value.kind !== 'content-working' || value.version !== 1) return 'kind';
  for (const name of ['item', 'threshold']) if (typeof value[name] !== 'string') return name;
  for (const [name, shape] of Object.entries({
    parts: PARTS,
    lines: LINES,
    rates: RATES,
    results: RESULTS,
  })) {
    const list = value[name];
    if (!Array.isArray(list)) return name;
    for (const [at, one] of list.entries()) {
      if (!isTree(one)) return `${name}/${at}`;
      const field = Object.keys(shape).find((key) => !fits(one[key], shape[key] ?? 'text'));
      if (field !== undefined) return `${name}/${at}/${field}`;
      if (one.price !== undefined && !fits(one.price, 'span')) return `${name}/${at}/price`;
    }
  }
  return undefined;
}

function fits(value: unknown, shape: Shape): boolean {
  if (shape === 'text') return typeof value === 'string';
  if (shape === 'array') return Array.isArray(value);
  if (shape === 'object') return isTree(value);
  return (
    isTree(value) && typeof value.min === 'string' && (value.max === null || typeof value.max === 'string')
  );
}
