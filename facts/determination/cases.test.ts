/**
 * The cases of the law: what each instrument's folder says must come back, comes back. For every case also: needs are
 * empty exactly if the outcome is settled, a settled outcome cites a provision that holds and is in force, and whatever
 * a need turns out to be, the answer stays within the interval given before.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stepOf } from '@ytterby/engine';
import { shipped } from '@ytterby/law';
import { describe, expect, test } from 'vitest';
import { checkTransaction } from '../transaction/check.ts';
import type { Determination, FoundDuty } from './determination.ts';
import { createDeterminer } from './determine.ts';
import { chance, settle } from './fill.fixture.ts';
import { documentOf, type Expected, type LawCase, parseYaml, put } from './law-cases.fixture.ts';

const TODAY = '2026-11-23';
const law = join(import.meta.dirname, '..', '..', 'law', 'cn');
const { bases } = parseYaml(readFileSync(join(law, 'bases.yaml'), 'utf8')) as {
  bases: Record<string, unknown>;
};
const { corpus } = shipped();
const determiner = createDeterminer(shipped());

const files = readdirSync(law)
  .sort()
  .filter((folder) => existsSync(join(law, folder, 'cases.yaml')))
  .map((folder) => ({
    folder,
    cases: parseYaml(readFileSync(join(law, folder, 'cases.yaml'), 'utf8')) as readonly LawCase[],
  }));

function determine(document: Record<string, unknown>): Determination {
  const checked = checkTransaction(document, corpus);
  if ('faults' in checked) throw new Error(JSON.stringify(checked.faults));
  return determiner.determine(checked.transaction, { today: TODAY });
}

const names = (duty: FoundDuty): readonly string[] => [duty.kind, `${duty.kind}@${duty.provision}`];
const missing = (wanted: readonly string[] = [], found: readonly string[]): readonly string[] =>
  wanted.filter((one) => !found.includes(one));
const present = (unwanted: readonly string[] = [], found: readonly string[]): readonly string[] =>
  unwanted.filter((one) => found.includes(one));

/** What of the expectation did not come back. */
function differences(expected: Expected, answer: Determination): Record<string, unknown> {
  const shown = answer.provisions.filter((one) => one.effect !== 'exclusion');
  const holding = shown.filter((one) => one.holds === 'yes').map((one) => one.id);
  const open = shown.filter((one) => one.holds === 'unknown').map((one) => one.id);
  const excluding = answer.provisions
    .filter((one) => one.effect === 'exclusion' && one.holds === 'yes')
    .map((one) => one.id);
  const certain = answer.duties.filter((duty) => duty.certain).flatMap(names);
  const possible = answer.duties.filter((duty) => !duty.certain).flatMap(names);
  const keys = answer.needs.map((need) => need.key);
  const all: Record<string, readonly unknown[]> = {
    atLeast: [expected.atLeast ?? expected.is].filter((tier) => tier !== answer.outcome.atLeast),
    atMost: [expected.atMost ?? expected.is].filter((tier) => tier !== answer.outcome.atMost),
    provisions: missing(expected.provisions, holding),
    may: missing(expected.may, open),
    not: present(expected.not, [...holding, ...open]),
    excludes: missing(expected.excludes, excluding),
    duties: missing(expected.duties, certain),
    mayDuties: missing(expected.mayDuties, possible),
    noDuties: present(expected.noDuties, [...certain, ...possible]),
    needs:
      expected.needs === undefined
        ? []
        : [
            ...missing(expected.needs, keys),
            ...present(keys, keys).filter((key) => !expected.needs?.includes(key)),
          ],
    asks: missing(expected.asks, keys),
    first: [expected.first].filter((key) => key !== undefined && key !== keys[0]),
    states: Object.entries(expected.states ?? {}).filter(
      ([name, state]) => answer.duties.find((duty) => names(duty).includes(name))?.state !== state,
    ),
    warns: missing(
      expected.warns,
      answer.warnings.map((one) => one.code),
    ),
  };
  const wrong = Object.entries(all).filter(([, list]) => list.length > 0);
  return wrong.length === 0
    ? {}
    : { ...Object.fromEntries(wrong), came: { ...answer.outcome, holding, open, certain, possible, keys } };
}

const within = (inner: Determination['outcome'], outer: Determination['outcome']): boolean =>
  stepOf(outer.atLeast) <= stepOf(inner.atLeast) && stepOf(inner.atMost) <= stepOf(outer.atMost);

/** Settle what is asked, one need after another, each as chance has it; the interval may only narrow. */
function completions(document: Record<string, unknown>, first: Determination, seed: number): void {
  const by = chance(seed);
  let before = first;
  let filled = structuredClone(document);
  for (let step = 0; step < 40 && before.needs.length > 0; step++) {
    const need = by.of(before.needs);
    const value = settle(need, by, filled);
    if (value === undefined) return;
    const tried = structuredClone(filled);
    if (need.kind === 'fact') put(tried, need.key, value);
    else tried.assume = { ...(tried.assume as object), [need.key]: value };
    const checked = checkTransaction(tried, corpus);
    if ('faults' in checked) continue;
    const after = determiner.determine(checked.transaction, { today: TODAY });
    expect({
      key: need.key,
      value,
      narrows: within(after.outcome, before.outcome),
      to: after.outcome,
    }).toMatchObject({ narrows: true });
    filled = tried;
    before = after;
  }
}

describe('cases of the law', () => {
  test('have names of their own, each says its source, and there are enough', () => {
    const cases = files.flatMap((file) => file.cases);
    expect(new Set(cases.map((one) => one.name)).size).toBe(cases.length);
    expect(cases.filter((one) => !one.source)).toEqual([]);
    expect(cases.length).toBeGreaterThanOrEqual(160);
  });
  for (const { folder, cases } of files) {
    describe(folder, () => {
      for (const one of cases) {
        test(one.name, () => {
          const document = documentOf(one, bases);
          const answer = determine(document);
          expect(differences(one.expect, answer)).toEqual({});
          expect(answer.needs.length === 0).toBe(answer.outcome.settled);
          if (answer.outcome.settled && answer.outcome.atLeast !== 'none') {
            expect(
              answer.provisions.filter((found) => found.holds === 'yes' && found.status === 'in-force'),
            ).not.toEqual([]);
          }
          for (let seed = 1; seed <= 4; seed++) completions(document, answer, seed * 7919);
        });
      }
    });
  }
});
