/** Parties from a table, or JSON lines: the contract's parties, or FollowTheMoney entities. */
import {
  type Identifier,
  type PartyRecord,
  plainIdentifier,
  readFollowTheMoney,
  readSchema,
} from '@ytterby/facts/parties';
import { requestFault } from '@ytterby/language';
import { PARTY_FIELDS } from '../bulk/input/party-columns.ts';
import type { AnswerFault } from '../http/problem.ts';
import { faultsOf } from '../http/zod-faults.ts';
import { decode, queryOf, queryOfLine } from '../intake/index.ts';
import { openWished } from '../intake/tables/columns.ts';
import { type Field, guessMapping, knowsHeading, mappingOf } from '../intake/tables/mapping.ts';
import { party, query } from '../routes/parties/index.ts';
import { beginsAsJson, type ImportKind, type Reading, type ReadRow } from './reading.ts';
import { shownTable, unreadTable, wishesOf } from './tables.ts';
import { ofTable } from './told.ts';

/** What a table says of a party: names, and more identifiers, by which it is known for certain, than screening reads. */
const FIELDS: readonly Field[] = [
  ...PARTY_FIELDS,
  {
    name: 'registration',
    headings: ['registrationnumber', 'registrationno', 'companynumber', '注册号', '註冊號'],
  },
  { name: 'imo', headings: ['imonumber', 'imono'] },
];

const known = (heading: string): boolean => knowsHeading(heading, FIELDS);

export const parties: ImportKind = {
  kind: party,
  fields: FIELDS.map(({ name }) => name),
  read: async (bytes, wishes) => {
    if (beginsAsJson(bytes)) return readLines(bytes);
    const table = await openWished(bytes, wishesOf(wishes), known);
    if ('faults' in table) return { table: null, faults: table.faults.map(ofTable), rows: [] };
    const { columns: named } = wishes;
    const mapping =
      named === undefined
        ? guessMapping(table.headings, FIELDS)
        : mappingOf(table.headings, { columns: named }, FIELDS);
    if ('faults' in mapping) return unreadTable(bytes, wishes, known, mapping.faults.map(ofTable));
    const rows = table.rows.map(({ row, cells }) => {
      const cell = (field: string): string => cells[mapping.columns.get(field) ?? -1]?.trim() ?? '';
      return rowOf(row, cell('id'), partyOf(cell));
    });
    const shown = shownTable(table, { columns: [...mapping.columns], unused: mapping.unused });
    return { table: shown, faults: [], rows };
  },
};

/** Several names in a cell are parted by a semicolon or a bar. */
function partyOf(cell: (field: string) => string) {
  const otherNames = cell('aliases')
    .split(/[;；|]/)
    .map((one) => one.trim())
    .filter((one) => one !== '');
  const identifiers = (['uscc', 'lei', 'registration', 'imo'] as const)
    .map((kind): Identifier => ({ kind, value: cell(kind) }))
    .filter(({ value }) => value !== '');
  const [kind, country] = [cell('kind'), cell('country')];
  return {
    name: cell('name'),
    // A word that names no kind is refused by the schema, as it stands.
    ...(kind === '' ? {} : { schema: readSchema(kind) ?? kind }),
    ...(otherNames.length === 0 ? {} : { otherNames }),
    ...(identifiers.length === 0 ? {} : { identifiers }),
    ...(country === '' ? {} : { country: country.toUpperCase() }),
  };
}

type Named = {
  readonly name: string;
  readonly country?: string | null | undefined;
  readonly identifiers?: readonly Identifier[] | undefined;
};

function rowOf(row: number, id: string, document: Named): ReadRow {
  const reference = id === '' ? document.name : id;
  const faults: AnswerFault[] = [...faultsOf(query, document)];
  for (const { kind, value } of document.identifiers ?? []) {
    // Only those with a check digit can be told to be wrong.
    if (plainIdentifier({ kind, value }) === undefined) {
      faults.push(requestFault('wrong', `identifiers/${kind}`, JSON.stringify(value)));
    }
  }
  return faults.length > 0
    ? { row, reference: reference === '' ? null : reference, faults }
    : { row, reference, given: { reference, name: document.name, document } };
}

/** A line is an entity of FollowTheMoney where it has properties, and else a party of the contract. */
function readLines(bytes: Buffer): Reading {
  const decoded = decode(bytes, undefined, () => 0);
  if ('faults' in decoded) return { table: null, faults: decoded.faults.map(ofTable), rows: [] };
  const rows = decoded.text.split('\n').flatMap((line, at): readonly ReadRow[] => {
    if (line.trim() === '') return [];
    const row = at + 1;
    if (/"properties"\s*:/.test(line)) {
      const read = readFollowTheMoney(line, 'import');
      if (read.kind === 'faults') {
        return [{ row, reference: null, faults: read.faults.map(() => requestFault('wrong', '')) }];
      }
      return read.records.map((record) => rowOf(row, record.id, ofEntity(record)));
    }
    const found = queryOfLine(line);
    if (!found) return [{ row, reference: null, faults: [requestFault('missing', 'name')] }];
    return [rowOf(row, idIn(line), found)];
  });
  return { table: null, faults: [], rows };
}

/** A malformed check digit in a published file is passed over, and countries are written small there. */
function ofEntity(record: PartyRecord): Named {
  const { country, identifiers = [], ...query } = queryOf(record);
  return {
    ...query,
    identifiers: identifiers.filter((one) => plainIdentifier(one) !== undefined),
    ...(country ? { country: country.toUpperCase() } : {}),
  };
}

function idIn(line: string): string {
  const { id } = JSON.parse(line) as { readonly id?: unknown };
  return typeof id === 'string' ? id : '';
}
