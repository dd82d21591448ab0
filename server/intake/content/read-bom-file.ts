/** A bill of materials from whatever the user has: JSON, CSV, XLSX, or a material declaration in XML. */
import { type Evidence, type ReadBom, type ReadCounts, readDeclaration } from '@ytterby/facts/content';
import { ofReading } from '../json/fault.ts';
import { parseJson } from '../json/parse-json.ts';
import type { TableWishes } from '../tables/columns.ts';
import { decode } from '../tables/decode.ts';
import { tableFault } from '../tables/fault.ts';
import { isWorkbook } from '../tables/open-table.ts';
import { type OrContentFaults, ofRead } from './fault.ts';
import { readEvidence } from './read-evidence.ts';
import { isTree, readJsonBom } from './read-json-bom.ts';
import { readRateRows } from './read-rates.ts';
import { readTableBom } from './read-table-bom.ts';

/** A bill of materials as read: its counts of rows say what was read, used and left out. */
export type BomFile = {
  readonly bom: ReadBom['bom'];
  readonly counts: ReadCounts;
  readonly evidence: readonly Evidence[];
};

/** Root elements of the material declarations that are read. */
const DECLARATIONS = /^(MainDeclaration|IPC1752|Declaration|IEC62474|MaterialDeclaration|Main)$/i;

/**
 * Reads the bytes of a file, whose kind they tell themselves. Where anything in it is wrong nothing is read.
 * @example (await readBomFile(Buffer.from('{"parts": [{"id": "M-1"}]}'))).bom.parts.length // 1
 */
export async function readBomFile(
  bytes: Buffer,
  wishes: TableWishes = {},
): Promise<OrContentFaults<BomFile>> {
  if (bytes.length < 2) return { faults: [tableFault('empty-table')] };
  const kind = isWorkbook(bytes) ? 'table' : kindOf(bytes);
  if (kind === 'xml') return fromXml(bytes);
  if (kind === 'json') return fromJson(bytes);
  const table = await readTableBom(bytes, wishes);
  return 'bom' in table ? withoutFaults(table) : table;
}

/** What the first bytes begin, past a mark, spaces and the zero bytes of UTF-16. */
function kindOf(bytes: Buffer): 'xml' | 'json' | 'table' {
  const first = bytes.subarray(0, 200).find((byte) => byte > 0x20 && !MARKS.includes(byte));
  if (first === 0x3c) return 'xml';
  return first === 0x7b || first === 0x5b ? 'json' : 'table';
}

/** Bytes of the marks of UTF-8 and UTF-16. */
const MARKS: readonly number[] = [0xef, 0xbb, 0xbf, 0xff, 0xfe];

async function fromXml(bytes: Buffer): Promise<OrContentFaults<BomFile>> {
  const { readXml } = await import('../tables/read-xml.ts');
  const xml = readXml(bytes);
  if ('faults' in xml) return xml;
  const declaration = readDeclaration({ [xml.root]: xml.element });
  const stranger = declaration.bom.parts.length === 0 && !DECLARATIONS.test(xml.root);
  if (stranger) return { faults: [tableFault('xml-unknown', { found: xml.root })] };
  return withoutFaults(declaration);
}

function fromJson(bytes: Buffer): OrContentFaults<BomFile> {
  const decoded = decode(bytes, undefined, () => 0);
  if ('faults' in decoded) return decoded;
  const parsed = parseJson(decoded.text);
  if ('fault' in parsed) return { faults: [ofReading(parsed.fault)] };
  const { value } = parsed;
  const read = readJsonBom(value);
  if (!('bom' in read)) return read;
  const tree = isTree(value) ? value : {};
  const rates = readRateRows(tree.rates ?? [], 'rates');
  const evidence = readEvidence(tree.evidence ?? [], 'evidence');
  const faults = [...rates.faults, ...evidence.faults];
  if (faults.length > 0) return { faults };
  return { bom: { ...read.bom, rates: rates.rates }, counts: read.counts, evidence: evidence.papers };
}

const withoutFaults = ({ bom, counts, faults }: ReadBom): OrContentFaults<BomFile> =>
  faults.length > 0 ? { faults: faults.map(ofRead) } : { bom, counts, evidence: [] };
