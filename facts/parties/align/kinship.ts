/**
 * Kin that are different legal persons: a group and the stock company under it (江西铜业集团, 江西铜业股份), a house
 * known for its many companies and one of them (Siemens, Siemens Energy), and a name with one word more in its
 * middle (有研新材料, 有研稀土新材料). A short name keeps the beginning of the full one; what it lacks stands at the end.
 */
import { LEXICON, type WordClass } from '../lexicon/lexicon.ts';
import type { Name } from '../read/name.ts';
import type { Rest } from './rest.ts';

/** What each costs: enough that none is held, and a complete name is not shown for its kin. */
const GROUP_AND_STOCK = 0.32;
const OF_THE_HOUSE = 0.27;
const INSIDE = 0.24;
const OTHER_FORM = 0.12;

type Left = ReadonlyMap<WordClass, Rest>;
type Unit = Name['units'][number];

/** A name that ends in its legal form is complete; 股份 alone is how an exchange shortens a name. */
export function isComplete(name: Name): boolean {
  return name.units.some(
    (unit) => name.atoms[unit.start]?.class === 'form' && written(name, unit) !== '股份',
  );
}

/** What speaks against two names as kin; 0 where nothing does. */
export function kinshipCost(
  query: Name,
  candidate: Name,
  q: Left,
  c: Left,
  coveredQuery: Uint8Array,
  coveredCandidate: Uint8Array,
  tradeAgrees: boolean,
): number {
  if (isGroupAndStock(query, candidate) || isGroupAndStock(candidate, query)) return GROUP_AND_STOCK;
  const more = says(q) ? query : candidate;
  if (says(q) === says(c)) return 0;
  if (formsDiffer(query, candidate)) return OTHER_FORM;
  const within = query.hasUnspaced === candidate.hasUnspaced;
  // A translator drops a filler or a place, but hardly the one word of trade.
  if (!within && (tradeAgrees || !(more === query ? q : c).has('word'))) return 0;
  if (query.units.some((unit) => isHouse(unit) && candidate.units.some((other) => shares(unit, other))))
    return OF_THE_HOUSE;
  const covered = more === query ? coveredQuery : coveredCandidate;
  return query.hasUnspaced && candidate.hasUnspaced && oneInside(more, covered) ? INSIDE : 0;
}

/** The one is a group and no stock company, the other a stock company and no group. */
function isGroupAndStock(group: Name, stock: Name): boolean {
  return (
    group.hasUnspaced &&
    stock.hasUnspaced &&
    has(group, /集团/) &&
    !has(group, /股份/) &&
    has(stock, /股份/) &&
    !has(stock, /集团/)
  );
}

/** A limited and a stock company, each under its complete name. */
function formsDiffer(a: Name, b: Name): boolean {
  const limited = (name: Name): boolean => has(name, /有限/) && !has(name, /股份/);
  const stock = (name: Name): boolean => has(name, /股份有限公司/);
  return (limited(a) && stock(b)) || (limited(b) && stock(a));
}

function has(name: Name, what: RegExp): boolean {
  return what.test(name.folded);
}

/** Words that say how a house is built: with them it is still the house itself. */
const NEUTRAL =
  /^(集团|控股|公司|总公司|企业|股份|本社|商事|物产|制作所|group|holdings?|company|international|国际|grp|global)$/;

/** A trade, a place or another word that one of the house's companies would have. */
function says(left: Left): boolean {
  if (left.has('name') || left.has('number')) return false;
  const fillers = left.get('filler')?.texts ?? [];
  return left.has('word') || left.has('place') || fillers.some((text) => !NEUTRAL.test(text));
}

function isHouse(unit: Unit): boolean {
  return unit.entry?.meanings.some((meaning) => LEXICON.houses.has(meaning)) === true;
}

function shares(a: Unit, b: Unit): boolean {
  return a.entry?.meanings.some((meaning) => b.entry?.meanings.includes(meaning) === true) === true;
}

/** A word of trade that is not covered, between a name or a place and a word that are. */
function oneInside(name: Name, covered: Uint8Array): boolean {
  return name.units.some((unit, at) => {
    if (name.atoms[unit.start]?.class !== 'word' || isCovered(unit, covered)) return false;
    const [before, after] = [name.units[at - 1], name.units[at + 1]];
    return (
      before !== undefined &&
      after !== undefined &&
      isCovered(before, covered) &&
      isCovered(after, covered) &&
      name.atoms[after.start]?.class === 'word'
    );
  });
}

function isCovered(unit: Unit, covered: Uint8Array): boolean {
  for (let at = unit.start; at < unit.end; at++) if (covered[at] === 0) return false;
  return true;
}

function written(name: Name, unit: Unit): string {
  return name.atoms
    .slice(unit.start, unit.end)
    .map((atom) => atom.text)
    .join('');
}
