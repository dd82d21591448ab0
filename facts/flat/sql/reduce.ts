/**
 * Lines reduced to what the law tells apart. Every cell is replaced by one of its class (a territory that no rule names
 * by `XX`), so that equal reduced lines have equal answers and equal needs, and each distinct one is asked once.
 */
import { type Dialect, sqlDay, sqlText } from '@ytterby/engine/sql';
import type { Corpus } from '@ytterby/law';
import { FLAT_COLUMNS, FLAT_PARTIES } from '../columns.ts';
import { askedOf } from './asked.ts';
import type { CodeTexts } from './codes.ts';

/** A territory that no rule names. */
const ELSEWHERE = 'XX';

/** Columns whose value a rule compares with constants, and the fact that it is. */
const COMPARED: Readonly<Record<string, string>> = {
  from_territory: 'activity.from',
  to_territory: 'activity.to',
  purpose: 'activity.purpose',
  service: 'activity.serviceKind',
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

/**
 * Each canonical column as its class. Days, values and contents are not among them: their classes hang on more than the
 * cell itself.
 */
export function reducedColumns(corpus: Corpus, dialect: Dialect): Readonly<Record<string, string>> {
  const asked = askedOf(corpus.law);
  return Object.fromEntries(
    FLAT_COLUMNS.map(({ name, type }): [string, string] => {
      const compared = COMPARED[name];
      if (compared !== undefined) {
        const values = asked.get(compared) ?? [];
        const other = name === 'purpose' || name === 'service' ? 'other' : ELSEWHERE;
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
      if (name === 'left_china_on') return [name, dayClass(name, asked.get('item.leftChinaOn') ?? [])];
      // Of what only names, that it is given: names of parties differ, so that no two of them are taken for one.
      if (name === 'hs') return [name, `CASE WHEN ${name} IS NOT NULL THEN '850511' END`];
      if (name === 'currency') return [name, `CASE WHEN ${name} IS NOT NULL THEN 'USD' END`];
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
export function mayBeMeasured(entries: string, codes: CodeTexts, dialect: Dialect): string {
  const list = codes.lists.get('2025-61/P2') ?? { yes: '', open: '' };
  const on = (text: string): string =>
    dialect.exists(entries, 'x', dialect.holds(sqlText(text), "'|' || x || '|'"));
  return `(${entries} IS NULL OR (${entries} <> 'none' AND (${on(list.yes)} OR ${on(list.open)})))`;
}
