/** A content answer as a compliance officer reads it: every Part 2 item, its shares by reading, the limbs, what to ask. */
import {
  compareRatio,
  divideRatio,
  type Interval,
  isExact,
  ratioOf,
  ratioToDecimal,
  toText,
} from '@ytterby/engine/amount';
import type { ContentAnswer, PartShare, PartShares, Readings } from '@ytterby/facts/content';
import type { Task } from '../command.ts';
import { type Page, pageOf } from '../prose/page.ts';

export function sayAnswer(found: ContentAnswer, names: ReadonlyMap<string, string>, task: Task): string {
  const { content: say, tables } = task.say;
  const page = pageOf(task.width, task.paint);
  const nameOf = (part: string): string => (names.has(part) ? `${part}  ${names.get(part)}` : part);
  page.line(task.paint('strong', say.title(nameOf(found.item))));
  page.line(say.basis(found.currency, percent(found.threshold), found.on));
  page.line(tables.counts(found.rows.read, found.rows.used, found.rows.refused));
  for (const result of found.results) addResult(page, result, nameOf(result.part), task);
  if (found.ask.length > 0) {
    page.head(say.askHead);
    for (const [at, one] of found.ask.entries()) {
      page.line(say.ask(nameOf(one.part), one.fact, one.for), 1, `${at + 1}. `);
      page.line(say.couldLeadTo(one.couldLeadTo.map((truth) => say.reached[truth])), 3);
    }
  }
  if (found.whatIf !== undefined) addWhatIf(page, found.whatIf, task);
  if (found.evidence.length > 0) {
    page.head(say.evidenceHead);
    for (const { evidence, standing, under } of found.evidence) {
      page.line(say.evidence(evidence, standing), 1, '- ');
      if (standing === 'some-readings') for (const one of under) page.line(readingsOf(one), 2);
    }
  }
  if (found.withEvidence !== undefined) addWithEvidence(page, found.withEvidence, nameOf, task);
  if (found.smelters.length > 0) {
    page.head(say.smelterHead);
    for (const one of found.smelters) page.line(`${one.metal}: ${one.name}, ${one.country}`, 1, '- ');
  }
  for (const [key, value] of Object.entries(found.settled)) page.line(say.settled(key, value));
  page.gap();
  page.line(task.say.answer.noAdvice);
  return page.text();
}

/** What the papers fill in, what they could not, and what comes out if they are right. */
function addWithEvidence(
  page: Page,
  { taken, left, results }: NonNullable<ContentAnswer['withEvidence']>,
  nameOf: (part: string) => string,
  task: Task,
): void {
  const { content: say } = task.say;
  page.head(say.withEvidenceHead);
  for (const one of taken) page.line(say.stated(one), 1, '- ');
  for (const one of left) page.line(say.notTaken(one), 1, '- ');
  if (taken.length === 0) return;
  for (const result of results) addResult(page, result, nameOf(result.part), task);
}

function addResult(page: Page, result: PartShares, name: string, task: Task): void {
  const { content: say } = task.say;
  page.head(name);
  page.line(say.part2[result.part2], 1);
  if (result.part2 !== 'no') addShares(page, result.shares, task);
  page.line(say.limbs(together(result.limbs.content), result.limbs.technology, result.limbs.origin), 1);
}

/** Results that are the same are told once, with the readings that give them. */
function addShares(page: Page, shares: readonly PartShare[], task: Task): void {
  const { content: say } = task.say;
  const groups = new Map<string, PartShare[]>();
  for (const share of shares) {
    const told = sayShare(share, task);
    groups.set(told, [...(groups.get(told) ?? []), share]);
  }
  for (const [told, same] of groups) {
    page.line(say.told(told, groups.size === 1 ? null : same.length), 2, '- ');
    if (groups.size > 1) for (const line of readingLines(same, shares)) page.line(line, 3);
  }
}

/**
 * The readings of a group in few lines: where they are every combination of some values, only what sets them apart
 * from the others is told.
 */
function readingLines(group: readonly PartShare[], all: readonly PartShare[]): readonly string[] {
  const keys = Object.keys(group[0]?.readings ?? {}) as readonly (keyof Readings)[];
  const valuesIn = (shares: readonly PartShare[], key: keyof Readings): readonly string[] => [
    ...new Set(shares.map(({ readings }) => readings[key])),
  ];
  const product = keys.reduce((count, key) => count * valuesIn(group, key).length, 1);
  if (product !== group.length) return group.map(({ readings }) => readingsOf(readings));
  const apart = keys.filter((key) => valuesIn(group, key).length < valuesIn(all, key).length);
  return [apart.map((key) => `${key} = ${valuesIn(group, key).join(' | ')}`).join('; ')];
}

const readingsOf = (readings: PartShare['readings']): string =>
  Object.entries(readings)
    .map(([key, value]) => `${key} = ${value}`)
    .join('; ');

function sayShare({ numerator, denominator, atThreshold }: PartShare, task: Task): string {
  const { content: say } = task.say;
  const span = ({ min, max }: Interval): string => say.range(toText(min), max === null ? null : toText(max));
  return say.share(
    span(numerator),
    span(denominator),
    shareRange(numerator, denominator),
    say.reached[atThreshold],
  );
}

/** The share in per cent, its ends cut outwards to four places; for the eye, the test is exact. */
function shareRange(part: Interval, whole: Interval): string | null {
  const least = whole.max === null ? null : divideRatio(ratioOf(part.min), ratioOf(whole.max));
  const most = part.max === null ? null : divideRatio(ratioOf(part.max), ratioOf(whole.min));
  if (least === null) return null;
  const one = { num: 1n, den: 1n };
  const above = most === null || compareRatio(most, one) > 0 ? one : most;
  const low = percent(toText(ratioToDecimal(least, 6, 'down')));
  const high = percent(toText(ratioToDecimal(above, 6, 'up')));
  if (low === high) return low;
  return isExact(part) && isExact(whole) ? `${low.slice(0, -1)}…%` : `${low} .. ${high}`;
}

/** @example percent('0.001') // '0.1%' */
export function percent(fraction: string): string {
  const [whole = '0', decimals = ''] = fraction.split('.');
  const digits = `${whole}${decimals.padEnd(2, '0')}`;
  const point = whole.length + 2;
  const moved = `${digits.slice(0, point).replace(/^0+(?=\d)/, '')}.${digits.slice(point)}`;
  return `${moved.replace(/\.?0*$/, (tail) => (tail.startsWith('.') ? '' : tail))}%`;
}

type Word = 'yes' | 'no' | 'unknown' | 'by-reading';

/** One word for several readings. */
function together(truths: readonly ('yes' | 'no' | 'unknown')[]): Word {
  const [first = 'unknown'] = truths;
  return truths.every((one) => one === first) ? first : 'by-reading';
}

function addWhatIf(
  page: Page,
  { suppositions, before, after }: NonNullable<ContentAnswer['whatIf']>,
  task: Task,
): void {
  const { content: say } = task.say;
  page.head(say.whatIfHead);
  for (const one of suppositions) page.line(JSON.stringify(one), 1, '- ');
  for (const [at, was] of before.entries()) {
    const now = after[at];
    if (now === undefined) continue;
    const [wasWord, nowWord] = [was, now].map(({ limbs }) => together(limbs.content));
    const share = (one: PartShares): string =>
      [
        ...new Set(one.shares.map(({ numerator, denominator }) => shareRange(numerator, denominator) ?? '?')),
      ].join(' | ');
    page.line(
      say.changes(
        was.part,
        say.truth[wasWord ?? 'unknown'],
        share(was),
        say.truth[nowWord ?? 'unknown'],
        share(now),
      ),
      1,
    );
  }
}
