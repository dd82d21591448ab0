/**
 * Content at the size of a maker's whole product structure: a million lines in twelve levels rolled up exactly,
 * the answer after one price has changed, the memory it takes, and the shares of one small item tree.
 */
import { decimal, exactly } from '@ytterby/engine/amount';
import type { MadePart, Membership, RolledBom } from '@ytterby/facts/content';
import { generateBom, openBom, reprice, sharesOf, sharesOfPart } from '@ytterby/facts/content';
import type { Figure } from '../figure.ts';
import { median, percentile } from '../measure.ts';

const LINES = 1_000_000;
const LEVELS = 12;
const threshold = decimal('0.001');

type State = { readonly bom: RolledBom<MadePart>; readonly took: number; readonly megabytes: number };

let kept: State | null = null;

/** Opened once and kept: checked, compiled, rolled up and the item's eight shares read. The best of three. */
const opened = (): State => {
  if (kept !== null) return kept;
  const made = generateBom(LINES, LEVELS, 5);
  const times: number[] = [];
  let bom: RolledBom<MadePart> | null = null;
  for (let time = 0; time < 3; time += 1) {
    const before = performance.now();
    const result = openBom(made, (part) => part.member, { threshold });
    if (result.kind === 'faults') throw new Error('the generated bill of materials has faults');
    sharesOfPart(result.bom, result.bom.item);
    times.push(performance.now() - before);
    bom = result.bom;
  }
  if (bom === null) throw new Error('nothing was opened');
  kept = { bom, took: Math.min(...times), megabytes: process.memoryUsage().rss / 2 ** 20 };
  return kept;
};

/** Each time the prices are other ones, or nothing would change. */
let turn = 0;

/** Prices of bought parts set one after another, each with the item's answer read again. In milliseconds. */
const repriced = (): readonly number[] => {
  turn += 1;
  const { bom } = opened();
  const bought = bom.table.compiled.bom.parts.filter(({ id }) => id.startsWith('B'));
  return Array.from({ length: 500 }, (_, i) => {
    const part = bought[(i * 7919) % bought.length]?.id ?? '';
    const before = performance.now();
    reprice(bom, part, exactly(decimal(`${44 + ((i + turn) % 7)}.37`)));
    sharesOfPart(bom, bom.item);
    return performance.now() - before;
  });
};

type Line = {
  readonly value: ReturnType<typeof exactly>;
  readonly content: readonly Line[];
  readonly member: Membership;
};

const magnet: Line = {
  value: exactly(decimal('100')),
  member: { part1: 'no', part2: 'yes', chinaOrigin: 'no' },
  content: [
    {
      value: exactly(decimal('0.12')),
      member: { part1: 'yes', part2: 'no', chinaOrigin: 'yes' },
      content: [],
    },
  ],
};

const note = `${LINES.toLocaleString('en')} lines, ${LEVELS} levels`;

export const figures: readonly Figure[] = [
  {
    name: 'content.roll-up',
    unit: 's',
    bar: { op: '<', value: 2 },
    measure: () => ({ value: opened().took / 1000, note: `${note}, checked, compiled and rolled up` }),
  },
  {
    name: 'content.memory',
    unit: 'MiB',
    bar: { op: '<', value: 1024 },
    measure: () => ({
      value: opened().megabytes,
      note: 'of the whole process, the generated lines included',
    }),
  },
  {
    name: 'content.reprice-median',
    unit: 'ms',
    bar: { op: '<', value: 10 },
    measure: () => ({ value: median(repriced()), note: 'a bought part repriced, the item answered again' }),
  },
  {
    name: 'content.reprice-p95',
    unit: 'ms',
    bar: { op: '<', value: 10 },
    measure: () => ({ value: percentile(repriced(), 0.95), note: 'as above' }),
  },
  {
    name: 'content.item-tree',
    unit: 'us',
    bar: null,
    measure: () => {
      const times: number[] = [];
      for (let batch = 0; batch < 30; batch += 1) {
        const before = performance.now();
        for (let i = 0; i < 200; i += 1) sharesOf<Line>(magnet, (line) => line.member, threshold);
        times.push(((performance.now() - before) / 200) * 1000);
      }
      return { value: median(times), note: 'a magnet with one metal in it, eight readings' };
    },
  },
];
