/** Where each fact of the vocabulary stands in a line laid out as a dossier. */
import type { Dialect, SqlFact, SqlRow, SqlRows } from '@ytterby/engine/sql';
import { sqlText } from '@ytterby/engine/sql';
import { type Corpus, endUse, listed } from '@ytterby/law';
import { FLAT_PARTIES } from '../columns.ts';
import { endsOf } from './amounts.ts';
import type { CodeTexts } from './codes.ts';
import { lineSql, NUMERATORS } from './content.ts';
import { END_USES, listColumn } from './dossier.ts';

type Facts = Readonly<Record<string, SqlFact>>;

const value = (sql: string): SqlFact => ({ kind: 'value', sql });
const constant = (of: string | boolean): SqlFact => ({ kind: 'constant', value: of });

/** A row with these facts; a fact that it does not name cannot be said in flat form and is not known. */
const rowOf = (
  name: string,
  present: string,
  facts: Facts,
  below: Readonly<Record<string, readonly SqlRows[]>> = {},
): SqlRow => ({
  name,
  present,
  fact: (path) => facts[path] ?? { kind: 'unknown' },
  rows: (subject) => below[subject] ?? [],
});

/** The transaction's row. */
export function flatRoot(corpus: Corpus, codes: CodeTexts, dialect: Dialect): SqlRow {
  const ends = (name: string): SqlFact =>
    name === 'logicChipNm' || name === 'memoryChipLayers'
      ? { kind: 'number', sql: `${END_USES[name]}_value`, none: `${END_USES[name]}_none` }
      : value(END_USES[name as keyof typeof END_USES]);
  const facts: Facts = {
    'activity.act': value('act'),
    'activity.service': value('is_service'),
    'activity.from': value('from_territory'),
    'activity.to': value('to_territory'),
    'activity.via': value('via'),
    'activity.purpose': value('purpose'),
    'activity.asked': value('asked_customer'),
    'activity.knowledge': value('knowledge'),
    'licence.held': value('licence_held'),
    'licence.covers': value('licence_covers'),
    ...Object.fromEntries(Object.entries(endUse).map(([name, fact]) => [fact.path, ends(name)])),
  };
  const parties = FLAT_PARTIES.map(({ prefix, role }): SqlRows => {
    const own: Facts = {
      'party.role': constant(role),
      'party.kind': value(`${prefix}_kind`),
      'party.establishedIn': value(`${prefix}_country`),
      'party.nationality': value(`${prefix}_nationality`),
      'party.militaryUser': value(`${prefix}_military`),
    };
    const below = {
      listing: [listingRows(prefix, corpus, dialect)],
      holding: [holdingRows(prefix, dialect)],
    };
    const present = role === 'exporter' ? 'TRUE' : `${prefix}_present`;
    return { kind: 'one', row: rowOf(prefix, present, own, below) };
  });
  return rowOf('line', 'TRUE', facts, { party: parties, item: [itemRow(codes, dialect)], undertaking: [] });
}

function listingRows(prefix: string, corpus: Corpus, dialect: Dialect): SqlRows {
  const { actions } = corpus.lists;
  const within = (ids: readonly string[], id: string): string =>
    dialect.holds(sqlText(`|${ids.join('|')}|`), `'|' || ${id} || '|'`);
  const said = `nullif(${dialect.field('x', '|', 2)}, '')`;
  const onList = `'UEL-' || ${said}`;
  // A notice of the unreliable entity list may be named by its number alone.
  const notice = `CASE WHEN ${dialect.field('x', '|', 1)} = 'unreliable-entity-list' AND ${within(
    actions.map((one) => one.id),
    onList,
  )} THEN ${onList} ELSE ${said} END`;
  const bars = within(
    actions.filter((one) => one.barsTrade).map((one) => one.id),
    `(${notice})`,
  );
  const facts: Facts = {
    'listing.list': value(`nullif(${dialect.field('x', '|', 1)}, '?')`),
    'listing.notice': value(`(${notice})`),
    'listing.unnamed': value(`((${notice}) IS NULL)`),
    'listing.barsTrade': value(`((${notice}) IS NULL OR ${bars})`),
  };
  const row = rowOf(`each listing of ${prefix}`, 'TRUE', facts);
  return { kind: 'list', list: `${prefix}_listing_rows`, alias: 'x', row };
}

function holdingRows(prefix: string, dialect: Dialect): SqlRows {
  const percent = endsOf(dialect.field('x', '|', 2), dialect, '100');
  const way = dialect.field('x', '|', 3);
  const facts: Facts = {
    'holding.list': value(`CASE WHEN x = '?' THEN 'control-list' ELSE ${dialect.field('x', '|', 1)} END`),
    'holding.percent': { kind: 'amount', min: `(${percent.min})`, max: `(${percent.max})` },
    'holding.direct': value(`CASE WHEN x = '?' THEN NULL ELSE ${way} <> 'indirect' END`),
  };
  const row = rowOf(`each holding of ${prefix}`, 'TRUE', facts);
  return { kind: 'list', list: `${prefix}_holding_rows`, alias: 'x', row };
}

function itemRow(codes: CodeTexts, dialect: Dialect): SqlRows {
  const facts: Facts = {
    'item.origin': value('origin'),
    'item.madeIn': value('made_in'),
    'item.chineseTechnology': value('chinese_technology'),
    'item.chineseEquipment': value('equipment'),
    'item.publicDomain': value('public_domain'),
    'item.basicResearch': value('basic_research'),
    'item.patentApplication': value('patent_application'),
    'item.leftChinaOn': value('left_day'),
    'item.contentPresent': value('china_inside'),
    'item.nearAnnouncement18': value(dialect.quoted(listColumn('2025-18'))),
    ...Object.fromEntries(
      Object.entries(listed).map(([key, fact]) => [fact.path, value(dialect.quoted(listColumn(key)))]),
    ),
  };
  return {
    kind: 'one',
    row: rowOf('item', 'item_present', facts, { measured: measuredRows(codes, dialect) }),
  };
}

/** The item itself, and each line inside that may be on Part 2: nothing is inside such a line. */
function measuredRows(codes: CodeTexts, dialect: Dialect): readonly SqlRows[] {
  const root: Facts = {
    'measured.exported': constant(true),
    'measured.part2': value(dialect.quoted(listColumn('2025-61/P2'))),
    'measured.whole': { kind: 'amount', min: 'whole_min', max: 'cap' },
    ...Object.fromEntries(
      NUMERATORS.map((name): [string, SqlFact] => [
        `measured.${name}`,
        { kind: 'amount', min: `${name}_min`, max: `${name}_max` },
      ]),
    ),
  };
  const line = lineSql('x', 'cap', codes, dialect);
  const nothing: SqlFact = { kind: 'amount', min: '0', max: '0' };
  const inside: Facts = {
    'measured.exported': constant(false),
    'measured.part2': value(
      `CASE WHEN ${line.part2.sure} THEN TRUE WHEN ${line.part2.may} THEN NULL ELSE FALSE END`,
    ),
    'measured.whole': { kind: 'amount', min: `(${line.value.min})`, max: `(${line.value.max})` },
    ...Object.fromEntries(NUMERATORS.map((name): [string, SqlFact] => [`measured.${name}`, nothing])),
  };
  // A line that is surely off Part 2 is no thing measured; there its condition on Part 2 already says no.
  return [
    { kind: 'one', row: rowOf('item measured', 'is_measured', root) },
    {
      kind: 'list',
      list: '(CASE WHEN is_measured THEN inside END)',
      alias: 'x',
      row: rowOf('each thing inside', 'TRUE', inside),
    },
  ];
}
