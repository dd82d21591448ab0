/** Dated exchange rates, from a table or JSON of `from`, `to`, `on`, `rate`: one `from` is worth `rate` of `to`. */
import { parseDecimal } from '@ytterby/engine/amount';
import { isCalendarDate } from '@ytterby/facts';
import type { Rate } from '@ytterby/facts/content';
import { ofReading } from '../json/fault.ts';
import { parseJson } from '../json/parse-json.ts';
import { guessMapping, knowsHeading } from '../tables/mapping.ts';
import { openTable } from '../tables/open-table.ts';
import { type OrContentFaults, type PaperFault, paperFault } from './fault.ts';
import { isTree, shown } from './read-json-bom.ts';

const FIELDS = [
  { name: 'from', headings: ['fromcurrency', 'base', '原币', '原幣'], required: true },
  { name: 'to', headings: ['tocurrency', 'quote', '目标币', '目標幣'], required: true },
  { name: 'on', headings: ['date', 'day', '日期'], required: true },
  { name: 'rate', headings: ['exchangerate', '汇率', '匯率'], required: true },
];

/** Reads a file of rates; where anything in it is wrong there are none. */
export async function readRates(
  bytes: Buffer,
): Promise<OrContentFaults<{ readonly rates: readonly Rate[] }>> {
  if (/^\s*[[{]/.test(bytes.toString('latin1', 0, 100))) {
    const parsed = parseJson(bytes.toString('utf8'));
    if ('fault' in parsed) return { faults: [ofReading(parsed.fault)] };
    const { value } = parsed;
    return sound(readRateRows(isTree(value) ? value.rates : value, ''));
  }
  const table = await openTable(bytes, { known: (heading) => knowsHeading(heading, FIELDS) });
  if ('faults' in table) return table;
  const mapping = guessMapping(table.headings, FIELDS);
  if ('faults' in mapping) return mapping;
  const rows = table.rows.map(({ cells }) =>
    Object.fromEntries([...mapping.columns].map(([field, at]) => [field, cells[at] ?? ''])),
  );
  return sound(readRateRows(rows, '', (at) => `${table.rows[at]?.row ?? at + 1}`));
}

type Found = ReturnType<typeof readRateRows>;

const sound = ({ rates, faults }: Found): OrContentFaults<{ readonly rates: readonly Rate[] }> =>
  faults.length > 0 ? { faults } : { rates };

/** Rates from plain objects; `placeOf` names a row where it is not its index. */
export function readRateRows(
  value: unknown,
  path: string,
  placeOf: (at: number) => string = String,
): { readonly rates: readonly Rate[]; readonly faults: readonly PaperFault[] } {
  if (!Array.isArray(value))
    return { rates: [], faults: [paperFault('wrong', path, shown(value), ['[...]'])] };
  const faults: PaperFault[] = [];
  const rates = value.flatMap((one: unknown, index): readonly Rate[] => {
    const at = [path, placeOf(index)].filter((part) => part !== '').join('/');
    const text = (field: string): string => {
      const given = isTree(one) ? one[field] : undefined;
      return typeof given === 'string' ? given.trim() : typeof given === 'number' ? String(given) : '';
    };
    const [from, to, on] = [text('from').toUpperCase(), text('to').toUpperCase(), text('on')];
    const rate = parseDecimal(text('rate'));
    for (const [field, currency] of [
      ['from', from],
      ['to', to],
    ] as const) {
      if (!/^[A-Z]{3}$/.test(currency))
        faults.push(paperFault('wrong', `${at}/${field}`, shown(text(field)), ['USD']));
    }
    if (!isCalendarDate(on)) faults.push(paperFault('wrong', `${at}/on`, shown(on), ['2025-03-06']));
    if (rate === null || rate.units === 0n) {
      faults.push(paperFault('wrong', `${at}/rate`, shown(text('rate')), ['7.17']));
      return [];
    }
    return [{ from, to, on, rate }];
  });
  return { rates, faults };
}
