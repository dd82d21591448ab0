/** Where each fact of the vocabulary stands in a line laid out as a dossier. */
import type { Dialect, SqlFact, SqlRow, SqlRows } from '@ytterby/engine/sql';
import { endUse, listed } from '@ytterby/law';
import { FLAT_PARTIES } from '../columns.ts';
import { NUMERATORS } from './content.ts';
import { END_USES, listColumn } from './dossier.ts';
import {
  holdingColumn,
  holdingFields,
  listingColumn,
  listingFields,
  ordinals,
  type Spread,
} from './spread.ts';

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
export function flatRoot(dialect: Dialect, spread: Spread): SqlRow {
  const ends = (name: string): SqlFact =>
    name === 'logicChipNm' || name === 'memoryChipLayers'
      ? { kind: 'number', sql: `${END_USES[name]}_value`, none: `${END_USES[name]}_none` }
      : value(END_USES[name as keyof typeof END_USES]);
  const facts: Facts = {
    'activity.act': value('act'),
    'activity.service': value('is_service'),
    'activity.serviceKind': value('service'),
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
      listing: listingRows(prefix, dialect, spread.listings),
      holding: holdingRows(prefix, dialect, spread.holdings),
    };
    const present = role === 'exporter' ? 'TRUE' : `${prefix}_present`;
    return { kind: 'one', row: rowOf(prefix, present, own, below) };
  });
  return rowOf('line', 'TRUE', facts, {
    party: parties,
    item: [itemRow(dialect)],
    undertaking: [],
  });
}

function listingRows(prefix: string, dialect: Dialect, spread: number): readonly SqlRows[] {
  if (spread > 0) {
    return ordinals(spread).map((at): SqlRows => {
      const own = listingColumn(prefix, at);
      const facts: Facts = {
        'listing.list': value(`${own}_list`),
        'listing.notice': value(`${own}_notice`),
        'listing.unnamed': value(`${own}_unnamed`),
        'listing.barsTrade': value(`${own}_bars`),
      };
      return { kind: 'one', row: rowOf(own, `${own}_there`, facts) };
    });
  }
  const facts: Facts = Object.fromEntries(
    Object.entries(listingFields('x', dialect)).map(([name, sql]) => [`listing.${name}`, value(sql)]),
  );
  const row = rowOf(`each listing of ${prefix}`, 'TRUE', facts);
  return [{ kind: 'list', list: `${prefix}_listing_rows`, alias: 'x', row }];
}

function holdingRows(prefix: string, dialect: Dialect, spread: number): readonly SqlRows[] {
  if (spread > 0) {
    return ordinals(spread).map((at): SqlRows => {
      const own = holdingColumn(prefix, at);
      const facts: Facts = {
        'holding.list': value(`${own}_list`),
        'holding.percent': { kind: 'amount', min: `${own}_min`, max: `${own}_max` },
        'holding.direct': value(`${own}_direct`),
      };
      return { kind: 'one', row: rowOf(own, `${own}_there`, facts) };
    });
  }
  const { list, min, max, direct } = holdingFields('x', dialect);
  const facts: Facts = {
    'holding.list': value(list),
    'holding.percent': { kind: 'amount', min, max },
    'holding.direct': value(direct),
  };
  const row = rowOf(`each holding of ${prefix}`, 'TRUE', facts);
  return [{ kind: 'list', list: `${prefix}_holding_rows`, alias: 'x', row }];
}

function itemRow(dialect: Dialect): SqlRows {
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
    row: rowOf('item', 'item_present', facts, { measured: [measuredRow(dialect)] }),
  };
}

/** The item itself. A line inside is a thing measured too, but nothing is inside it, so that it reaches no share. */
function measuredRow(dialect: Dialect): SqlRows {
  const facts: Facts = {
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
  return { kind: 'one', row: rowOf('item measured', 'is_measured', facts) };
}
