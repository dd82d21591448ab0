/**
 * FollowTheMoney entities as JSON lines, as OpenSanctions publishes them. The user brings the file and its
 * licence; entities that are no parties (addresses, holdings, sanctions) are counted and passed over.
 */
import type { Identifier } from '../identifiers/compare-identifiers.ts';
import type { PartyRecord, RecordName } from '../register/record.ts';
import { close, type Intake, type IntakeFault, isMisread } from './fault.ts';
import { readSchema } from './schema.ts';

/** Identifier properties that are compared; a malformed check digit in a published file is passed over, not refused. */
const IDENTIFIERS: Readonly<Record<string, string>> = {
  uscCode: 'uscc',
  leiCode: 'lei',
  registrationNumber: 'registration',
  imoNumber: 'imo',
};

/**
 * Reads JSON lines of entities. `source` says which file, version and licence they came under.
 *
 * @example readFollowTheMoney('{"id":"x","schema":"Company","properties":{"name":["Acme"]}}', 'f').kind // 'records'
 */
export function readFollowTheMoney(text: string, source: string): Intake {
  if (isMisread(text)) return { kind: 'faults', faults: [{ code: 'wrong-encoding', path: '' }] };
  const faults: IntakeFault[] = [];
  const records: PartyRecord[] = [];
  const paths: string[] = [];
  let skipped = 0;
  for (const [i, line] of text
    .replace(/^\ufeff/, '')
    .split('\n')
    .entries()) {
    if (line.trim() === '') continue;
    const path = `/${i + 1}`;
    const entity = parse(line);
    if (entity === undefined) {
      faults.push({ code: 'malformed-json', path });
      continue;
    }
    if (!isEntity(entity)) {
      faults.push({ code: 'not-an-entity', path });
      continue;
    }
    const schema = readSchema(entity.schema);
    if (schema === undefined) {
      skipped++;
      continue;
    }
    const values = (key: string): readonly string[] => {
      const property = entity.properties[key];
      return Array.isArray(property)
        ? property.filter((value): value is string => typeof value === 'string')
        : [];
    };
    const names: RecordName[] = [
      ...[...new Set([...values('name'), ...values('alias')])].map((name) => ({ text: name })),
      ...values('weakAlias').map((name) => ({ text: name, weak: true })),
    ];
    if (names.length === 0) {
      faults.push({ code: 'no-name', path });
      continue;
    }
    const identifiers: Identifier[] = Object.entries(IDENTIFIERS).flatMap(([key, kind]) =>
      values(key).map((value) => ({ kind, value })),
    );
    const country = values('country')[0] ?? values('jurisdiction')[0] ?? null;
    records.push({ id: entity.id, schema, names, identifiers, country, source });
    paths.push(path);
  }
  if (records.length === 0 && faults.length === 0 && skipped === 0)
    return { kind: 'faults', faults: [{ code: 'nothing-to-read', path: '' }] };
  return close(records, paths, faults, skipped);
}

type Entity = {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, unknown>>;
};

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function isEntity(value: unknown): value is Entity {
  if (typeof value !== 'object' || value === null) return false;
  const { id, schema, properties } = value as Record<string, unknown>;
  return (
    typeof id === 'string' &&
    typeof schema === 'string' &&
    typeof properties === 'object' &&
    properties !== null
  );
}
