/** Conditions on what is in the item: constituent, main element, formula, mass share (成分). */
import type { Content } from '../item/composition.ts';
import { elementsOfFormula } from '../item/elements.ts';
import type { Item } from '../item/item.ts';
import type { Decimal } from '../measure/decimal.ts';
import { compare, plus, readDecimal } from '../measure/decimal.ts';
import type { Condition } from './condition.ts';
import { TRACE_DY_TB } from './readings.ts';
import type { Ask, Reason } from './reason.ts';
import type { Weighed } from './weighed.ts';
import { NO, OPEN, YES } from './weighed.ts';

type ElementCondition = Extract<
  Condition,
  { kind: 'constituent' | 'main-element' | 'formula' | 'alloyed' | 'share' | 'borne-as' }
>;

/** 0.1 % by mass: the trade practice for Dy and Tb in magnets, and the size below which presence may be impurity. */
const TENTH: Decimal = { units: 1n, over: 10n };
const HALF: Decimal = { units: 50n, over: 1n };

export const askElement = (element: string): Ask => ({
  pointer: `/attributes/elements/${element}`,
  code: 'how-much',
  element,
});

const BY_HAND: Ask = { pointer: '/entries', code: 'classify-by-hand' };

/** The reason of an absence, with its ground. */
export const absent = (element: string, content: Content): Reason => ({
  code: 'element-absent',
  element,
  basis: content.basis ?? 'given',
});

export const weighElement = (condition: ElementCondition, item: Item): Weighed => {
  switch (condition.kind) {
    case 'constituent':
      return weighConstituent(condition.element, condition.trace, item);
    case 'main-element':
      return weighMain(condition.element, item);
    case 'formula':
      return weighFormula(condition.elements, item);
    case 'alloyed':
      return weighAlloyed(item);
    case 'share':
      return weighShare(condition, item);
    case 'borne-as':
      return weighBearer(condition.element, condition.as, item);
  }
};

const weighConstituent = (element: string, trace: string, item: Item): Weighed => {
  const content = item.composition.of(element);
  if (content.present === 'no') return NO(absent(element, content));
  if (content.present === 'unknown') return OPEN([askElement(element)]);
  const present: Reason = { code: 'element-present', element, amount: content.stated ?? null };
  // The practice lets 0.1 % itself pass; an impurity is less than that.
  const enough = compare(content.least, TENTH) >= (trace === 'reading' ? 1 : 0);
  if (trace === 'any-amount' || content.stated === null || enough) return YES(present);
  const small: Reason = { code: 'element-trace', element, amount: content.stated ?? null };
  if (trace === 'reading') return weighTrace(element, small, item);
  return OPEN(compare(content.most, TENTH) < 0 ? [BY_HAND] : [askElement(element)], [small]);
};

/** The trade practice counts Dy and Tb together, and only what a test puts at 0.1 % of both or less. */
const weighTrace = (element: string, small: Reason, item: Item): Weighed => {
  const both = ['Dy', 'Tb'].map((symbol) => ({ symbol, content: item.composition.of(symbol) }));
  const least = both.reduce((sum, { content }) => plus(sum, content.least), { units: 0n, over: 1n });
  const most = both.reduce((sum, { content }) => plus(sum, content.most), { units: 0n, over: 1n });
  const constituent = both.some(({ content }) => content.present === 'yes' && content.stated === null);
  if (constituent || compare(least, TENTH) > 0) return YES(small);
  const settled = item.settled[TRACE_DY_TB.key];
  const reason: Reason = { code: 'reading', key: TRACE_DY_TB.key, is: settled ?? 'any-amount' };
  if (settled === 'any-amount') return YES(small, reason);
  const surelyLess = compare(most, TENTH) <= 0;
  const practice = settled === 'trade-practice-0.1-percent';
  if (practice && surelyLess) return NO({ ...reason, is: 'trade-practice-0.1-percent' });
  const open = both.filter(({ content }) => compare(content.least, content.most) < 0);
  const ask = surelyLess ? [] : open.map(({ symbol }) => askElement(symbol));
  return OPEN(
    ask.length === 0 && practice ? [askElement(element)] : ask,
    [small],
    practice ? [] : [TRACE_DY_TB],
  );
};

/** The main element is the one that makes up more than half, or the only one named. */
const weighMain = (element: string, item: Item): Weighed => {
  const content = item.composition.of(element);
  if (content.present === 'no') return NO(absent(element, content));
  const others = item.composition.named.filter((symbol) => symbol !== element && symbol !== 'O');
  const named = item.composition.named.includes(element);
  if ((named && others.length === 0) || compare(content.least, HALF) > 0) {
    return YES({ code: 'main-element', element });
  }
  if (compare(content.most, HALF) <= 0) return NO({ code: 'not-main-element', element });
  return OPEN([askElement(element)]);
};

/**
 * What is described by other constituents, none of them of the formula, is not that compound: a gadolinium target is
 * no indium antimonide. A dopant alone (an amount, and no main part) describes nothing.
 */
const describedOtherwise = (elements: readonly string[], { named, of }: Item['composition']): boolean => {
  if (named.some((symbol) => elements.includes(symbol))) return false;
  const contents = named.map(of);
  const sum = contents.reduce((total, { least }) => plus(total, least), { units: 0n, over: 1n });
  return contents.some(({ stated }) => stated === null) || compare(sum, HALF) > 0;
};

const weighFormula = (elements: readonly string[], item: Item): Weighed => {
  const contents = elements.map((element) => ({ element, content: item.composition.of(element) }));
  const missing = contents.find(({ content }) => content.present === 'no');
  if (missing !== undefined) return NO(absent(missing.element, missing.content));
  if (describedOtherwise(elements, item.composition)) {
    return NO({ code: 'formula-other', elements });
  }
  const open = contents.filter(({ content }) => content.present === 'unknown');
  if (open.length > 0) return OPEN(open.map(({ element }) => askElement(element)));
  const extra = item.composition.named.filter((symbol) => !elements.includes(symbol));
  const reason: Reason = { code: 'formula', elements };
  return extra.length === 0 ? YES(reason) : OPEN([BY_HAND], [reason]);
};

const weighAlloyed = ({ composition, kind }: Item): Weighed => {
  const { named, closed } = composition;
  const [only, second] = named;
  return only !== undefined && second === undefined && closed
    ? NO({ code: 'form-other', form: kind })
    : OPEN([{ pointer: '/attributes/form', code: 'which-form' }], [{ code: 'form-borderline', form: kind }]);
};

const weighShare = ({ element, op, bound }: Extract<Condition, { kind: 'share' }>, item: Item): Weighed => {
  const content = item.composition.of(element);
  const limit = readDecimal(bound) ?? HALF;
  const keeps = (value: Decimal) => (op === '>=' ? compare(value, limit) >= 0 : compare(value, limit) > 0);
  const fields = { element, op, bound } as const;
  if (content.present === 'no') return NO(absent(element, content));
  if (keeps(content.least)) return YES({ code: 'share-within', ...fields });
  return keeps(content.most) ? OPEN([askElement(element)]) : NO({ code: 'share-outside', ...fields });
};

/** In a mixture the element is borne by its oxide or by another compound; `material` may say which. */
const weighBearer = (element: string, as: 'oxide' | 'compound', item: Item): Weighed => {
  const formula = elementsOfFormula((item.attributes.material ?? '').trim()) ?? [];
  if (!formula.includes(element) || formula.length < 2) {
    return OPEN([{ pointer: '/attributes/material', code: 'which-material' }]);
  }
  const borne = formula.length === 2 && formula.includes('O') ? 'oxide' : 'compound';
  return borne === as
    ? YES({ code: 'borne-as', element, as })
    : NO({ code: 'borne-otherwise', element, as: borne });
};
