/**
 * Checks a document against the contract's own JSON Schema, so that the promise and the check are one text. Knows the
 * part of JSON Schema that the contract uses; a word it does not know is a bug and says so.
 */
import { nearestCodes } from '@ytterby/law/lists';
import { isCalendarDate } from './calendar.ts';
import { type Fault, type FaultCode, shown } from './fault.ts';

type Schema = {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly oneOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly pattern?: string;
  readonly format?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
};

/** Deepest nesting of a document; real assemblies stay far below. */
const DEEPEST = 200;

/** Patterns of the contract by what they mean, for a fault that says it. */
const MEANING: Readonly<Record<string, FaultCode>> = {
  '^\\d+(\\.\\d+)?$': 'not-a-decimal',
  '^[A-Z]{2}$': 'not-a-territory',
  '^[A-Z]{3}$': 'not-a-currency',
  '^\\d{6,10}$': 'not-a-customs-number',
};

const patterns = new Map<string, RegExp>();

/**
 * All faults of a document's shape, in the order of the document.
 * @example checkShape({ on: '2025-10-20' }, transactionSchema).map((fault) => fault.path) // ['activity']
 */
export function checkShape(document: unknown, schema: unknown): readonly Fault[] {
  const faults: Fault[] = [];
  check(document, schema as Schema, { root: schema as Schema, faults, above: [] }, '');
  return faults;
}

/** `above`: what the value stands in, outermost first, while it is looked at. */
type Checking = { readonly root: Schema; readonly faults: Fault[]; readonly above: unknown[] };

function check(value: unknown, given: Schema, checking: Checking, path: string): undefined {
  const schema = resolve(given, checking.root);
  if (typeof value === 'object' && value !== null) {
    if (checking.above.includes(value)) return add(checking, 'circle', path);
    if (checking.above.length > DEEPEST) return add(checking, 'too-deep', path, String(DEEPEST));
  }
  if (schema.oneOf) return checkOneOf(value, schema.oneOf, checking, path);
  if (schema.const !== undefined) {
    if (value !== schema.const) add(checking, 'not-one-of', path, shown(value), [shown(schema.const)]);
    return;
  }
  if (schema.enum) {
    if (!schema.enum.includes(value)) {
      const words = schema.enum.filter((one): one is string => typeof one === 'string');
      const near = typeof value === 'string' ? nearestCodes(value, words, 3) : [];
      add(checking, 'not-one-of', path, shown(value), near.length > 0 ? near : words);
    }
    return;
  }
  if (schema.type !== undefined && !typesOf(schema).includes(typeOf(value))) {
    return add(checking, 'wrong-type', path, shown(value), typesOf(schema));
  }
  if (typeof value === 'string') return checkText(value, schema, checking, path);
  if (Array.isArray(value)) return checkItems(value, schema, checking, path);
  if (typeof value === 'object' && value !== null) checkProperties(value, schema, checking, path);
}

function checkText(value: string, schema: Schema, checking: Checking, path: string): undefined {
  if (value.length > 20_000) return add(checking, 'too-long', path, String(value.length), ['20000']);
  if (schema.format === 'date' && !isCalendarDate(value)) {
    return add(
      checking,
      /^\d{4}-\d{2}-\d{2}$/.test(value) ? 'no-such-day' : 'not-a-date',
      path,
      shown(value),
      ['2025-10-20'],
    );
  }
  if (schema.pattern === undefined) return;
  const pattern = patterns.get(schema.pattern) ?? new RegExp(schema.pattern);
  patterns.set(schema.pattern, pattern);
  if (pattern.test(value)) return;
  const code = MEANING[schema.pattern];
  if (code === undefined)
    throw new Error(`the contract has a pattern that no fault explains: ${schema.pattern}`);
  add(checking, code, path, shown(value), mended(code, value));
}

/** The value as it would be right, where that is plain to see. */
function mended(code: FaultCode, value: string): readonly string[] {
  if (code === 'not-a-decimal') {
    const plain = value
      .trim()
      .replace(/^\+/, '')
      .replace(/^(\d+),(\d+)$/, '$1.$2')
      .replace(/^\./, '0.')
      .replace(/\.$/, '')
      .replace(/[\s_']/g, '');
    const grouped = /^\d{1,3}(,\d{3})+(\.\d+)?$/.test(value) ? value.replaceAll(',', '') : plain;
    return /^\d+(\.\d+)?$/.test(grouped) ? [grouped] : ['12.5'];
  }
  if (code === 'not-a-territory')
    return /^[a-z]{2}$/i.test(value.trim()) ? [value.trim().toUpperCase()] : ['CN', 'DE', 'US'];
  if (code === 'not-a-currency')
    return /^[a-z]{3}$/i.test(value.trim()) ? [value.trim().toUpperCase()] : ['USD'];
  // A customs number: its own digits where there are enough of them.
  const digits = value.replace(/\D/g, '');
  return [/^\d{6,10}$/.test(digits) ? digits : '850511'];
}

function checkItems(value: readonly unknown[], schema: Schema, checking: Checking, path: string): undefined {
  if (!schema.items) return;
  checking.above.push(value);
  for (const [at, one] of value.entries()) check(one, schema.items, checking, join(path, String(at)));
  checking.above.pop();
}

function checkProperties(value: object, schema: Schema, checking: Checking, path: string): undefined {
  const known = schema.properties ?? {};
  for (const name of schema.required ?? []) {
    if (!Object.hasOwn(value, name)) add(checking, 'missing', join(path, name));
  }
  checking.above.push(value);
  for (const [name, one] of Object.entries(value)) {
    if (Object.hasOwn(known, name)) check(one, known[name] as Schema, checking, join(path, name));
    else if (schema.additionalProperties === false) {
      const near = nearestCodes(name, Object.keys(known), 3);
      add(checking, 'unknown-property', join(path, name), shown(name), near);
    } else if (typeof schema.additionalProperties === 'object') {
      check(one, schema.additionalProperties, checking, join(path, name));
    }
  }
  checking.above.pop();
}

/** Of several shapes: the one whose type fits is the one meant; its faults are told. */
function checkOneOf(value: unknown, shapes: readonly Schema[], checking: Checking, path: string): undefined {
  const resolved = shapes.map((shape) => resolve(shape, checking.root));
  const kind = typeOf(value);
  const fitting = resolved.filter((shape) =>
    'const' in shape ? shape.const === value : typesOf(shape).includes(kind),
  );
  if (fitting.length === 0) {
    const types = [
      ...new Set(resolved.flatMap((shape) => ('const' in shape ? [shown(shape.const)] : typesOf(shape)))),
    ];
    if (resolved.some((shape) => shape.pattern !== undefined) && typeof value === 'number') {
      return add(checking, 'not-a-decimal', path, shown(value), [`"${value}"`]);
    }
    return add(checking, 'wrong-type', path, shown(value), types);
  }
  const [only] = fitting;
  if (only !== undefined && fitting.length === 1) return check(value, only, checking, path);
  const attempts = fitting.map((shape) => {
    const faults: Fault[] = [];
    check(value, shape, { ...checking, faults }, path);
    return faults;
  });
  const least = attempts.reduce((a, b) => (b.length < a.length ? b : a));
  checking.faults.push(...least);
}

const referred = new WeakMap<Schema, Schema>();

function resolve(schema: Schema, root: Schema): Schema {
  if (schema.$ref === undefined) return schema;
  const known = referred.get(schema);
  if (known !== undefined) return known;
  const name = schema.$ref.replace('#/$defs/', '');
  const found = root.$defs?.[name];
  if (!found) throw new Error(`the contract refers to a shape it does not define: ${schema.$ref}`);
  const shape = resolve(found, root);
  referred.set(schema, shape);
  return shape;
}

const typesOf = (schema: Schema): readonly string[] =>
  schema.type === undefined ? [] : typeof schema.type === 'string' ? [schema.type] : schema.type;

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return typeof value;
}

const join = (path: string, name: string): string => (path === '' ? name : `${path}/${name}`);

function add(
  checking: Checking,
  code: FaultCode,
  path: string,
  found?: string,
  expected?: readonly string[],
): undefined {
  checking.faults.push({
    code,
    path,
    ...(found === undefined ? {} : { found }),
    ...(expected ? { expected } : {}),
  });
}
