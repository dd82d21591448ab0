/**
 * Values and contents of lines, brought to the few that the law tells apart: of an amount inside only whether it lies
 * below the threshold of 2025-61/1(1), reaches it, or is the whole. Steps of SELECT lists, each over the one before, so
 * that a cell is taken apart once. What fits no class stays as it is, and is its own.
 */
import type { Dialect } from '@ytterby/engine/sql';
import { AMOUNT } from '@ytterby/engine/sql';
import type { Corpus } from '@ytterby/law';
import { DECIMAL_PATTERN, endsOf } from './amounts.ts';
import { shareThreshold } from './share-threshold.ts';

/** What the flat form reads as an amount. */
export const AMOUNT_CELL = [
  DECIMAL_PATTERN,
  `${DECIMAL_PATTERN}[.][.]`,
  `[.][.]${DECIMAL_PATTERN}`,
  `${DECIMAL_PATTERN}[.][.]${DECIMAL_PATTERN}`,
].join('|');

/** A content: of each part what stands before its value is told elsewhere; the value is an amount or nothing. */
const AMOUNT_ENDS = `${DECIMAL_PATTERN}([.][.](${DECIMAL_PATTERN})?)?|[.][.]${DECIMAL_PATTERN}`;
const AFTER_CODE = `[|][^;|]*([|](${AMOUNT_ENDS})?)?`;
const CONTENT_PART = `([^;|]+(${AFTER_CODE})?|${AFTER_CODE})`;
const CONTENT_CELL = `${CONTENT_PART}(;${CONTENT_PART})*`;

export type AmountCells = {
  /** Expression of the item's value; `exact`: a decimal type of the engine's own, else text. */
  readonly value: { readonly sql: string; readonly exact: boolean } | undefined;
  /** Expression of the content, a trimmed text. */
  readonly content: string | undefined;
  /** As many parts as a content has at most; contents of more are classes of their own. */
  readonly parts: number;
  /** No amount has more than twelve signs: then 64 bits hold each of them. */
  readonly isNarrow?: boolean;
  /** Everything that stands before a value is known to be readable: only classes need it. */
  readonly isKnown?: boolean;
};

export type AmountSteps = {
  readonly steps: readonly (readonly string[])[];
  /** Columns of what stands before the values of the parts, after the steps; each must be among the known heads. */
  readonly heads: readonly string[];
  /** True where value and content make sense, heads apart; after the steps. Never NULL. */
  readonly sound: string;
  /** The class, as `value#content`; empty where value and content do not matter. After the steps. */
  readonly amounts: string;
};

/** The whole of a class; one part in `per` of it is 1. */
const LOW = { exact: '0.001', most: '0.002' };
const HIGH = { exact: '10', most: '20' };
/** Two of these reach the threshold together, and neither alone. */
const HALF = '0.6';

const NARROW_AMOUNT = 'DECIMAL(18,6)';

const all = (of: readonly string[]): string => (of.length === 0 ? 'TRUE' : `(${of.join(' AND ')})`);
const some = (of: readonly string[]): string => (of.length === 0 ? 'FALSE' : `(${of.join(' OR ')})`);
const sum = (of: readonly string[]): string => (of.length === 0 ? '0' : `(${of.join(' + ')})`);

/** Steps over a source of lines; all but the first read a truth `is_measured` that is never NULL. */
export function amountSteps(cells: AmountCells, corpus: Corpus, dialect: Dialect): AmountSteps {
  const { units, per } = shareThreshold(corpus);
  if (units !== 1n) throw new Error(`the classes of amounts need a threshold of one part in so many`);
  const whole = String(per);
  const at = Array.from({ length: cells.parts }, (_, one) => one + 1);
  const { value, content } = cells;
  const type = cells.isNarrow ? NARROW_AMOUNT : AMOUNT;
  const decimal = (text: string): string =>
    cells.isNarrow ? `TRY_CAST(${text} AS ${NARROW_AMOUNT})` : dialect.decimal(text);
  const ends = value && !value.exact ? endsOf('value_cell', dialect) : undefined;
  const first = [
    value
      ? `${value.exact ? `CAST(${value.sql} AS ${type})` : value.sql} AS value_cell`
      : `CAST(NULL AS ${dialect.text}) AS value_cell`,
    `${content ?? `CAST(NULL AS ${dialect.text})`} AS content_cell`,
  ];
  const second = [
    ...(value?.exact
      ? [
          'coalesce(value_cell, 0) AS whole_min',
          'value_cell AS whole_max',
          'coalesce(value_cell >= 0, TRUE) AS value_good',
        ]
      : [
          `${ends?.min ?? '0'} AS whole_min`,
          `${ends?.max ?? `CAST(NULL AS ${type})`} AS whole_max`,
          `(value_cell IS NULL OR ${dialect.matches('value_cell', AMOUNT_CELL)}) AS value_good`,
        ]),
    "nullif(content_cell, 'none') AS inside_cell",
    ...(at.length === 0 ? [] : [`${dialect.matches('content_cell', CONTENT_CELL)} AS content_good`]),
  ];
  const third = at.map((one) => `${dialect.field('inside_cell', ';', one)} AS p${one}`);
  const fourth = at.map((one) => `nullif(${dialect.field(`p${one}`, '|', 3)}, '') AS v${one}`);
  // The ends as texts first, never empty ones: a text that is no number is slow to be refused.
  const fifth = at.flatMap((one) => {
    const [p, v] = [`p${one}`, `v${one}`];
    const ranged = dialect.holds(v, "'..'");
    return [
      `${cells.isKnown ? 'CASE WHEN is_measured THEN ' : ''}left(${p}, length(${p}) - coalesce(length(${v}), 0))${cells.isKnown ? ' END' : ''} AS head${one}`,
      `CASE WHEN ${ranged} THEN nullif(${dialect.field(v, '..', 1)}, '') ELSE ${v} END AS least${one}`,
      `CASE WHEN ${ranged} THEN nullif(${dialect.field(v, '..', 2)}, '') ELSE ${v} END AS most${one}`,
    ];
  });
  const bounds = at.flatMap((one) => [
    `coalesce(${decimal(`least${one}`)}, 0) AS lo${one}`,
    `${decimal(`most${one}`)} AS hi${one}`,
  ]);
  const there = (one: number): string => `coalesce(p${one}, '') <> ''`;
  const sixth = [
    '(whole_min = whole_max AND whole_max > 0) IS TRUE AS is_exact',
    `greatest(${['whole_min', ...at.map((one) => `coalesce(lo${one}, 0)`)].join(', ')}) AS whole_least`,
  ];
  const reaches = (end: string): string => `CAST(${end} AS ${AMOUNT}) * ${per} >= whole_least`;
  const shares = at.map(
    (one) =>
      `CASE WHEN NOT is_measured OR v${one} IS NULL THEN 0 WHEN NOT (${reaches(`hi${one}`)}) THEN hi${one} WHEN NOT (${reaches(`lo${one}`)}) THEN lo${one} ELSE 0 END`,
  );
  const seventh = at.map((one, i) => `${shares[i]} AS small${one}`);
  // Shares matter of measured items alone, and weighing is dear.
  const eighth = [
    `(is_measured AND CAST(${sum(at.map((one) => `small${one}`))} AS ${AMOUNT}) * ${per} >= whole_least) AS is_crowded`,
    `(${sum(at.map((one) => `CASE WHEN small${one} > 0 THEN 1 ELSE 0 END`))} = 2 AND NOT ${some(at.map((one) => `(small${one} > 0 AND lo${one} IS DISTINCT FROM hi${one})`))}) AS is_pair`,
    `${some(at.map((one) => `(${there(one)} AND v${one} IS NOT NULL AND lo${one} IS DISTINCT FROM hi${one})`))} AS is_ranged`,
    `${some(at.map((one) => `(${there(one)} AND lo${one} IS DISTINCT FROM hi${one} AND lo${one} = whole_least)`))} AS is_edge`,
  ];
  const classOf = (end: string, { exact, most }: { exact: string; most: string }): string =>
    `CASE WHEN ${end} = 0 THEN '0' WHEN ${end} = whole_least THEN '${whole}' WHEN ${reaches(end)} THEN '${most}' ELSE '${exact}' END`;
  const exactly = { exact: LOW.exact, most: HIGH.exact };
  const atMost = { exact: LOW.most, most: HIGH.most };
  const written = (one: number): string => {
    const [lo, hi] = [`lo${one}`, `hi${one}`];
    return [
      `CASE WHEN v${one} IS NULL THEN ''`,
      `WHEN is_crowded AND small${one} > 0 THEN '${HALF}'`,
      `WHEN ${lo} = ${hi} THEN ${classOf(lo, exactly)}`,
      `WHEN ${hi} IS NULL THEN ${classOf(lo, exactly)} || '..'`,
      `ELSE ${classOf(lo, exactly)} || '..' || ${classOf(hi, atMost)} END`,
    ].join(' ');
  };
  const parts = at.map(
    (one) =>
      `CASE WHEN ${there(one)} THEN ${one === 1 ? '' : "';' || "}head${one} || ${written(one)} ELSE '' END`,
  );
  const valueText = `coalesce(CAST(value_cell AS ${dialect.text}), '')`;
  const ninth = [
    `CASE WHEN inside_cell IS NULL THEN CASE WHEN is_exact THEN '${whole}' ELSE ${valueText} END || '#' || coalesce(content_cell, '')`,
    ` WHEN NOT (is_exact OR value_cell IS NULL) OR whole_least = 0 OR (is_crowded AND NOT is_pair) OR (is_ranged AND (value_cell IS NULL OR is_edge))`,
    `  OR ${dialect.field('inside_cell', ';', cells.parts + 1)} <> '' THEN ${valueText} || '#' || content_cell`,
    ` ELSE CASE WHEN is_exact THEN '${whole}' ELSE '' END || '#' || ${parts.length === 0 ? "''" : parts.join(' || ')} END`,
  ].join('');
  const inside = (one: number): string =>
    `(coalesce(p${one}, '') = '' OR (coalesce(lo${one} <= hi${one}, TRUE) AND coalesce(lo${one} <= whole_max, TRUE)))`;
  return {
    steps: [first, second, third, fourth, fifth, bounds, sixth, seventh, eighth].filter(
      (one) => one.length > 0,
    ),
    heads: at.map((one) => `head${one}`),
    sound: all([
      'coalesce(value_good AND coalesce(whole_min <= whole_max, TRUE), FALSE)',
      ...(at.length === 0 ? [] : ['coalesce(content_good, TRUE)']),
      ...at.map(inside),
    ]),
    amounts: `CASE WHEN is_measured THEN ${ninth} ELSE '' END`,
  };
}
