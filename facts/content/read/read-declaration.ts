/**
 * Material declarations by mass, already parsed from XML to plain objects: IPC-1752A class D, and IEC 62474 as
 * far as it names the same things. They say what is in a product and how much of it weighs what; they say
 * nothing of value, origin or control entries, so those stay unknown.
 */
import type { Decimal, Interval } from '@ytterby/engine/amount';
import { exactly, multiply, parseDecimal } from '@ytterby/engine/amount';
import type { BomLine } from '../bom/bom.ts';
import type { ReadBom, ReadFault, ReadPart } from './part.ts';

type Tree = Readonly<Record<string, unknown>>;

const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A name without prefix, attribute mark or case: `ns:Product`, `@_itemNumber`. */
const local = (key: string): string => key.replace(/^@_?/, '').replace(/^.*:/, '').toLowerCase();

const listOf = (value: unknown): readonly Tree[] => (Array.isArray(value) ? value : [value]).filter(isTree);

/** Every node of a name below a node, not looking inside those found. */
const nodesNamed = (tree: Tree, name: string): readonly Tree[] =>
  Object.entries(tree).flatMap(([key, value]) =>
    local(key) === name ? listOf(value) : listOf(value).flatMap((inner) => nodesNamed(inner, name)),
  );

const textOf = (tree: Tree | undefined, ...names: readonly string[]): string => {
  for (const name of names)
    for (const [key, value] of Object.entries(tree ?? {}))
      if (local(key) === name && (typeof value === 'string' || typeof value === 'number'))
        return String(value).trim();
  return '';
};

const units: Readonly<Record<string, string>> = { mg: 'mg', g: 'g', kg: 'kg' };
const parts: Readonly<Record<string, number>> = { ppm: 6, masspercent: 2, '%': 2, percent: 2 };

type Mass = { readonly quantity: Interval; readonly unit?: string };

const unknown: Mass = { quantity: { min: { units: 0n, scale: 0 }, max: null } };

/** The mass a node states: an amount, or a part of the mass of what it is in. Unknown where it states none. */
const massOf = (node: Tree, whole: Mass, path: string, faults: ReadFault[]): Mass => {
  const amount = nodesNamed(node, 'amount')[0] ?? nodesNamed(node, 'mass')[0];
  const own = Object.entries(node).some(([key]) => ['amount', 'mass'].includes(local(key)))
    ? amount
    : undefined;
  const concentration = nodesNamed(node, 'concentration')[0];
  const stated = textOf(own, 'value', '#text') || textOf(node, 'mass');
  const unit = (textOf(own, 'uom', 'unit', 'unitofmeasure') || textOf(node, 'massunit')).toLowerCase();
  const percent = textOf(concentration, 'value', '#text');
  const read = (text: string): Decimal | null => {
    const value = parseDecimal(text);
    if (value === null) faults.push({ code: 'shape', path, expected: 'decimal' });
    return value;
  };
  const part = (value: Decimal, places: number): Mass => {
    if (whole.unit === undefined || whole.quantity.max === null) return unknown;
    const fraction = { units: value.units, scale: value.scale + places };
    return { quantity: exactly(multiply(whole.quantity.max, fraction)), unit: whole.unit };
  };
  if (stated !== '') {
    const value = read(stated);
    if (value === null) return unknown;
    const places = parts[unit];
    if (places !== undefined) return part(value, places);
    const known = units[unit];
    if (known === undefined) {
      faults.push({ code: 'shape', path: `${path}/Amount`, expected: 'mg, g, kg, ppm or massPercent' });
      return unknown;
    }
    return { quantity: exactly(value), unit: known };
  }
  const value = percent === '' ? null : read(percent);
  return value === null ? unknown : part(value, 2);
};

/**
 * Reads a material declaration into a bill of materials: product, homogeneous materials, substances. A substance
 * is named by its CAS number where it has one. Faults: no product, an amount that is not a decimal, a unit that
 * is not a mass. Rows are counted in substances.
 */
export const readDeclaration = (document: unknown): ReadBom => {
  const faults: ReadFault[] = [];
  const products = isTree(document) ? nodesNamed(document, 'product') : [];
  if (products.length === 0) faults.push({ code: 'shape', path: '', expected: 'Product' });
  const found = new Map<string, ReadPart>();
  const lines: BomLine[] = [];
  let read = 0;
  let refused = 0;
  products.forEach((product, i) => {
    const identity = nodesNamed(product, 'productid')[0] ?? product;
    const id = textOf(identity, 'itemnumber', 'identity', 'productnumber') || `product-${i + 1}`;
    const name = textOf(identity, 'itemname', 'name');
    found.set(id, { id, ...(name === '' ? {} : { name }) });
    const materials = ['homogeneousmaterial', 'material']
      .map((kind) => nodesNamed(product, kind))
      .find((m) => m.length > 0);
    (materials ?? [product]).forEach((material, m) => {
      const inside = material === product ? id : `${id}/${m + 1}`;
      const path = `Product[${i + 1}]/Material[${m + 1}]`;
      const mass = massOf(material, unknown, path, faults);
      if (inside !== id) {
        const label = textOf(material, 'name', 'materialname');
        found.set(inside, { id: inside, ...(label === '' ? {} : { name: label }) });
        lines.push({ parent: id, child: inside, ...mass });
      }
      nodesNamed(material, 'substance').forEach((substance, s) => {
        read += 1;
        const before = faults.length;
        const number = nodesNamed(substance, 'substanceid')[0];
        const label = textOf(substance, 'name', 'substancename');
        const cas = textOf(number, 'identity', 'cas') || textOf(substance, 'cas', 'casnumber');
        const substanceId = cas !== '' ? `CAS ${cas}` : label;
        if (substanceId === '')
          faults.push({ code: 'shape', path: `${path}/Substance[${s + 1}]`, expected: 'name' });
        const amount = massOf(substance, mass, `${path}/Substance[${s + 1}]`, faults);
        if (faults.length > before) {
          refused += 1;
          return;
        }
        if (!found.has(substanceId))
          found.set(substanceId, { id: substanceId, ...(label === '' ? {} : { name: label }) });
        lines.push({ parent: inside, child: substanceId, ...amount });
      });
    });
  });
  return {
    bom: { parts: [...found.values()], lines },
    faults,
    counts: { read, used: read - refused, refused },
  };
};
