/**
 * The same questions answered as slowly and plainly as can be: every set of owners is added up anew in every round
 * until nothing changes. Nothing is shared with the engine. Shares are whole hundredths of a percent, times 1,000,
 * so that "a little more" is one unit.
 */
import type { RandomGraph } from './random.ts';

type Range = { readonly low: number; readonly high: number };
const LITTLE = 1000;
const WHOLE = 10_000 * LITTLE;

type Question = {
  readonly graph: RandomGraph;
  readonly owners: ReadonlyMap<string, ReadonlyMap<string, Range>>;
};

const ask = (graph: RandomGraph): Question => {
  const owners = new Map<string, Map<string, Range>>(graph.entities.map((id) => [id, new Map()]));
  for (const { owner, owned, ends } of graph.holdings) {
    owners.get(owned)?.set(owner, {
      low: ends.min * LITTLE + (ends.minExclusive ? 1 : 0),
      high: ends.max * LITTLE - (ends.maxExclusive ? 1 : 0),
    });
  }
  return { graph, owners };
};

/** Half of what is not the entity's own: at the least, or at the most with the owners at no more than the whole. */
const reaches = (
  { owners }: Question,
  owned: string,
  counting: (owner: string) => boolean,
  mode: 'certain' | 'possible',
  strict: boolean,
): boolean => {
  const own = owners.get(owned)?.get(owned) ?? { low: 0, high: 0 };
  let [least, most, others] = [0, 0, 0];
  for (const [owner, range] of owners.get(owned) ?? []) {
    if (owner === owned) continue;
    if (counting(owner)) {
      least += range.low;
      most += range.high;
    } else others += range.low;
  }
  const passes = (held: number, apart: number): boolean =>
    held > 0 && (strict ? 2 * held > WHOLE - apart : 2 * held >= WHOLE - apart);
  if (mode === 'certain') return passes(least, own.low);
  // The best own share lies at an end, or where owners and own shares together just fill the whole.
  const corners = [own.low, own.high, WHOLE - others - most].filter(
    (apart) => apart >= own.low && apart <= own.high,
  );
  return corners.some((apart) => {
    const held = Math.min(most, WHOLE - others - apart);
    return held >= least && passes(held, apart);
  });
};

type Test = { readonly single: boolean; readonly strict: boolean };

const counts = (
  question: Question,
  owned: string,
  inside: ReadonlySet<string>,
  test: Test,
  mode: 'certain' | 'possible',
) => {
  if (!test.single) return reaches(question, owned, (owner) => inside.has(owner), mode, test.strict);
  return [...inside].some(
    (one) => one !== owned && reaches(question, owned, (owner) => owner === one, mode, test.strict),
  );
};

const reachable = (question: Question, base: ReadonlySet<string>): ReadonlySet<string> => {
  const reached = new Set(base);
  for (let before = -1; before !== reached.size; ) {
    before = reached.size;
    for (const [owned, owners] of question.owners) {
      const total = [...owners].reduce((sum, [, { low }]) => sum + low, 0);
      for (const [owner, { low, high }] of owners) {
        if (owner !== owned && reached.has(owner) && Math.min(high, WHOLE - total + low) > 0)
          reached.add(owned);
      }
    }
  }
  return reached;
};

const least = (question: Question, base: ReadonlySet<string>, test: Test): ReadonlySet<string> => {
  const inside = new Set(base);
  for (let before = -1; before !== inside.size; ) {
    before = inside.size;
    for (const id of question.graph.entities)
      if (counts(question, id, inside, test, 'certain')) inside.add(id);
  }
  return inside;
};

const greatest = (question: Question, base: ReadonlySet<string>, test: Test): ReadonlySet<string> => {
  // Any stake of any listed party, also where one of them is tried alone.
  const inside = new Set(reachable(question, new Set(question.graph.listed.map(({ id }) => id))));
  for (let before = -1; before !== inside.size; ) {
    before = inside.size;
    for (const id of [...inside]) {
      if (!base.has(id) && !counts(question, id, inside, test, 'possible')) inside.delete(id);
    }
  }
  return inside;
};

/** Per reading: who counts for certain and who may count, listed parties left out, in the order of the entities. */
export const referenceAnswer = (
  graph: RandomGraph,
): Readonly<Record<string, { readonly held: readonly string[]; readonly possible: readonly string[] }>> => {
  const question = ask(graph);
  const base = new Set(graph.listed.map(({ id }) => id));
  const outside = (inside: ReadonlySet<string>): readonly string[] =>
    graph.entities.filter((id) => !base.has(id) && inside.has(id));
  const direct = (mode: 'certain' | 'possible'): ReadonlySet<string> =>
    new Set(graph.entities.filter((id) => counts(question, id, base, { single: true, strict: false }, mode)));
  const tiered = (test: Test) => ({
    held: outside(least(question, base, test)),
    possible: outside(greatest(question, base, test)),
  });
  const groups = (settle: typeof least): ReadonlySet<string> =>
    new Set([...base].flatMap((id) => [...settle(question, new Set([id]), { single: false, strict: true })]));
  return {
    'direct-single': { held: outside(direct('certain')), possible: outside(direct('possible')) },
    'chain-single': tiered({ single: true, strict: false }),
    'chain-aggregate': tiered({ single: false, strict: false }),
    'over-50-single': tiered({ single: true, strict: true }),
    'over-50-control': { held: outside(groups(least)), possible: outside(groups(greatest)) },
  };
};

/** The entities that count only when the parties of all lists are added together. */
export const referenceAcrossLists = (graph: RandomGraph): readonly string[] => {
  const question = ask(graph);
  const test = { single: false, strict: false };
  const base = new Set(graph.listed.map(({ id }) => id));
  const lists = [...new Set(graph.listed.map(({ list }) => list))];
  if (lists.length < 2) return [];
  const alone = lists.map((list) =>
    least(question, new Set(graph.listed.filter((each) => each.list === list).map(({ id }) => id)), test),
  );
  const all = least(question, base, test);
  return graph.entities.filter((id) => !base.has(id) && all.has(id) && alone.every((one) => !one.has(id)));
};
