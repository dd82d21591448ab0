/** Checks items and what is inside them: codes the corpus knows, amounts that can be, no part worth more than its whole. */
import { compare, type Decimal, parseDecimal } from '@ytterby/engine/amount';
import type { Corpus } from '@ytterby/law';
import { nearestCodes } from '@ytterby/law/lists';
import { registerOfCodes } from '../dossier/register-of-codes.ts';
import { checkBounds } from './check-bounds.ts';
import { checkElements } from './check-elements.ts';
import { type Fault, shown } from './fault.ts';
import type { Amount, Item } from './transaction.ts';

/** The faults of all items of a transaction. */
export const checkItems = (items: readonly Item[], corpus: Corpus): readonly Fault[] =>
  items.flatMap((item, at) => checkItem(item, `items/${at}`, corpus, null));

function checkItem(item: Item, path: string, corpus: Corpus, whole: Amount): readonly Fault[] {
  const register = registerOfCodes(corpus);
  const codes = (item.entries ?? []).flatMap((code, at): readonly Fault[] =>
    register.standing(code)
      ? []
      : [
          {
            code: 'unknown-code',
            path: `${path}/entries/${at}`,
            found: shown(code),
            expected: nearestCodes(code, register.codes, 3),
          },
        ],
  );
  return [
    ...codes,
    ...checkBounds(item.value ?? null, `${path}/value`),
    ...checkBounds(item.quantity ?? null, `${path}/quantity`),
    ...checkElements(item, path),
    ...aboveWhole(item, path, whole),
    ...(item.content ?? []).flatMap((inner, at) => [
      ...checkItem(inner, `${path}/content/${at}`, corpus, item.value ?? null),
      ...otherCurrency(inner, item, `${path}/content/${at}/currency`),
    ]),
  ];
}

/** A part worth more than its whole: a share above 1. */
function aboveWhole(item: Item, path: string, whole: Amount): readonly Fault[] {
  const [least, most] = [endOf(item.value ?? null, 'min'), endOf(whole, 'max')];
  if (!least || !most || compare(least, most) <= 0) return [];
  return [
    { code: 'share-above-one', path: `${path}/value`, found: shown(item.value), expected: [shown(whole)] },
  ];
}

function otherCurrency(inner: Item, outer: Item, path: string): readonly Fault[] {
  if (!inner.currency || !outer.currency || inner.currency === outer.currency) return [];
  return [{ code: 'currencies-differ', path, found: shown(inner.currency), expected: [outer.currency] }];
}

/** The lower or the upper end of an amount, where it has one. */
function endOf(amount: Amount, end: 'min' | 'max'): Decimal | undefined {
  const text = typeof amount === 'string' ? amount : amount?.[end];
  return text === undefined ? undefined : (parseDecimal(text) ?? undefined);
}
