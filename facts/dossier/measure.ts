/**
 * Shares of value in an item for 2025-61/1(1), as rows for the rules: the item itself and each Part 2 thing inside,
 * numerator and denominator under each reading, and the facts that could still move them.
 */
import type { Row } from '@ytterby/engine';
import { decimal, type Interval } from '@ytterby/engine/amount';
import type { Corpus } from '@ytterby/law';
import {
  type Membership,
  type Share,
  type SharesResult,
  type SubjectShares,
  sharesOf,
  type Truth,
} from '../content/index.ts';
import type { Item } from '../transaction/transaction.ts';
import { classifyItem, type ItemStanding, nameOfSettled, type SettledKeys } from './classify-item.ts';
import { intervalOf } from './read-amounts.ts';
import { registerOfCodes } from './register-of-codes.ts';
import type { RowMaker } from './row-maker.ts';

/** Threshold of 2025-61/1(1), for finding what could move it; the rule itself compares. */
const THRESHOLD = decimal('0.001');

export type Measurement = {
  readonly rows: readonly Row[];
  readonly present: boolean | undefined;
  readonly presentAsk: readonly string[];
  readonly subjects: readonly SubjectShares[];
};

type Line = {
  readonly value: Interval | undefined;
  readonly currency: string | null | undefined;
  readonly content: readonly Line[] | undefined;
  readonly item: Item;
};

const PARTS = [
  ['measured.chinaOnlyPart1', 'china-only', 'part-1-only'],
  ['measured.literalPart1', 'literal', 'part-1-only'],
  ['measured.chinaOnlyWhole', 'china-only', 'whole'],
  ['measured.literalWhole', 'literal', 'whole'],
] as const;

/** @example measure({ entries: [] }, '/items/0', standing, make, corpus, {}).rows // []: not a Part 2 item */
export function measure(
  item: Item,
  pointer: string,
  standing: ItemStanding,
  make: RowMaker,
  corpus: Corpus,
  settled: SettledKeys,
  ask?: readonly string[],
): Measurement {
  if (standing['2025-61/P2']?.value === false)
    return { rows: [], present: undefined, presentAsk: [], subjects: [] };
  const root = lineOf(item);
  const standings = new Map<Line, ItemStanding>([[root, standing]]);
  const membership = (line: Line): Membership => {
    const known = standings.get(line) ?? classifyItem(line.item, corpus, settled);
    standings.set(line, known);
    return {
      part1: wordOf(known['2025-61/P1']?.value),
      part2: wordOf(known['2025-61/P2']?.value),
      chinaOrigin: line.item.origin == null ? 'unknown' : line.item.origin === 'CN' ? 'yes' : 'no',
      magnet: magnetOf(known, corpus),
    };
  };
  const result = once(item, corpus, settled, () => sharesOf(root, membership, THRESHOLD));
  const here = (keys: readonly string[]): readonly string[] => ask ?? keys.map((key) => pointer + key);
  if (result.kind === 'faults') {
    // Amounts that contradict each other weigh nothing: the share is not known, never below the threshold.
    const row = make.begin('measured', pointer, here(['/content']));
    row.set('measured.exported', true, 'derived');
    row.set('measured.part2', standing['2025-61/P2']?.value, 'classification', here(['/entries']));
    return { rows: [row.done()], present: undefined, presentAsk: here(['/content']), subjects: [] };
  }
  const rows = result.subjects.map((subject) => measuredRow(subject, pointer, make, here));
  const top = result.subjects.find((subject) => subject.path === '');
  const movers = [...new Set((top?.shares ?? []).flatMap((share) => share.movers))];
  return {
    rows,
    present: boolOf(top?.present ?? 'unknown'),
    presentAsk: here(movers.length > 0 ? movers : ['/content']),
    subjects: result.subjects,
  };
}

/** Items whose shares are kept: trade repeats its products from line to line. */
const MOST_KEPT = 256;
/** Longest description of an item that is kept, in characters. */
const LONGEST = 8_000;
const kept = new WeakMap<Corpus, Map<string, SharesResult>>();

/** The same value, content and classification give the same shares, wherever the item stands. */
function once(item: Item, corpus: Corpus, settled: SettledKeys, weigh: () => SharesResult): SharesResult {
  const { value, currency, content, entries, attributes, origin } = item;
  const what = JSON.stringify([value, currency, content, entries, attributes, origin]);
  if (what.length > LONGEST) return weigh();
  const known = kept.get(corpus) ?? new Map<string, SharesResult>();
  kept.set(corpus, known);
  const key = nameOfSettled(settled) + what;
  const found = known.get(key);
  if (found) return found;
  const made = weigh();
  if (known.size >= MOST_KEPT) known.clear();
  known.set(key, made);
  return made;
}

function measuredRow(
  subject: SubjectShares,
  pointer: string,
  make: RowMaker,
  here: (keys: readonly string[]) => readonly string[],
): Row {
  const row = make.begin('measured', pointer + subject.path);
  const own = (origin: string, magnet: string): Share | undefined =>
    subject.shares.find(
      (share) =>
        share.readings['2025-61/1(1)-denominator'] === 'exported-item' &&
        share.readings['2025-61/1(1)-origin'] === origin &&
        share.readings['2025-61/1(1)-contained-magnet'] === magnet,
    );
  row.set('measured.exported', subject.path === '', 'derived');
  row.set('measured.part2', boolOf(subject.part2), 'classification', here([`${subject.path}/entries`]));
  const first = own('china-only', 'part-1-only');
  row.set('measured.whole', first?.denominator, 'content', here([`${subject.path}/value`]));
  for (const [fact, origin, magnet] of PARTS) {
    const share = own(origin, magnet);
    row.set(fact, share?.counts === false ? false : share?.numerator, 'content', here(share?.movers ?? []));
  }
  return row.done();
}

function lineOf(item: Item): Line {
  return {
    value: intervalOf(item.value),
    currency: item.currency,
    content: item.content?.map(lineOf),
    item,
  };
}

/** Magnet material itself, and not a part that holds it: what the reading of the contained magnet counts whole. */
export function magnetOf(standing: ItemStanding, corpus: Corpus): Truth {
  const part2 = standing['2025-61/P2'];
  if (part2?.value === false) return 'no';
  const register = registerOfCodes(corpus);
  const forms = (part2?.entries ?? []).map((code) => register.standing(code)?.entry.form);
  if (forms.length === 0 || forms.some((form) => form === undefined || form === 'group')) return 'unknown';
  if (forms.every((form) => form === 'magnet')) return 'yes';
  return forms.some((form) => form === 'magnet') ? 'unknown' : 'no';
}

const wordOf = (value: boolean | undefined): Truth =>
  value === undefined ? 'unknown' : value ? 'yes' : 'no';
const boolOf = (word: Truth): boolean | undefined => (word === 'unknown' ? undefined : word === 'yes');
