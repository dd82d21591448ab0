/**
 * Lines reduced to what the law tells apart. Every cell is replaced by one of its class (a territory that no rule names
 * by `XX`), so that equal reduced lines have equal answers and equal needs, and each distinct one is asked once.
 */
import { type Dialect, sqlDay, sqlText } from '@ytterby/engine/sql';
import type { Corpus } from '@ytterby/law';
import { FLAT_COLUMNS, FLAT_PARTIES } from '../columns.ts';
import { askedOf } from './asked.ts';
import type { CodeTexts } from './codes.ts';
import { lineSql, NUMERATORS } from './content.ts';
import { shareThreshold } from './share-threshold.ts';

/** A territory that no rule names. */
const ELSEWHERE = 'XX';

/** Columns whose value a rule compares with constants, and the fact that it is. */
const COMPARED: Readonly<Record<string, string>> = {
  from_territory: 'activity.from',
  to_territory: 'activity.to',
  purpose: 'activity.purpose',
  origin: 'item.origin',
  made_in: 'item.madeIn',
  ...Object.fromEntries(
    FLAT_PARTIES.flatMap(({ prefix }) => [
      [`${prefix}_country`, 'party.establishedIn'],
      [`${prefix}_nationality`, 'party.nationality'],
    ]),
  ),
};
const NUMBERS: Readonly<Record<string, string>> = {
  logic_chip_nm: 'endUse.logicChipNm',
  memory_chip_layers: 'endUse.memoryChipLayers',
};
const NAMES_OF_ITEM = ['item_id', 'item_name', 'hs', 'currency'];

/**
 * Each canonical column as its class, over canonical lines joined with `days` (`rep_day` for their day) and with
 * `amounts` (`rep_value`, `rep_content` for their entries, value and content).
 */
export function reducedColumns(corpus: Corpus, dialect: Dialect): Readonly<Record<string, string>> {
  const asked = askedOf(corpus.law);
  const ofItem = FLAT_COLUMNS.filter(({ pointer }) => pointer.startsWith('/items/0'));
  return Object.fromEntries(
    FLAT_COLUMNS.map(({ name, type }): [string, string] => {
      const compared = COMPARED[name];
      if (compared !== undefined) {
        const values = asked.get(compared) ?? [];
        const other = name === 'purpose' ? 'other' : ELSEWHERE;
        return [
          name,
          `CASE WHEN ${name} IN (${[...values, other].map(sqlText).join(', ')}) THEN ${name} WHEN ${name} IS NOT NULL THEN ${sqlText(other)} END`,
        ];
      }
      const number = NUMBERS[name];
      if (number !== undefined) return [name, numberClass(name, asked.get(number) ?? [], dialect)];
      if (name === 'id' || name === 'no_item')
        return [name, name === 'id' ? `CAST(NULL AS ${dialect.text})` : name];
      if (name === 'via') return [name, asked.has('activity.via') ? name : `CAST(NULL AS ${dialect.text})`];
      if (name === 'on_day') return [name, 'rep_day'];
      if (name === 'left_china_on') return [name, dayClass(name, asked.get('item.leftChinaOn') ?? [])];
      if (name === 'item_value') return [name, 'rep_value'];
      if (name === 'content') return [name, 'rep_content'];
      if (name === 'item_name') {
        const given = [...NAMES_OF_ITEM, 'item_value', 'content']
          .map((one) => `${one} IS NOT NULL`)
          .join(' OR ');
        return [name, `CASE WHEN ${given} THEN 'x' END`];
      }
      if (NAMES_OF_ITEM.includes(name) && ofItem.some((one) => one.name === name))
        return [name, `CAST(NULL AS ${dialect.text})`];
      // Names of parties differ, so that no two of them are taken for one.
      if (type === 'text') return [name, `CASE WHEN ${name} IS NOT NULL THEN ${sqlText(name)} END`];
      return [name, name];
    }),
  );
}

/** A number before, at or after each bound that a rule names. */
function numberClass(name: string, bounds: readonly string[], dialect: Dialect): string {
  const sorted = [...new Set(bounds)].sort((a, b) => Number(a) - Number(b));
  const value = dialect.decimal(name);
  const steps = sorted.flatMap((bound, at) => {
    const before = at === 0 ? '0' : String((Number(sorted[at - 1]) + Number(bound)) / 2);
    return [
      `WHEN ${value} < ${bound} THEN ${sqlText(before)}`,
      `WHEN ${value} = ${bound} THEN ${sqlText(bound)}`,
    ];
  });
  const after = String(Number(sorted.at(-1) ?? '0') + 1);
  return `CASE WHEN ${name} IS NULL OR ${name} = 'none' THEN ${name} ${steps.join(' ')} ELSE ${sqlText(after)} END`;
}

function dayClass(name: string, days: readonly string[]): string {
  const sorted = [...new Set(days)].sort();
  const steps = sorted.map((day, at) => {
    const before = at === 0 ? '2000-01-01' : (sorted[at - 1] as string);
    return `WHEN ${name} < ${sqlDay(day)} THEN ${sqlDay(before)}`;
  });
  return `CASE WHEN ${name} IS NULL THEN NULL ${steps.join(' ')} ELSE ${sqlDay(sorted.at(-1) ?? '2000-01-01')} END`;
}

/** Whether the item may be on Part 2, so that its value and content are asked at all. */
export function mayBeMeasured(codes: CodeTexts, dialect: Dialect): string {
  const list = codes.lists.get('2025-61/P2') ?? { yes: '', open: '' };
  const on = (text: string): string =>
    dialect.exists('entries', 'x', dialect.holds(sqlText(text), "'|' || x || '|'"));
  return `(entries IS NULL OR (entries <> 'none' AND (${on(list.yes)} OR ${on(list.open)})))`;
}

/**
 * Over distinct `entries`, `item_value`, `content` laid out as dossiers: a key that is equal where shares, their open
 * facts and the readings that bear on them are. Where every share is settled, amounts are left out of it.
 */
export function amountKey(corpus: Corpus, codes: CodeTexts, dialect: Dialect): string {
  const line = lineSql('x', 'cap', codes, dialect);
  const units = shareThreshold(corpus);
  const reaches = (a: string, b: string): string => `${a} * ${units.per} >= ${units.units} * ${b}`;
  const words = NUMERATORS.map((name) => {
    const [a, b] = [`${name}_min`, `${name}_max`];
    return [
      `CASE WHEN cap > 0 AND ${a} <= cap AND ${reaches(a, 'cap')} THEN 'y'`,
      `WHEN ${b} < whole_min AND NOT (${reaches(b, 'whole_min')}) AND (cap IS NULL OR ${a} <= cap) THEN 'n' ELSE 'u' END`,
    ].join(' ');
  });
  const shares = words.map((one) => `(${one})`).join(' || ');
  const zero = dialect.exists('inside', 'x', `${line.part2.may} AND ${line.value.min} = 0`);
  const shape = dialect.each(
    'inside',
    'x',
    `${dialect.field('x', '|', 1)} || '|' || ${dialect.field('x', '|', 2)}`,
  );
  const exact = `(item_value IS NOT NULL AND NOT (${dialect.holds('item_value', "'..'")}) AND whole_min > 0)`;
  const raw = `coalesce(item_value, '?') || '#' || coalesce(content, '?')`;
  const settled = `(NOT (${dialect.holds(`(${shares})`, "'u'")}) AND NOT ${zero})`;
  return [
    `CASE WHEN content IS NULL AND ${exact} THEN 'value alone'`,
    `WHEN content = 'none' AND ${exact} THEN 'nothing inside'`,
    `WHEN content IS NOT NULL AND content <> 'none' AND ${settled} THEN ${shares} || '#' || coalesce(${shape}, '')`,
    `ELSE ${raw} END`,
  ].join(' ');
}
