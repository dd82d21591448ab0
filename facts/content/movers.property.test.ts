/**
 * Movers are exact: by trying the ways every unknown fact can turn out, on small random trees, each mover is
 * seen to change an answer and no other fact ever does. The trees are rebuilt and weighed anew at each turn.
 */
import type { Interval } from '@ytterby/engine/amount';
import { decimal, exactly } from '@ytterby/engine/amount';
import { expect, test } from 'vitest';
import type { Draw } from './generator.ts';
import { generator } from './generator.ts';
import type { Membership, Readings, Truth } from './index.ts';
import { allReadings, sharesOf } from './index.ts';

type Kind = 'P1' | 'magnet' | 'assembly' | 'other';
type Line = {
  readonly is: Kind | null;
  readonly china: boolean | null;
  readonly value: Interval | null;
  readonly content: readonly Line[] | null;
};

const half = decimal('0.5');
const STEPS = 16;
/** Amounts tried for an unknown value, in quarters: every step up to the dearest line, then some far above. */
const TRIED = [...Array(STEPS + 1).keys(), 18, 20, 22, 24, 26, 28, 30, 32, 40, 48, 64, 4000];
const amount = (quarter: number): Interval => exactly({ units: BigInt(quarter * 25), scale: 2 });

const membership = ({ is, china }: Line): Membership => {
  const among = (kinds: readonly Kind[]): Truth =>
    is === null ? 'unknown' : kinds.includes(is) ? 'yes' : 'no';
  return {
    part1: among(['P1']),
    part2: among(['magnet', 'assembly']),
    magnet: among(['magnet']),
    chinaOrigin: china === null ? 'unknown' : china ? 'yes' : 'no',
  };
};

const kinds: readonly Kind[] = ['P1', 'P1', 'magnet', 'assembly', 'other'];

const randomLine = (draw: Draw, depth: number, cap: number, unknowns: { left: number }): Line => {
  const hide = () => unknowns.left > 0 && draw(4) === 0 && unknowns.left-- > 0;
  const value = draw(cap + 1);
  const is = kinds[draw(kinds.length)] ?? 'other';
  const below = depth === 0 || is === 'P1' ? 0 : draw(3);
  const unpriced = hide();
  const content = Array.from({ length: below }, () =>
    randomLine(draw, depth - 1, unpriced ? cap : value, unknowns),
  );
  return {
    is: hide() ? null : is,
    china: hide() ? null : draw(2) === 0,
    value: unpriced ? null : amount(value),
    content: below === 0 && is !== 'P1' && hide() ? null : content,
  };
};

type Fact = { readonly pointer: string; readonly ways: readonly ((root: Line) => Line)[] };

const change = (root: Line, steps: readonly number[], edit: (line: Line) => Line): Line => {
  const [step, ...rest] = steps;
  if (step === undefined) return edit(root);
  const content = (root.content ?? []).map((line, at) => (at === step ? change(line, rest, edit) : line));
  return { ...root, content };
};

const factsOf = (root: Line): readonly Fact[] => {
  const facts: Fact[] = [];
  const visit = (line: Line, steps: readonly number[]) => {
    const at = steps.map((step) => `/content/${step}`).join('');
    const fact = (name: string, ways: readonly ((l: Line) => Line)[]) =>
      facts.push({ pointer: `${at}/${name}`, ways: ways.map((way) => (r: Line) => change(r, steps, way)) });
    if (line.value === null)
      fact(
        'value',
        TRIED.map(
          (q) =>
            (l: Line): Line => ({ ...l, value: amount(q) }),
        ),
      );
    if (line.content === null) {
      const holding = TRIED.flatMap((q) =>
        [true, false].map((china): Line => ({ is: 'P1', china, value: amount(q), content: [] })),
      );
      const magnet = (q: number, inside: readonly Line[]): Line => ({
        is: 'magnet',
        china: false,
        value: amount(q),
        content: inside,
      });
      const dysprosium: Line = { is: 'P1', china: true, value: amount(1), content: [] };
      holding.push(
        magnet(1, []),
        magnet(1, [dysprosium]),
        magnet(4, [dysprosium]),
        magnet(0, []),
        magnet(0, [{ ...dysprosium, value: amount(0) }]),
      );
      fact('content', [
        (l) => ({ ...l, content: [] }),
        ...holding.map(
          (inner) =>
            (l: Line): Line => ({ ...l, content: [inner] }),
        ),
      ]);
    }
    if (steps.length > 0) {
      if (line.is === null)
        fact(
          'entries',
          (['P1', 'magnet', 'assembly', 'other'] as const).map(
            (is) =>
              (l: Line): Line => ({ ...l, is }),
          ),
        );
      if (line.china === null)
        fact(
          'origin',
          [true, false].map(
            (china) =>
              (l: Line): Line => ({ ...l, china }),
          ),
        );
    }
    line.content?.forEach((inner, step) => {
      visit(inner, [...steps, step]);
    });
  };
  visit(root, []);
  return facts;
};

const answer = (root: Line, readings: Readings): Truth | null => {
  const result = sharesOf(root, membership, half, { readings: [readings], withoutMovers: true });
  return result.kind === 'faults' ? null : (result.subjects[0]?.shares[0]?.atThreshold ?? null);
};

/** Tries every turn of the other facts, each also left open, and looks for two ways of this one that differ. */
const canMove = (root: Line, fact: Fact, others: readonly Fact[], readings: Readings): boolean => {
  const [next, ...rest] = others;
  if (next !== undefined)
    return [(r: Line) => r, ...next.ways].some((way) => canMove(way(root), fact, rest, readings));
  const answers = new Set(fact.ways.map((way) => answer(way(root), readings)));
  answers.delete(null);
  return answers.size > 1;
};

test('each mover can change the answer and nothing else can', () => {
  const draw = generator(610101);
  let open = 0;
  let exact = 0;
  for (let round = 0; round < 250; round += 1) {
    const root = randomLine(draw, 2, STEPS, { left: 3 });
    const facts = factsOf(root);
    if (facts.length === 0 || facts.length > 3) continue;
    for (const readings of allReadings) {
      const result = sharesOf(root, membership, half, { readings: [readings] });
      if (result.kind === 'faults') continue;
      const share = result.subjects[0]?.shares[0];
      if (share === undefined || share.atThreshold !== 'unknown') continue;
      open += 1;
      const expected = facts.filter((fact) =>
        canMove(
          root,
          fact,
          facts.filter((other) => other !== fact),
          readings,
        ),
      );
      const label = `${round} ${JSON.stringify(readings)} ${JSON.stringify(root, (_, x) => (typeof x === 'bigint' ? Number(x) : x))}`;
      const wanted = expected.map(({ pointer }) => pointer);
      if (share.moversExact) expect([...share.movers].sort(), label).toEqual(wanted.sort());
      else expect(share.movers, label).toEqual(expect.arrayContaining(wanted));
      if (share.moversExact) exact += 1;
    }
  }
  expect(exact).toBeGreaterThan(open / 2);
  expect(open).toBeGreaterThan(80);
});
