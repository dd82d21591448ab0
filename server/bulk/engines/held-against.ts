/**
 * SQL's answer to a line held against the tracer's. Both list the same; the interval of the tracer, which asks the
 * decision diagram, may be the narrower one, and then it is the answer. Anything else is a contradiction.
 */
import { stepOf, type Tier } from '@ytterby/engine';
import type { Determination } from '@ytterby/facts';

/** What SQL says of a line, in the columns of its answer. */
export type SqlAnswer = {
  readonly at_least: string;
  readonly at_most: string;
  readonly provisions: readonly string[];
  readonly provisions_open: readonly string[];
  readonly duties: readonly string[];
  readonly duties_open: readonly string[];
};

/** `says`: the two answers side by side, for a person who looks into it. */
export type Held = 'same' | 'narrower' | { readonly says: string };

/** Holds SQL's answer, undefined where it has none, against the determination. */
export function heldAgainst(sql: SqlAnswer | undefined, found: Determination): Held {
  const traced = tracedAnswer(found);
  const says = `SQL ${sql === undefined ? 'nothing' : textOf(sql)}, tracer ${textOf(traced)}`;
  if (sql === undefined || listsOf(sql) !== listsOf(traced)) return { says };
  const [below, above] = [
    step(traced.at_least) - step(sql.at_least),
    step(sql.at_most) - step(traced.at_most),
  ];
  if (below < 0 || above < 0) return { says };
  return below + above === 0 ? 'same' : 'narrower';
}

const step = (tier: string): number => stepOf(tier as Tier);

function tracedAnswer({ outcome, provisions, duties }: Determination): SqlAnswer {
  const sure = new Set(provisions.flatMap((one) => (one.holds === 'yes' ? [one.id] : [])));
  const dutiesOf = (certain: boolean): readonly string[] =>
    duties.filter((one) => one.certain === certain).map((one) => `${one.kind}@${one.provision}`);
  return {
    at_least: outcome.atLeast,
    at_most: outcome.atMost,
    provisions: [...sure],
    provisions_open: provisions.flatMap((one) => (sure.has(one.id) ? [] : [one.id])),
    duties: dutiesOf(true),
    duties_open: dutiesOf(false),
  };
}

const textOf = (one: SqlAnswer): string => `${one.at_least}..${one.at_most}; ${listsOf(one)}`;

/** The lists as one text, in whatever order they come. */
const listsOf = (one: SqlAnswer): string =>
  [one.provisions, one.provisions_open, one.duties, one.duties_open]
    .map((list) => [...new Set(list)].sort().join(' '))
    .join('; ');
