/** A bill of materials from whatever the user has: JSON, CSV, XLSX, or a material declaration in XML. */
import { type Evidence, type ReadBom, type ReadCounts, readDeclaration } from '@ytterby/facts/content';
import type { Task } from '../command.ts';
import { ofReading } from '../fault.ts';
import { STDIN } from '../input/open-source.ts';
import { parseJson } from '../input/parse-json.ts';
import { decode } from '../tables/decode.ts';
import { tableFault } from '../tables/fault.ts';
import { isWorkbook } from '../tables/open-table.ts';
import { readBytes } from '../tables/read-bytes.ts';
import { readXml } from '../tables/read-xml.ts';
import { type ContentFault, type OrFault, ofRead } from './fault.ts';
import { readEvidence } from './read-evidence.ts';
import { isTree, readJsonBom } from './read-json-bom.ts';
import { readRateRows } from './read-rates.ts';
import { readTableBom } from './read-table-bom.ts';

export type Input = {
  readonly bom: ReadBom['bom'];
  readonly counts: ReadCounts;
  readonly evidence: readonly Evidence[];
};

/** Root elements of the material declarations that are read. */
const DECLARATIONS = /^(MainDeclaration|IPC1752|Declaration|IEC62474|MaterialDeclaration|Main)$/i;

export async function readInput(name: string, task: Task): Promise<OrFault<Input>> {
  const file = name === STDIN ? task.say.faults.stdin : name;
  const read = await readBytes(name, task.world);
  if ('fault' in read) return { file, faults: [read.fault] };
  const { bytes } = read;
  if (bytes.length < 2) return { file, faults: [tableFault('empty-table')] };
  const kind = isWorkbook(bytes) ? 'table' : kindOf(bytes);
  if (kind === 'xml') return fromXml(bytes, file);
  if (kind === 'json') return fromJson(bytes, file);
  const table = await readTableBom(bytes, file, task);
  return 'file' in table ? table : withoutFaults(table, file);
}

/** What the first bytes begin, past a mark, spaces and the zero bytes of UTF-16. */
function kindOf(bytes: Buffer): 'xml' | 'json' | 'table' {
  const first = bytes.subarray(0, 200).find((byte) => byte > 0x20 && !MARKS.includes(byte));
  if (first === 0x3c) return 'xml';
  return first === 0x7b || first === 0x5b ? 'json' : 'table';
}

/** Bytes of the marks of UTF-8 and UTF-16. */
const MARKS: readonly number[] = [0xef, 0xbb, 0xbf, 0xff, 0xfe];

function fromXml(bytes: Buffer, file: string): OrFault<Input> {
  const xml = readXml(bytes);
  if ('faults' in xml) return { file, faults: xml.faults };
  const declaration = readDeclaration({ [xml.root]: xml.element });
  const stranger = declaration.bom.parts.length === 0 && !DECLARATIONS.test(xml.root);
  if (stranger) return { file, faults: [tableFault('xml-unknown', { found: xml.root })] };
  return withoutFaults(declaration, file);
}

function fromJson(bytes: Buffer, file: string): OrFault<Input> {
  const decoded = decode(bytes, undefined, () => 0);
  if ('faults' in decoded) return { file, faults: decoded.faults };
  const parsed = parseJson(decoded.text);
  if ('fault' in parsed) return { file, faults: [ofReading(parsed.fault)] };
  const { value } = parsed;
  const read = readJsonBom(value);
  if (!('bom' in read)) return { file, faults: read.faults };
  const tree = isTree(value) ? value : {};
  const rates = readRateRows(tree.rates ?? [], 'rates');
  const evidence = readEvidence(tree.evidence ?? [], 'evidence');
  const faults: readonly ContentFault[] = [...rates.faults, ...evidence.faults];
  if (faults.length > 0) return { file, faults };
  return { bom: { ...read.bom, rates: rates.rates }, counts: read.counts, evidence: evidence.papers };
}

const withoutFaults = ({ bom, counts, faults }: ReadBom, file: string): OrFault<Input> =>
  faults.length > 0 ? { file, faults: faults.map(ofRead) } : { bom, counts, evidence: [] };
