/**
 * The roll-up equals an independent one: on 10,000 random bills of materials, every figure of every part is
 * worked out again by plain recursion over big rationals, without order, sharing, scales or doubles.
 */
import type { Decimal, Interval, Ratio } from '@ytterby/engine/amount';
import { addRatio, compareRatio, multiplyRatio, ratioOf } from '@ytterby/engine/amount';
import { expect, test } from 'vitest';
import type { Draw } from '../generator.ts';
import { generator } from '../generator.ts';
import type { Truth } from '../item.ts';
import type { Bom, BomLine, BomMembership, BomPart, Rate } from './bom.ts';
import { reclassify, reprice } from './change.ts';
import { openBom } from './open-bom.ts';
import { sharesOfPart } from './part-shares.ts';

type Part = BomPart & { readonly member: BomMembership };
type Amount = Ratio | null;
type Weight = { readonly min: Ratio; readonly max: Amount; readonly present: Truth; readonly may: boolean };

const nil: Ratio = { num: 0n, den: 1n };
const unit: Ratio = { num: 1n, den: 1n };
const bar: Ratio = { num: 1n, den: 4n };
const threshold: Decimal = { units: 25n, scale: 2 };
const rates: readonly Rate[] = [
  { from: 'USD', to: 'CNY', on: '2026-11-02', rate: { units: 71n, scale: 1 } },
  { from: 'USD', to: 'JPY', on: '2026-11-02', rate: { units: 1497n, scale: 1 } },
];
/** What one unit of a currency is in yuan, spelt out. */
const inYuan: Readonly<Record<string, Ratio>> = { CNY: unit, USD: { num: 71n, den: 10n } };

const order: readonly Truth[] = ['no', 'unknown', 'yes'];
const or = (a: Truth, b: Truth): Truth => order[Math.max(order.indexOf(a), order.indexOf(b))] ?? 'unknown';
const and = (a: Truth, b: Truth): Truth => order[Math.min(order.indexOf(a), order.indexOf(b))] ?? 'unknown';
const not = (a: Truth): Truth => order[2 - order.indexOf(a)] ?? 'unknown';
const same = (a: Truth, b: Truth): Truth => (a === b ? a : 'unknown');
const less = (a: Amount, b: Amount): Amount =>
  a === null ? b : b === null ? a : compareRatio(a, b) < 0 ? a : b;
const more = (a: Amount, b: Amount): Amount =>
  a === null || b === null ? null : compareRatio(a, b) > 0 ? a : b;
const sum = (a: Amount, b: Amount): Amount => (a === null || b === null ? null : addRatio(a, b));
const product = (a: Amount, b: Amount): Amount =>
  a?.num === 0n || b?.num === 0n ? nil : a === null || b === null ? null : multiplyRatio(a, b);

const netQuantity = (line: BomLine, amount: Decimal): Ratio => {
  const kept = addRatio(
    unit,
    multiplyRatio({ num: -1n, den: 1n }, line.scrap === undefined ? nil : ratioOf(line.scrap)),
  );
  const good = line.yield === undefined ? unit : ratioOf(line.yield);
  const grams = line.unit === 'g' ? { num: 1n, den: 1000n } : unit;
  return multiplyRatio(multiplyRatio(ratioOf(amount), kept), multiplyRatio(good, grams));
};

type Reference = {
  readonly value: { readonly min: Ratio; readonly max: Amount };
  readonly inside: Weight;
  readonly held: Truth;
  readonly any: Truth;
  readonly test: Truth;
};

const shareTest = (part: Weight, literal: boolean, value: { min: Ratio; max: Amount }): Truth => {
  if (!part.may || (literal && part.present === 'no')) return 'no';
  const min = literal && part.present === 'unknown' ? nil : part.min;
  if (value.max !== null && compareRatio(min, value.max) > 0) return 'unknown';
  const sure =
    value.max !== null && value.max.num > 0n && compareRatio(min, multiplyRatio(bar, value.max)) >= 0;
  if (sure) return 'yes';
  if (part.max === null || compareRatio(part.max, value.min) >= 0) return 'unknown';
  return compareRatio(part.max, multiplyRatio(bar, value.min)) >= 0 ? 'unknown' : 'no';
};

const referenceOf = (bom: Bom<Part>, id: string, literal: boolean, magnets: boolean): Reference => {
  const part = bom.parts.find((candidate) => candidate.id === id);
  if (part === undefined) throw new Error(id);
  const lines = bom.lines.filter((line) => line.parent === id);
  const perKilo = part.unit === 'g' ? { num: 1000n, den: 1n } : unit;
  const money = (amount: Decimal) =>
    multiplyRatio(multiplyRatio(ratioOf(amount), inYuan[part.currency ?? 'CNY'] ?? nil), perKilo);
  const price = part.price;
  const roof = price === undefined || price.max === null ? null : money(price.max);
  type Held = { low: Ratio; weight: Weight; held: Truth; any: Truth };
  const heldOf = (line: BomLine): Held => {
    const child = bom.parts.find((candidate) => candidate.id === line.child);
    if (child === undefined) throw new Error(line.child);
    const below = referenceOf(bom, line.child, literal, magnets);
    const { member } = child;
    const all: Weight = { ...below.value, present: 'yes', may: true };
    const asPart1 = literal ? member.part1 : and(member.part1, member.chinaOrigin);
    const magnet =
      magnets && member.part1 !== 'yes'
        ? and(member.magnet ?? 'no', or(member.chinaOrigin, below.held))
        : 'no';
    const counted = or(asPart1, magnet);
    const own = and(member.part1, member.chinaOrigin);
    const present = or(or(own, below.inside.present), magnet);
    const amounts =
      counted === 'yes'
        ? all
        : counted === 'no'
          ? below.inside
          : { min: less(all.min, below.inside.min) ?? nil, max: more(all.max, below.inside.max), may: true };
    const low = netQuantity(line, line.quantity.min);
    const high = line.quantity.max === null ? null : netQuantity(line, line.quantity.max);
    return {
      low: multiplyRatio(low, below.value.min),
      weight: {
        min: multiplyRatio(low, amounts.min),
        max: product(high, amounts.max),
        present,
        may: amounts.may,
      },
      held: or(own, below.held),
      any: or(and(member.part2, below.test), and(below.any, not(member.part1))),
    };
  };
  const groups = new Map<string, Held[]>();
  lines.forEach((line, i) => {
    const key = line.alternate ?? `#${i}`;
    groups.set(key, [...(groups.get(key) ?? []), heldOf(line)]);
  });
  const joined = [...groups.values()].map((held) =>
    held.reduce((a, b) => ({
      low: less(a.low, b.low) ?? nil,
      weight: {
        min: less(a.weight.min, b.weight.min) ?? nil,
        max: more(a.weight.max, b.weight.max),
        present: same(a.weight.present, b.weight.present),
        may: a.weight.may || b.weight.may,
      },
      held: same(a.held, b.held),
      any: same(a.any, b.any),
    })),
  );
  const floor = joined.reduce((total, { low }) => addRatio(total, low), nil);
  const stated = price === undefined ? null : money(price.min);
  const exact = stated !== null && roof !== null && compareRatio(stated, roof) === 0;
  const min = stated === null ? floor : exact ? stated : (more(stated, less(floor, roof)) ?? nil);
  const value = { min, max: roof };
  const unseen = lines.length === 0 && part.inside !== 'nothing';
  const raw: Weight = unseen
    ? { min: nil, max: roof, present: 'unknown', may: true }
    : {
        min: joined.reduce((total, { weight }) => addRatio(total, weight.min), nil),
        max: joined.reduce<Amount>((total, { weight }) => sum(total, weight.max), nil),
        present: joined.reduce<Truth>((total, { weight }) => or(total, weight.present), 'no'),
        may: joined.some(({ weight }) => weight.may),
      };
  const inside = { ...raw, min: less(raw.min, roof) ?? nil, max: less(raw.max, roof) };
  return {
    value,
    inside,
    held: unseen ? 'unknown' : joined.reduce<Truth>((total, { held }) => or(total, held), 'no'),
    any: unseen ? 'unknown' : joined.reduce<Truth>((total, { any }) => or(total, any), 'no'),
    test: shareTest(inside, literal, value),
  };
};

const truth = (draw: Draw): Truth => order[draw(7) === 0 ? 1 : draw(2) * 2] ?? 'unknown';
const amountOf = (draw: Draw, most: number): Decimal => ({ units: BigInt(draw(most)), scale: draw(4) });
/** Now and then a figure that no double could hold. */
const huge = (draw: Draw, amount: Decimal): Decimal =>
  draw(40) === 0 ? { units: amount.units * 10n ** 17n + 1n, scale: amount.scale + 15 } : amount;
const spanOf = (draw: Draw, amount: Decimal): Interval => {
  if (draw(6) !== 0) return { min: amount, max: amount };
  return { min: amount, max: draw(3) === 0 ? null : { units: amount.units * 2n, scale: amount.scale } };
};

const memberOf = (draw: Draw): BomMembership => {
  const part1 = truth(draw);
  const part2 = part1 === 'yes' ? 'no' : truth(draw);
  return { part1, part2, magnet: part2 === 'no' ? 'no' : truth(draw), chinaOrigin: truth(draw) };
};

const randomBom = (draw: Draw): Bom<Part> => {
  const count = 2 + draw(6);
  const parts = Array.from({ length: count }, (_, i): Part => {
    const unitName = draw(3) === 0 ? 'g' : 'kg';
    const price =
      draw(3) === 0 ? undefined : spanOf(draw, huge(draw, amountOf(draw, 1 + 4000 * 8 ** (count - i))));
    return {
      id: `P${i}`,
      unit: unitName,
      ...(price === undefined ? {} : { price }),
      currency: draw(2) === 0 ? 'USD' : 'CNY',
      pricedOn: '2026-11-02',
      ...(draw(2) === 0 ? { inside: 'nothing' as const } : {}),
      member: memberOf(draw),
    };
  });
  const lines: BomLine[] = [];
  for (let child = 1; child < count; child += 1) {
    const users = 1 + draw(2);
    for (let u = 0; u < users; u += 1)
      lines.push({
        parent: `P${draw(child)}`,
        child: `P${child}`,
        quantity: spanOf(draw, huge(draw, { units: BigInt(draw(5)), scale: draw(2) })),
        unit: draw(2) === 0 ? 'g' : 'kg',
        ...(draw(4) === 0 ? { scrap: { units: BigInt(draw(100)), scale: 2 } } : {}),
        ...(draw(4) === 0 ? { yield: { units: BigInt(1 + draw(100)), scale: 2 } } : {}),
        ...(draw(8) === 0 ? { alternate: 'A' } : {}),
      });
  }
  return { parts, lines, rates };
};

const withPart = (bom: Bom<Part>, id: string, edit: (part: Part) => Part): Bom<Part> => ({
  ...bom,
  parts: bom.parts.map((part) => (part.id === id ? edit(part) : part)),
});

const isNear = (shown: Decimal, exact: Ratio): boolean => {
  const off = addRatio(ratioOf(shown), multiplyRatio({ num: -1n, den: 1n }, exact));
  return (
    compareRatio({ num: off.num < 0n ? -off.num : off.num, den: off.den }, { num: 1n, den: 10n ** 12n }) < 0
  );
};

test('10,000 random bills of materials roll up as plain rational recursion does, before and after a change', () => {
  const draw = generator(10_000);
  let compared = 0;
  const compareParts = (
    bom: Bom<Part>,
    ids: readonly string[],
    rolled: Parameters<typeof sharesOfPart>[0],
    counted: string,
    label: string,
  ) => {
    const factor = counted === 'USD' ? { num: 10n, den: 71n } : unit;
    const near = (shown: Decimal, yuan: Ratio) => isNear(shown, multiplyRatio(yuan, factor));
    for (const id of ids) {
      const answer = sharesOfPart(rolled, id);
      if (answer === null) throw new Error(id);
      for (const share of answer.shares) {
        const literal = share.readings['2025-61/1(1)-origin'] === 'literal';
        const magnets = share.readings['2025-61/1(1)-contained-magnet'] === 'whole';
        const wider = share.readings['2025-61/1(1)-denominator'] === 'any-part-2-inside';
        const expected = referenceOf(bom, id, literal, magnets);
        const { present } = expected.inside;
        const min = literal && present !== 'yes' ? nil : expected.inside.min;
        const max = literal && present === 'no' ? nil : expected.inside.max;
        const top = share.numerator.max;
        const agrees =
          share.atThreshold === (wider ? or(expected.test, expected.any) : expected.test) &&
          share.present === present &&
          answer.present === expected.held &&
          near(share.numerator.min, min) &&
          near(share.denominator.min, expected.value.min) &&
          (top === null || max === null ? top === max : near(top, max));
        if (!agrees) expect.fail(`${label} ${id} ${JSON.stringify(share.readings)}`);
        compared += 1;
      }
    }
  };
  let opened = 0;
  for (let round = 0; opened < 10_000; round += 1) {
    const bom = randomBom(draw);
    const counted = round % 2 === 0 ? 'CNY' : 'USD';
    const result = openBom(bom, (part) => part.member, { threshold, item: 'P0', currency: counted });
    if (result.kind === 'faults') {
      expect(
        result.faults.every(({ code }) => code === 'value-above-whole'),
        JSON.stringify(result.faults),
      ).toBe(true);
      continue;
    }
    opened += 1;
    // Every part of one bill in ten, and the item alone of the others.
    if (opened % 10 !== 0) {
      compareParts(bom, ['P0'], result.bom, counted, `${round}`);
      continue;
    }
    const compareAll = (turned: Bom<Part>, label: string) =>
      compareParts(
        turned,
        turned.parts.map(({ id }) => id),
        result.bom,
        counted,
        `${round} ${label}`,
      );
    compareAll(bom, 'as read');
    const changed = `P${1 + draw(bom.parts.length - 1)}`;
    const member = memberOf(draw);
    reclassify(result.bom, changed, member);
    const turned = withPart(bom, changed, (part) => ({ ...part, member }));
    compareAll(turned, 'reclassified');
    const { price: _, ...unpriced } = turned.parts.find(({ id }) => id === changed) as Part;
    reprice(result.bom, changed, undefined);
    compareAll(
      withPart(turned, changed, () => unpriced),
      'unpriced',
    );
  }
  expect(compared).toBeGreaterThan(150_000);
});
