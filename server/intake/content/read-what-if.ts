/** Suppositions: another supplier, origin, price or classification of parts, to be set beside the bill of materials. */
import { between, exactly, type Interval, parseDecimal } from '@ytterby/engine/amount';
import {
  type AnnexOf,
  memberOf,
  type ReadPart,
  type Supposed,
  type Supposition,
} from '@ytterby/facts/content';
import { nearestWords } from '@ytterby/law/lists';
import { ofReading } from '../json/fault.ts';
import { parseJson } from '../json/parse-json.ts';
import { type OrContentFaults, type PaperFault, paperFault } from './fault.ts';
import { isTree, shown } from './read-json-bom.ts';

const FIELDS = ['part', 'supplier', 'price', 'origin', 'entries', 'chineseTechnology'];

/** Reads what is supposed of the parts of a bill of materials. */
export function readWhatIf(
  text: string,
  parts: readonly ReadPart[],
  annexOf: AnnexOf,
): OrContentFaults<Supposed> {
  const parsed = parseJson(text);
  if ('fault' in parsed) return { faults: [ofReading(parsed.fault)] };
  const said = Array.isArray(parsed.value) ? parsed.value : [parsed.value];
  const byId = new Map(parts.map((part) => [part.id, part]));
  const faults: PaperFault[] = [];
  const suppositions = said.flatMap((one: unknown, at) => {
    const found = supposition(one, `${at}`, byId, annexOf);
    if ('part' in found) return [found];
    faults.push(...found.faults);
    return [];
  });
  return faults.length > 0 ? { faults } : { suppositions, said };
}

function supposition(
  one: unknown,
  path: string,
  parts: ReadonlyMap<string, ReadPart>,
  annexOf: AnnexOf,
): Supposition | { readonly faults: readonly PaperFault[] } {
  if (!isTree(one))
    return { faults: [paperFault('wrong', path, shown(one), ['{"part": "M-1", "origin": "JP"}'])] };
  const faults: PaperFault[] = Object.keys(one)
    .filter((name) => !FIELDS.includes(name))
    .map((name) => paperFault('wrong', `${path}/${name}`, shown(name), nearestWords(name, FIELDS)));
  const wrong = (field: string, right: string): void => {
    faults.push(paperFault('wrong', `${path}/${field}`, shown(one[field]), [right]));
  };
  const part = typeof one.part === 'string' ? parts.get(one.part) : undefined;
  if (part === undefined) faults.push(paperFault('unknown-part', `${path}/part`, shown(one.part)));
  const { origin, entries, chineseTechnology, price } = one;
  const isOrigin =
    origin === undefined || origin === null || (typeof origin === 'string' && /^[A-Z]{2}$/.test(origin));
  if (!isOrigin) wrong('origin', 'JP');
  const listed =
    entries === undefined ||
    entries === null ||
    (Array.isArray(entries) && entries.every((code) => typeof code === 'string'));
  if (!listed) wrong('entries', '["2025-61/P1-10"]');
  const truth =
    chineseTechnology === undefined || chineseTechnology === null || typeof chineseTechnology === 'boolean';
  if (!truth) wrong('chineseTechnology', 'true');
  const interval = price === undefined || price === null ? price : intervalOf(price);
  if (interval === 'wrong') wrong('price', '"12.5"');
  if (faults.length > 0 || part === undefined || interval === 'wrong') return { faults };
  const changed = 'origin' in one || 'entries' in one || 'chineseTechnology' in one;
  const supposed: ReadPart = {
    ...part,
    ...('origin' in one ? { origin: (origin ?? undefined) as string | undefined } : {}),
    ...('entries' in one ? { entries: (entries ?? undefined) as readonly string[] | undefined } : {}),
    ...('chineseTechnology' in one
      ? { chineseTechnology: (chineseTechnology ?? undefined) as boolean | undefined }
      : {}),
  };
  return {
    part: part.id,
    ...(interval === undefined ? {} : { price: interval }),
    ...(changed ? { member: memberOf(supposed, annexOf) } : {}),
  };
}

function intervalOf(price: unknown): Interval | 'wrong' {
  const read = (value: unknown): ReturnType<typeof parseDecimal> =>
    typeof value === 'string' || typeof value === 'number' ? parseDecimal(String(value)) : null;
  if (!isTree(price)) {
    const value = read(price);
    return value === null ? 'wrong' : exactly(value);
  }
  const [min, max] = [read(price.min ?? '0'), read(price.max)];
  return min === null || max === null ? 'wrong' : (between(min, max) ?? 'wrong');
}
