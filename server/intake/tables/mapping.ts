/**
 * Which column says what: by the mapping file of the user, or guessed from the headings. A guess that two columns fit
 * is no guess but a fault that names both.
 */
import { nearestWords } from '@ytterby/law/lists';
import { parseJson } from '../json/parse-json.ts';
import { type OrFaults, type TableFault, tableFault } from './fault.ts';
import { plainHeading } from './headings.ts';

/** What a column may say, with the headings under which it is known, plain as `plainHeading` makes them. */
export type Field = {
  readonly name: string;
  readonly headings: readonly string[];
  readonly required?: boolean;
};

/** Field to heading, as the mapping file has them, and where the table stands in its file. */
export type MappingFile = {
  readonly columns: Readonly<Record<string, string>>;
  readonly sheet?: string;
  readonly headingRow?: number;
};

/** Field to column by place, and the headings that nothing was found for. */
export type Mapping = {
  readonly columns: ReadonlyMap<string, number>;
  readonly unused: readonly string[];
};

/**
 * Reads a mapping file: `{"columns": {"id": "Part No"}, "sheet": "BOM", "headingRow": 3}`, or the columns alone.
 * @example readMappingFile('{"id": "Part No"}') // { columns: { id: 'Part No' } }
 */
export function readMappingFile(text: string): OrFaults<MappingFile> {
  const parsed = parseJson(text.replace(/^\uFEFF/, ''));
  const shape = (found: unknown): OrFaults<MappingFile> => ({
    faults: [tableFault('map-shape', { found: JSON.stringify(found) ?? 'nothing' })],
  });
  if ('fault' in parsed) {
    const { line, column } = parsed.fault;
    return { faults: [tableFault('map-shape', { found: `line ${line}, column ${column}` })] };
  }
  const { value } = parsed;
  if (!isObject(value)) return shape(value);
  const { sheet, headingRow } = value;
  const columns = value.columns === undefined ? value : value.columns;
  if (!isObject(columns)) return shape(columns);
  const wrong = Object.values(columns).find((one) => typeof one !== 'string' || one.trim() === '');
  if (wrong !== undefined) return shape(wrong);
  if (sheet !== undefined && typeof sheet !== 'string') return shape(sheet);
  if (headingRow !== undefined && !Number.isInteger(headingRow)) return shape(headingRow);
  return {
    columns: columns as Readonly<Record<string, string>>,
    ...(sheet === undefined ? {} : { sheet }),
    ...(headingRow === undefined ? {} : { headingRow: headingRow as number }),
  };
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Guesses the columns of the fields from the headings. */
export function guessMapping(headings: readonly string[], fields: readonly Field[]): OrFaults<Mapping> {
  const columns = new Map<string, number>();
  const faults: TableFault[] = [];
  const used = new Set<number>();
  for (const field of fields) {
    const found = placesOf(headings, field);
    const [at] = found;
    for (const one of found) used.add(one);
    if (found.length > 1) {
      const expected = found.map((one) => headings[one] ?? '');
      faults.push(tableFault('column-unsure', { found: field.name, expected }));
    } else if (at !== undefined) columns.set(field.name, at);
    else if (field.required) faults.push(missing(field, headings));
  }
  if (faults.length > 0) return { faults };
  return { columns, unused: headings.filter((one, at) => one !== '' && !used.has(at)) };
}

/** The columns of the best heading: headings of a field are in order, the surest first. */
function placesOf(headings: readonly string[], field: Field): readonly number[] {
  const plain = headings.map(plainHeading);
  const own = plain.flatMap((one, at) => (one === plainHeading(field.name) ? [at] : []));
  if (own.length > 0) return own;
  return plain.flatMap((one, at) => (one !== '' && field.headings.includes(one) ? [at] : []));
}

/** The columns that a mapping file names. */
export function mappingOf(
  headings: readonly string[],
  file: MappingFile,
  fields: readonly Field[],
  knowsField: (name: string) => boolean = (name) => fields.some((one) => one.name === name),
): OrFaults<Mapping> {
  const faults: TableFault[] = [];
  const columns = new Map<string, number>();
  const plain = headings.map(plainHeading);
  for (const [name, heading] of Object.entries(file.columns)) {
    if (!knowsField(name)) {
      const names = fields.map((one) => one.name);
      faults.push(tableFault('no-such-field', { found: name, expected: nearestWords(name, names) }));
      continue;
    }
    const exact = headings.indexOf(heading);
    const at = exact === -1 ? plain.indexOf(plainHeading(heading)) : exact;
    if (at !== -1) columns.set(name, at);
    else faults.push(tableFault('no-such-column', { found: heading, expected: named(headings) }));
  }
  for (const field of fields) {
    const unnamed = field.required && !Object.hasOwn(file.columns, field.name);
    if (unnamed) faults.push(missing(field, headings));
  }
  if (faults.length > 0) return { faults };
  const used = new Set(columns.values());
  return { columns, unused: headings.filter((one, at) => one !== '' && !used.has(at)) };
}

const named = (headings: readonly string[]): readonly string[] => headings.filter((one) => one !== '');

const missing = (field: Field, headings: readonly string[]): TableFault =>
  tableFault('column-missing', { found: field.name, expected: named(headings) });

/** Whether a heading is known to any of the fields. */
export const knowsHeading = (heading: string, fields: readonly Field[]): boolean => {
  const plain = plainHeading(heading);
  return fields.some((field) => plainHeading(field.name) === plain || field.headings.includes(plain));
};

/** A column as a spreadsheet letters it. @example letterOf(27) // 'AB' */
export function letterOf(at: number): string {
  const letter = String.fromCharCode(65 + (at % 26));
  return at < 26 ? letter : `${letterOf(Math.floor(at / 26) - 1)}${letter}`;
}
