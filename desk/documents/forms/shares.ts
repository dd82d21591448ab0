/** Value shares in a record: never above the whole, never of nothing; shown as their exact percentage where it ends. */
import { compare, type Decimal, parseDecimal } from '@ytterby/engine/amount';
import type { Derived } from '../form/form.ts';
import type { Gap } from '../form/gap.ts';
import { text } from '../form/text.ts';

type Row = Readonly<Record<string, unknown>>;

const amountIn = (row: Row, key: string): Decimal | null => {
  const value = row[key];
  return typeof value === 'string' ? parseDecimal(value) : null;
};

/** Rows whose numerator is above the denominator, or whose denominator is nothing. */
export function shareGaps(value: unknown, path: string, provision: string): readonly Gap[] {
  if (!Array.isArray(value)) return [];
  return (value as readonly Row[]).flatMap((row, at): readonly Gap[] => {
    const [numerator, denominator] = [amountIn(row, 'numerator'), amountIn(row, 'denominator')];
    if (!numerator || !denominator) return [];
    const place = { level: 'must' as const, path: `${path}/${at}`, provision };
    if (denominator.units <= 0n) return [{ ...place, code: 'share-of-nothing' }];
    return compare(numerator, denominator) > 0
      ? [{ ...place, code: 'share-above-one', found: `${row.numerator} / ${row.denominator}` }]
      : [];
  });
}

/**
 * A share in percent: all its digits where they end within six places, else cut there and marked. Never rounded up
 * over a threshold.
 * @example percentOf('0.9', '420') // '0.214285…%'
 */
export function percentOf(numerator: string, denominator: string): string | null {
  const [top, bottom] = [parseDecimal(numerator), parseDecimal(denominator)];
  if (!top || !bottom || bottom.units <= 0n) return null;
  const scaled = top.units * 10n ** BigInt(8 + bottom.scale);
  const divisor = bottom.units * 10n ** BigInt(top.scale);
  const units = scaled / divisor;
  const digits = units.toString().padStart(7, '0');
  const [whole, part] = [digits.slice(0, -6), digits.slice(-6)];
  const ends = scaled % divisor === 0n;
  const shown = ends ? part.replace(/0+$/, '') : part;
  return `${whole}${shown === '' ? '' : `.${shown}`}${ends ? '' : '…'}%`;
}

/** The shares of a record as percentages, worked out here so that nobody types a rounded one. */
export const sharesInPercent: Derived = {
  after: 'shares',
  title: text('按上列价值算得的比例', 'Shares worked out from the values above'),
  head: [text('编号', 'No.'), text('两项价值', 'The two values'), text('价值比例', 'Value share')],
  widths: [2, 5, 4],
  rowsOf: ({ fields }) => {
    const rows = Array.isArray(fields.shares) ? (fields.shares as readonly Row[]) : [];
    return rows.flatMap(({ item, numerator, denominator }): readonly (readonly string[])[] => {
      if (typeof numerator !== 'string' || typeof denominator !== 'string') return [];
      const percent = percentOf(numerator, denominator);
      if (percent === null) return [];
      return [[typeof item === 'string' ? item : '', `${numerator} / ${denominator}`, percent]];
    });
  },
};
