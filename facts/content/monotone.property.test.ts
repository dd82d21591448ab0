/** Learning a fact only narrows: whatever was settled with less stays settled with more, under every reading. */
import { decimal } from '@ytterby/engine/amount';
import { expect, test } from 'vitest';
import { generator } from './generator.ts';
import type { ItemTree, Membership, Truth } from './index.ts';
import { sharesOf } from './index.ts';

interface Line extends ItemTree<Line> {
  readonly member: Membership;
}

const truths: readonly Truth[] = ['yes', 'no'];
const draw = generator(20251201);

/** A tree in which the lines inside are never together worth more than what they are in. */
const known = (depth: number, units: number): Line => {
  const part1 = truths[draw(2)] ?? 'no';
  const part2 = part1 === 'yes' ? 'no' : (truths[draw(2)] ?? 'no');
  let left = units;
  const inside =
    depth === 0
      ? []
      : Array.from({ length: draw(4) }, () => draw(left + 1)).filter((part) => {
          const fits = part <= left;
          if (fits) left -= part;
          return fits;
        });
  return {
    value: { min: { units: BigInt(units), scale: 1 }, max: { units: BigInt(units), scale: 1 } },
    member: { part1, part2, chinaOrigin: truths[draw(2)] ?? 'no', magnet: draw(2) === 0 ? part2 : 'no' },
    content: inside.map((part) => known(depth - 1, part)),
  };
};

/** The same line with some facts forgotten. */
const forget = (line: Line): Line => {
  const dim = (truth: Truth): Truth => (draw(5) === 0 ? 'unknown' : truth);
  const { part1, part2, chinaOrigin, magnet } = line.member;
  const onPart2 = dim(part2);
  return {
    value: draw(5) === 0 ? null : (line.value ?? null),
    member: {
      part1: dim(part1),
      part2: onPart2,
      chinaOrigin: dim(chinaOrigin),
      magnet: onPart2 === 'unknown' ? 'unknown' : (magnet ?? part2),
    },
    content: draw(8) === 0 ? null : (line.content ?? []).map(forget),
  };
};

test('an answer settled with facts missing is the answer with all facts', () => {
  let settled = 0;
  for (let round = 0; round < 3000; round += 1) {
    const full = known(3, draw(60));
    const some = forget(full);
    const options = { withoutMovers: true };
    const [more, less] = [full, some].map((item) =>
      sharesOf<Line>(item, (line) => line.member, decimal('0.3'), options),
    );
    if (more?.kind !== 'shares' || less?.kind !== 'shares') throw new Error('a fault in a sound tree');
    less.subjects.forEach((subject) => {
      const same = more.subjects.find(({ path }) => path === subject.path);
      if (same === undefined) return;
      if (subject.present !== 'unknown') expect(same.present).toBe(subject.present);
      subject.shares.forEach(({ atThreshold, readings }, at) => {
        if (atThreshold === 'unknown') return;
        settled += 1;
        expect(same.shares[at]?.atThreshold, `${round} ${subject.path} ${JSON.stringify(readings)}`).toBe(
          atThreshold,
        );
      });
    });
  }
  expect(settled).toBeGreaterThan(5000);
});
