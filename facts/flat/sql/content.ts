/**
 * The value share of 2025-61/1(1) in SQL, for an item whose content is one level of lines: least and greatest numerator
 * under each reading, as `facts/content` weighs them. Sums are exact; a line without an upper end makes the sum endless.
 */

import type { Dialect } from '@ytterby/engine/sql';
import { sqlText } from '@ytterby/engine/sql';
import { type Ends, endsOf } from './amounts.ts';
import type { CodeTexts } from './codes.ts';
import { allTrue, anyTrue } from './logic.ts';

/** A condition that may hold, and one that surely does; neither is NULL. */
type Maybe = { readonly may: string; readonly sure: string };

export type LineSql = {
  readonly part1: Maybe;
  readonly part2: Maybe;
  readonly china: Maybe;
  readonly magnet: Maybe;
  readonly value: Ends;
};

/** One line inside: `alias` holds `code|origin|value`; `cap` is the greatest value of the item, NULL without one. */
export function lineSql(alias: string, cap: string, codes: CodeTexts, dialect: Dialect): LineSql {
  const code = dialect.field(alias, '|', 1);
  const origin = dialect.field(alias, '|', 2);
  const within = (text: string): string => dialect.holds(sqlText(text), `'|' || ${code} || '|'`);
  const on = (key: string): Maybe => {
    const list = codes.lists.get(key) ?? { yes: '', open: '' };
    const sure = `(${code} <> '' AND ${within(list.yes)})`;
    return { sure, may: `(${code} = '' OR ${within(list.yes)} OR ${within(list.open)})` };
  };
  const part2 = on('2025-61/P2');
  const ends = endsOf(dialect.field(alias, '|', 3), dialect);
  return {
    part1: on('2025-61/P1'),
    part2,
    china: { sure: `${origin} = 'CN'`, may: `${origin} IN ('CN', '')` },
    magnet: {
      sure: `(${code} <> '' AND ${within(codes.magnets.yes)})`,
      may: `(${code} = '' OR ${within(codes.magnets.yes)} OR ${within(codes.magnets.open)})`,
    },
    value: { min: ends.min, max: `least(${ends.max}, ${cap})` },
  };
}

/** When a line brings its least value, and when its greatest, by reading of origin and of the contained magnet. */
const COUNTS = {
  chinaOnlyPart1: ({ part1, china }: LineSql): Maybe => ({
    sure: allTrue(china.sure, part1.sure),
    may: allTrue(china.may, part1.may),
  }),
  literalPart1: ({ part1 }: LineSql): Maybe => part1,
  chinaOnlyWhole: ({ part1, china, magnet }: LineSql): Maybe => ({
    sure: allTrue(china.sure, anyTrue(part1.sure, magnet.sure)),
    may: allTrue(china.may, anyTrue(part1.may, magnet.may)),
  }),
  literalWhole: ({ part1, china, magnet }: LineSql): Maybe => ({
    sure: anyTrue(part1.sure, allTrue(magnet.sure, china.sure)),
    may: anyTrue(part1.may, allTrue(magnet.may, china.may)),
  }),
} as const;

/** By the letter nothing counts unless something Chinese is present: the same condition as where only Chinese counts. */
const PRESENT = { literalPart1: 'chinaOnlyPart1', literalWhole: 'chinaOnlyWhole' } as const;

export type Numerator = keyof typeof COUNTS;
export const NUMERATORS = Object.keys(COUNTS) as readonly Numerator[];

/**
 * Numerator of the item itself. `content` NULL: nothing is inside; `given` false: what is inside is not known.
 */
export function numeratorSql(
  of: Numerator,
  content: string,
  given: string,
  cap: string,
  codes: CodeTexts,
  dialect: Dialect,
): Ends {
  const line = lineSql('x', cap, codes, dialect);
  const counts = COUNTS[of](line);
  const least = dialect.sum(content, 'x', `CASE WHEN ${counts.sure} THEN ${line.value.min} ELSE 0 END`);
  const most = dialect.sum(
    content,
    'x',
    `CASE WHEN ${counts.may} THEN coalesce(${line.value.max}, 0) ELSE 0 END`,
  );
  const endless = dialect.exists(content, 'x', `${counts.may} AND ${line.value.max} IS NULL`);
  const present = of === 'literalPart1' || of === 'literalWhole' ? COUNTS[PRESENT[of]](line) : null;
  const sure = present ? dialect.exists(content, 'x', present.sure) : 'TRUE';
  const may = present ? dialect.exists(content, 'x', present.may) : 'TRUE';
  return {
    min: `CASE WHEN ${given} AND ${sure} THEN least(${least}, ${cap}) ELSE 0 END`,
    max: `CASE WHEN NOT ${given} THEN ${cap} WHEN NOT ${may} THEN 0 WHEN ${endless} THEN NULL ELSE least(${most}, ${cap}) END`,
  };
}

/** Whether a China-origin Part 1 item is inside; NULL: not known. */
export function presentSql(
  content: string,
  given: string,
  cap: string,
  codes: CodeTexts,
  dialect: Dialect,
): string {
  const { sure, may } = COUNTS.chinaOnlyPart1(lineSql('x', cap, codes, dialect));
  const [is, maybe] = [sure, may].map((one) => dialect.exists(content, 'x', one)) as [string, string];
  return `CASE WHEN NOT ${given} THEN NULL WHEN ${is} THEN TRUE WHEN ${maybe} THEN NULL ELSE FALSE END`;
}
