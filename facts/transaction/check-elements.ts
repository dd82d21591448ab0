/** The elements of an item: chemical symbols, and no more of one than a hundred percent. */
import { add, compare, decimal, toText, zero } from '@ytterby/engine/amount';
import { nearestCodes } from '@ytterby/law/lists';
import { CHEMICAL_SYMBOLS, ELEMENTS } from '../classification/item/elements.ts';
import { intervalOf } from '../dossier/read-amounts.ts';
import { checkBounds, endsOf, HUNDRED } from './check-bounds.ts';
import { type Fault, shown } from './fault.ts';
import type { Amount, Item } from './transaction.ts';

const SYMBOLS: ReadonlySet<string> = new Set(CHEMICAL_SYMBOLS);

/** The symbol that was meant: the same letters in another case, the element's name, else those that begin alike. */
function nearestSymbols(written: string): readonly string[] {
  const plain = written.trim().toLowerCase();
  const same = CHEMICAL_SYMBOLS.filter((symbol) => symbol.toLowerCase() === plain);
  if (same.length > 0) return same;
  const named = ELEMENTS.filter(({ en, zh }) => en.includes(plain) || zh.includes(plain));
  if (named.length > 0) return named.map(({ symbol }) => symbol);
  return nearestCodes(written, CHEMICAL_SYMBOLS, 3);
}

/** Words that are no symbols, shares above a hundred, alone or together, and ends the wrong way round. */
export function checkElements(item: Item, path: string): readonly Fault[] {
  const given = item.attributes?.elements;
  if (typeof given !== 'object' || given === null) return [];
  const amounts = given as Record<string, Amount>;
  const faults = checkEach(amounts, path);
  return faults.length > 0 ? faults : checkSum(Object.values(amounts), `${path}/attributes/elements`);
}

/** Analyses are rounded: together they may pass a hundred by a little, and no more. */
const ROUNDED = decimal('101');

function checkSum(amounts: readonly Amount[], path: string): readonly Fault[] {
  const least = amounts.map((amount) => intervalOf(amount)?.min ?? zero).reduce(add, zero);
  return compare(least, ROUNDED) > 0
    ? [{ code: 'above-hundred', path, found: toText(least), expected: ['100'] }]
    : [];
}

function checkEach(amounts: Record<string, Amount>, path: string): readonly Fault[] {
  return Object.entries(amounts).flatMap(([symbol, amount]): readonly Fault[] => {
    const here = `${path}/attributes/elements/${symbol}`;
    if (!SYMBOLS.has(symbol)) {
      return [
        { code: 'unknown-element', path: here, found: shown(symbol), expected: nearestSymbols(symbol) },
      ];
    }
    if (endsOf(amount).some((end) => compare(end, HUNDRED) > 0)) {
      return [{ code: 'above-hundred', path: here, found: shown(amount), expected: ['100'] }];
    }
    return checkBounds(amount, here);
  });
}
