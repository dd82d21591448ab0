/**
 * Reads the rows of a datasheet (技术资料) into attributes: composition, form, material, technical parameters. What a
 * row says less than exactly becomes an interval; what could not be read is a fault, one line each, never a guess.
 */
import type { Amount, Attributes, Form } from '../item/attributes.ts';
import { ELEMENTS } from '../item/elements.ts';
import type { Decimal } from '../measure/decimal.ts';
import { compare, HUNDRED, plus, readDecimal, ZERO } from '../measure/decimal.ts';
import { FORM_WORDS } from '../name/lexicon.ts';
import { FACT_LABELS, PARAMETER_LABELS } from './labels.ts';

export type Row = { readonly label: string; readonly value: string; readonly unit?: string };

export type RowFault =
  | { readonly code: 'unknown-label'; readonly row: number; readonly label: string }
  | { readonly code: 'not-an-amount'; readonly row: number; readonly value: string }
  | { readonly code: 'not-by-mass'; readonly row: number; readonly unit: string }
  | { readonly code: 'unknown-form'; readonly row: number; readonly value: string }
  | { readonly code: 'not-detected-without-limit'; readonly row: number; readonly label: string }
  | { readonly code: 'said-twice'; readonly row: number; readonly label: string }
  | { readonly code: 'over-hundred'; readonly sum: string };

export type Datasheet = {
  readonly attributes: Attributes;
  readonly faults: readonly RowFault[];
  /** Rows read into the attributes. */
  readonly used: number;
};

type Draft = {
  form?: Form;
  material?: string;
  containsMagnet?: string;
  elements: Record<string, Amount>;
  parameters: Record<string, unknown>;
};

/**
 * Attributes from label, value and unit rows in English or Chinese. Mass percent and ppm are read; atomic percent is
 * refused; `<0.05` is an upper bound, `balance` a constituent in unknown amount, `ND` an upper bound only where its
 * limit is given.
 *
 * @example readDatasheet([{ label: 'Dy', value: '1.5', unit: 'wt%' }]).attributes // { elements: { Dy: '1.5' } }
 */
export const readDatasheet = (rows: readonly Row[]): Datasheet => {
  const draft: Draft = { elements: {}, parameters: {} };
  const faults = rows.flatMap((row, place) => {
    const fault = readRow(row, place + 1, draft);
    return fault === undefined ? [] : [fault];
  });
  const sum = Object.values(draft.elements).reduce<Decimal>(
    (total, amount) => plus(total, typeof amount === 'string' ? (readDecimal(amount) ?? ZERO) : ZERO),
    ZERO,
  );
  // A percent over is the rounding of an analysis; more is a slip.
  const slip = compare(sum, plus(HUNDRED, { units: 1n, over: 1n })) > 0;
  const over: readonly RowFault[] = slip ? [{ code: 'over-hundred', sum: written(sum) }] : [];
  const { elements, parameters, ...rest } = draft;
  return {
    attributes: {
      ...rest,
      ...(Object.keys(elements).length > 0 ? { elements } : {}),
      ...(Object.keys(parameters).length > 0 ? { parameters } : {}),
    },
    faults: [...faults, ...over],
    used: rows.length - faults.length,
  };
};

const written = ({ units, over }: Decimal): string => {
  const thousandths = (units * 1000n) / over;
  return `${thousandths / 1000n}.${String(thousandths % 1000n).padStart(3, '0')}`.replace(/\.?0+$/, '');
};

const plainLabel = (label: string): string =>
  label
    .normalize('NFKC')
    .toLowerCase()
    .replace(/含量|content|mass fraction|\(.*?\)|质量分数|:|：/g, '')
    .trim();

const readRow = (row: Row, place: number, draft: Draft): RowFault | undefined => {
  const label = plainLabel(row.label);
  const element = ELEMENTS.find(
    ({ symbol, en, zh }) => symbol.toLowerCase() === label || en.includes(label) || zh.includes(label),
  );
  if (element !== undefined) return readElement(row, place, element.symbol, draft);
  const fact = FACT_LABELS.find(([pattern]) => pattern.test(label))?.[1];
  if (fact !== undefined) return readFact(row, place, fact, draft);
  const parameter = PARAMETER_LABELS.find(([pattern]) => pattern.test(label))?.[1];
  if (parameter === undefined) return { code: 'unknown-label', row: place, label: row.label };
  return readParameter(row, place, parameter, draft);
};

const readElement = (row: Row, place: number, symbol: string, draft: Draft): RowFault | undefined => {
  if (symbol in draft.elements) return { code: 'said-twice', row: place, label: row.label };
  const unit = (row.unit ?? (/%|ppm/.exec(row.value)?.[0] || '%')).toLowerCase().replace(/\s/g, '');
  if (/at|mol/.test(unit)) return { code: 'not-by-mass', row: place, unit: row.unit ?? unit };
  const amount = readAmount(row.value, unit.includes('ppm'));
  if (amount === 'not-detected') return { code: 'not-detected-without-limit', row: place, label: row.label };
  if (amount === undefined) return { code: 'not-an-amount', row: place, value: row.value };
  draft.elements[symbol] = amount;
  return undefined;
};

/** One amount as written: exact, bounded, the balance, or not readable. */
const readAmount = (value: string, ppm: boolean): Amount | 'not-detected' | undefined => {
  const text = value.normalize('NFKC').replace(/[%\s]|ppm|wt/gi, '');
  if (/^(bal(ance|\.)?|余量|餘量|rem(ainder)?\.?)$/i.test(text)) return null;
  const detected = /^(n\.?d\.?|notdetected|未检出|未檢出)\(?(?:<|≤)?([\d.]*)\)?$/i.exec(text);
  if (detected !== null) return detected[2] === '' ? 'not-detected' : bounded(undefined, detected[2], ppm);
  const below = /^(?:<|≤|<=|max\.?)([\d.]+)$/i.exec(text);
  if (below !== null) return bounded(undefined, below[1], ppm);
  const above = /^(?:>|≥|>=|min\.?)([\d.]+)$/i.exec(text);
  if (above !== null) return bounded(above[1], undefined, ppm);
  const range = /^([\d.]+)(?:-|–|~|to|至)([\d.]+)$/i.exec(text);
  if (range !== null) return bounded(range[1], range[2], ppm);
  return asPercent(text, ppm);
};

const bounded = (least: string | undefined, most: string | undefined, ppm: boolean): Amount | undefined => {
  const min = least === undefined ? undefined : asPercent(least, ppm);
  const max = most === undefined ? undefined : asPercent(most, ppm);
  if (min === undefined && max === undefined) return undefined;
  return { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
};

/** Parts per million are ten-thousandths of a percent: the point moves four places, nothing is rounded. */
const asPercent = (text: string, ppm: boolean): string | undefined => {
  if (!/^\d+(\.\d+)?$/.test(text)) return undefined;
  if (!ppm) return text;
  const [whole = '0', fraction = ''] = text.split('.');
  const padded = whole.padStart(5, '0');
  return `${padded.slice(0, -4)}.${padded.slice(-4)}${fraction}`
    .replace(/^0+(?=\d)/, '')
    .replace(/\.?0+$/, '');
};

const readFact = (
  row: Row,
  place: number,
  fact: 'form' | 'material' | 'containsMagnet',
  draft: Draft,
): RowFault | undefined => {
  if (draft[fact] !== undefined) return { code: 'said-twice', row: place, label: row.label };
  if (fact !== 'form') {
    draft[fact] = row.value.trim();
    return undefined;
  }
  const form = FORM_WORDS.find(([pattern]) => pattern.test(row.value))?.[1];
  if (form === undefined) return { code: 'unknown-form', row: place, value: row.value };
  draft.form = form;
  return undefined;
};

/** The unit goes into the name, so that nothing is converted here; classification converts exactly. */
const readParameter = (row: Row, place: number, name: string, draft: Draft): RowFault | undefined => {
  const value = row.value.normalize('NFKC').trim();
  const found = /^(<=|>=|<|>|≤|≥)?\s*([\d.]+)(?:\s*(?:-|–|~|to)\s*([\d.]+))?\s*([^\d\s].*)?$/.exec(value);
  const unit = row.unit ?? found?.[4] ?? '';
  const key = `${name}${endingFor(unit)}`;
  if (key in draft.parameters) return { code: 'said-twice', row: place, label: row.label };
  if (found === null) {
    draft.parameters[key] = value;
    return undefined;
  }
  const [, sign = '', first = '', second] = found;
  if (readDecimal(first) === undefined) return { code: 'not-an-amount', row: place, value: row.value };
  if (second !== undefined) draft.parameters[key] = { min: first, max: second };
  else if (/[<≤]/.test(sign)) draft.parameters[key] = { max: first };
  else if (/[>≥]/.test(sign)) draft.parameters[key] = { min: first };
  else draft.parameters[key] = first;
  return undefined;
};

/** `g/cm³` -> `GPerCm3`, `µm` -> `Um`. */
const endingFor = (unit: string): string => {
  const plain = unit
    .replace(/[µμ]/g, 'u')
    .replace(/°/g, '')
    .replace(/²/g, '2')
    .replace(/³/g, '3')
    .replace(/%/g, 'pct')
    .replace(/[·\s^]/g, '');
  return plain
    .split('/')
    .filter((part) => part !== '')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('Per');
};
