/**
 * A canonical line as a dossier: one column a fact, the missing parties that must exist, the lists an item is on. What
 * `readTransaction` does for a document, as a SELECT over lines.
 */
import { type Dialect, sqlText } from '@ytterby/engine/sql';
import type { Corpus } from '@ytterby/law';
import { type endUse, listed } from '@ytterby/law';
import { FLAT_COLUMNS, FLAT_PARTIES } from '../columns.ts';
import { endsOf } from './amounts.ts';
import type { CodeTexts } from './codes.ts';
import { lineSql, NUMERATORS, numeratorSql, presentSql } from './content.ts';
import { holdingsSql, listingsSql } from './parties.ts';
import { type Spread, spreadSql } from './spread.ts';

/** The column of a list fact: `on 2025-18`. */
export const listColumn = (key: string): string => `on ${key}`;

/** The flat column of an end use, by the name of the fact. */
export const END_USES: Readonly<Record<keyof typeof endUse, string>> = {
  massDestruction: 'mass_destruction',
  terrorism: 'terrorism',
  military: 'military_end_use',
  logicChipNm: 'logic_chip_nm',
  memoryChipLayers: 'memory_chip_layers',
  chipEquipment: 'chip_equipment',
  militaryAi: 'military_ai',
  humanitarian: 'humanitarian',
  overseasRareEarth: 'overseas_rare_earth',
  nationalSecurity: 'national_security',
};

const givenColumn = (prefix: string): string =>
  `(${FLAT_COLUMNS.filter(({ name }) => name.startsWith(`${prefix}_`))
    .map(({ name }) => `${name} IS NOT NULL`)
    .join(' OR ')})`;

/** The names of the columns that the steps make, as SQL writes them. */
export const madeColumns = (steps: readonly (readonly string[])[]): readonly string[] =>
  steps.flat().map((made) => made.slice(made.lastIndexOf(' AS ') + 4));

/** Steps of SELECTs, each over the one before; the first reads the relation of canonical lines. */
export function dossierSql(
  corpus: Corpus,
  codes: CodeTexts,
  dialect: Dialect,
  spread: Spread,
): readonly (readonly string[])[] {
  const parties = FLAT_PARTIES.map(({ prefix }) => `${givenColumn(prefix)} AS ${prefix}_given`);
  const first = [
    "CASE WHEN activity = 'service' THEN served_activity ELSE activity END AS act",
    "(activity = 'service') AS is_service",
    ...parties,
    'NOT coalesce(no_item, FALSE) AS item_present',
    'coalesce(chinese_equipment, CASE WHEN NOT chinese_technology THEN FALSE END) AS equipment',
    "coalesce(left_china_on, DATE '9999-12-31') AS left_day",
    'content IS NOT NULL AS content_given',
    "nullif(content, 'none') AS inside",
    `${endsOf('item_value', dialect).max} AS cap`,
    ...Object.keys(listed).map(
      (key) => `${standingSql(key, codes, dialect)} AS ${dialect.quoted(listColumn(key))}`,
    ),
    ...(['logic_chip_nm', 'memory_chip_layers'] as const).flatMap((name) => [
      `coalesce(${name} = 'none', FALSE) AS ${name}_none`,
      `CASE WHEN ${name} <> 'none' THEN ${dialect.decimal(name)} END AS ${name}_value`,
    ]),
  ];
  const consignee = '(importer_given OR recipient_given OR end_user_given)';
  const measured = `coalesce(${dialect.quoted(listColumn('2025-61/P2'))}, TRUE)`;
  const line = lineSql('x', 'cap', codes, dialect);
  const numerators = NUMERATORS.flatMap((name) => {
    const ends = numeratorSql(name, 'inside', 'content_given', 'cap', codes, dialect);
    return [
      `CASE WHEN ${measured} THEN ${ends.min} ELSE 0 END AS ${name}_min`,
      `CASE WHEN ${measured} THEN ${ends.max} END AS ${name}_max`,
    ];
  });
  const second = [
    '(exporter_given OR TRUE) AS exporter_present',
    `(importer_given OR coalesce(act = 'goods-export' AND NOT ${consignee}, FALSE)) AS importer_present`,
    `(recipient_given OR (NOT ${consignee} AND coalesce(act NOT IN ('goods-export', 'disclosure'), TRUE))) AS recipient_present`,
    "(end_user_given OR coalesce(act = 'goods-export', FALSE)) AS end_user_present",
    ...FLAT_PARTIES.flatMap(({ prefix, role }) => [
      `${listingsSql(prefix, role !== 'exporter', corpus, dialect)} AS ${prefix}_listing_rows`,
      `${holdingsSql(prefix, role === 'importer' || role === 'end-user', dialect)} AS ${prefix}_holding_rows`,
    ]),
    `${measured} AS is_measured`,
    `CASE WHEN ${measured} THEN ${presentSql('inside', 'content_given', 'cap', codes, dialect)} END AS china_inside`,
    `CASE WHEN ${measured} THEN greatest(${endsOf('item_value', dialect).min}, ${dialect.most('inside', 'x', line.value.min)}) ELSE 0 END AS whole_min`,
    ...numerators,
  ];
  const third = spreadSql(spread, dialect);
  return [first, second, ...third].filter((one) => one.length > 0);
}

/** Whether the item is on a list; NULL: open. Catalogues of technology are told from the words where no code names them. */
function standingSql(key: string, codes: CodeTexts, dialect: Dialect): string {
  const list = codes.lists.get(key) ?? { yes: '', open: '' };
  const some = (text: string): string =>
    text.replaceAll('|', '') === ''
      ? 'FALSE'
      : dialect.exists('entries', 'x', dialect.holds(sqlText(text), "'|' || x || '|'"));
  const byCodes = `WHEN ${some(list.yes)} THEN TRUE WHEN ${some(list.open)} THEN NULL ELSE FALSE`;
  const word = (value: boolean | undefined): string =>
    value === undefined ? 'NULL' : String(value).toUpperCase();
  const inWords = key.startsWith('CAT-')
    ? `WHEN NOT ${some(codes.ofCatalogue)} AND ${some(codes.besideCatalogue)} THEN ${word(codes.beside.get(key))}`
    : '';
  return `CASE WHEN entries IS NULL THEN CAST(NULL AS BOOLEAN) WHEN entries = 'none' THEN FALSE ${inWords} ${byCodes} END`;
}
