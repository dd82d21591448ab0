/**
 * A bill of materials as JSON: `parts` with their facts, `lines` that say how much of a part is in one of another.
 * Every value passes the same checks as a cell of a table; a fault names the property.
 */
import { fields, type ReadBom, type ReadFault, readBom } from '@ytterby/facts/content';
import { nearestWords } from '@ytterby/law/lists';
import { type ContentFault, type PaperFault, paperFault } from './fault.ts';

type Tree = Readonly<Record<string, unknown>>;

/** Properties of a part and of a line, each with the field of a row that reads it. */
const PART: Readonly<Record<string, string>> = {
  id: 'part',
  name: 'name',
  unit: 'unit',
  price: 'price',
  currency: 'currency',
  pricedOn: 'pricedOn',
  supplier: 'supplier',
  source: 'source',
  origin: 'origin',
  madeIn: 'madeIn',
  entries: 'entries',
  hs: 'hs',
  chineseTechnology: 'technology',
  inside: 'inside',
};
const LINE: Readonly<Record<string, string>> = {
  parent: 'parent',
  child: 'part',
  quantity: 'quantity',
  unit: 'unit',
  scrap: 'scrap',
  yield: 'yield',
  alternate: 'alternate',
};
const TOP = ['parts', 'lines', 'rates', 'evidence', 'item'];

export const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const shown = (value: unknown): string => {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
};

/** @example readJsonBom({ parts: [{ id: 'motor' }], lines: [] }).faults // [] */
export function readJsonBom(document: unknown): ReadBom | { readonly faults: readonly ContentFault[] } {
  if (!isTree(document) || !Array.isArray(document.parts) || !Array.isArray(document.lines ?? [])) {
    return { faults: [paperFault('not-a-bom', '', shown(document))] };
  }
  const { parts } = document;
  const lines = (document.lines ?? []) as readonly unknown[];
  const faults: PaperFault[] = [...unknownIn(document, TOP, '')];
  const rows = [
    ...parts.map((part, at) => rowOf(part, PART, `parts/${at}`, faults)),
    ...lines.map((line, at) => rowOf(line, LINE, `lines/${at}`, faults)),
  ];
  const ids = new Map<unknown, number>();
  for (const [at, part] of parts.entries()) {
    const id = isTree(part) ? part.id : undefined;
    if (typeof id === 'string' && ids.has(id)) {
      faults.push(paperFault('duplicate', `parts/${at}/id`, shown(id), [`parts/${ids.get(id)}`]));
    }
    ids.set(id, ids.get(id) ?? at);
  }
  for (const [at, line] of lines.entries()) {
    for (const end of ['parent', 'child']) {
      const id = isTree(line) ? line[end] : undefined;
      if (id === undefined) faults.push(paperFault('wrong', `lines/${at}/${end}`, 'nothing', ['"M-1"']));
      else if (!ids.has(id)) faults.push(paperFault('unknown-part', `lines/${at}/${end}`, shown(id)));
    }
  }
  if (faults.length > 0) return { faults };
  const read = readBom({
    rows: [fields, ...rows],
    mapping: Object.fromEntries(fields.map((field) => [field, field])),
  });
  const pathOf = (fault: ReadFault): string => {
    if (!('row' in fault)) return '';
    const at = fault.row - 2;
    const [names, place] = at < parts.length ? [PART, `parts/${at}`] : [LINE, `lines/${at - parts.length}`];
    const name = Object.entries(names).find(([, field]) => field === fault.column)?.[0] ?? fault.column;
    return `${place}/${name}`;
  };
  if (read.faults.length > 0) {
    return {
      faults: read.faults.map((fault) => ({ from: 'read', fault, path: pathOf(fault) }) as ContentFault),
    };
  }
  const bare = <T extends { readonly row?: number | undefined }>({ row: _, ...one }: T): Omit<T, 'row'> =>
    one;
  return { ...read, bom: { ...read.bom, parts: read.bom.parts.map(bare), lines: read.bom.lines.map(bare) } };
}

const unknownIn = (tree: Tree, known: readonly string[], path: string): readonly PaperFault[] =>
  Object.keys(tree)
    .filter((name) => !known.includes(name))
    .map((name) => paperFault('wrong', `${path}${name}`, shown(name), nearestWords(name, known)));

/** The row of a part or line; what is no text, number, list or pair of bounds is a fault. */
function rowOf(
  value: unknown,
  names: Readonly<Record<string, string>>,
  path: string,
  faults: PaperFault[],
): readonly string[] {
  const cells: string[] = fields.map(() => '');
  if (!isTree(value)) {
    faults.push(paperFault('wrong', path, shown(value), ['{...}']));
    return cells;
  }
  faults.push(...unknownIn(value, Object.keys(names), `${path}/`));
  const put = (field: string, text: string): void => {
    cells[fields.indexOf(field as (typeof fields)[number])] = text;
  };
  for (const [name, field] of Object.entries(names)) {
    const given = value[name];
    if (given === undefined || given === null) continue;
    if (name === 'inside' && given === 'nothing') put(field, 'no');
    else if (name === 'entries' && Array.isArray(given))
      put(field, given.length === 0 ? 'none' : given.join(' '));
    else if (name === 'price' && isTree(given) && typeof given.max === 'string') {
      put('price', typeof given.min === 'string' ? given.min : '0');
      put('priceMax', given.max);
    } else if (typeof given === 'boolean') put(field, given ? 'yes' : 'no');
    else if (typeof given === 'string' || typeof given === 'number') put(field, String(given));
    else faults.push(paperFault('wrong', `${path}/${name}`, shown(given), ['"1.5"']));
  }
  if (names === PART && cells[fields.indexOf('part')] === '') {
    faults.push(paperFault('wrong', `${path}/id`, 'nothing', ['"M-1"']));
  }
  return cells;
}
