/** Good and bad law files, and what the other pure rooms may do that the law may not. */
import { describe, expect, it } from 'vitest';
import { checkPurity } from './check-purity.ts';

const check = (path: string, text: string) => checkPurity([{ path, text }]);
const rules = 'law/cn/2025-61/rules.ts';

describe('good', () => {
  it.each([
    [
      rules,
      "export const rules = [rule('2025-61/1(1)', allOf(holds('item.entries', 'P2'), not(exempt)))] as const;",
    ],
    [rules, 'export const sizes = { Date: 1, if: 2, process: 3 };\nexport const size = sizes.process;'],
    [rules, 'export type Effect = (on: Date) => void;\nexport type T<X> = X extends Date ? 1 : 2;'],
    [rules, 'export const share = { atLeast: -1n } satisfies { atLeast: bigint };'],
    ['law/index.ts', 'export const find = (id: string) => (id === "" ? null : id);'],
    ['law/corpus/acts.ts', 'export function acts() { if (true) return []; return null; }'],
    ['law/cn/2025-61/rules.test.ts', 'const on = new Date(); if (on) process.exit();'],
    ['engine/trace/trace.ts', 'export const least = (a: number, b: number) => (a < b ? a : b);'],
    ['facts/day.ts', "export const day = new Date('2025-12-01');"],
    ['cli/main.ts', 'export const now = () => new Date();'],
  ])('%s', (path, text) => {
    expect(check(path, text)).toEqual([]);
  });
});

describe('bad', () => {
  it.each([
    ['export const a = b ? 1 : 2;', 'a condition (? :)'],
    ['if (a) b();', 'a condition (if)'],
    ['switch (a) {}', 'a condition (switch)'],
    ['export const a = b && c;', 'a condition (&&, || or ??)'],
    ['export const a = b ?? c;', 'a condition (&&, || or ??)'],
    ['a ||= b;', 'a condition (||=)'],
    ['export const a = b?.c;', 'a condition (?.)'],
    ['export const a = (b) => b;', 'a function'],
    ['export function a() {}', 'a function'],
    ['export const a = { b() {} };', 'a function'],
    ['export class A {}', 'a class'],
    ['for (const a of b) c(a);', 'a loop'],
    ["export const a = Date.parse('2025-12-01');", 'the clock (Date)'],
    ["export const a = new Date('2025-12-01');", 'the clock (Date)'],
    ['export const a = process.env.HOME;', 'what is outside (process)'],
    ['export const a = Math.random();', 'chance (Math.random)'],
    ['export const a = (b ? 1 : 2) as number;', 'a condition (? :)'],
  ])('law data: %s', (text, what) => {
    expect(check(rules, text)).toEqual([{ path: rules, line: 1, what: `law data holds ${what}` }]);
  });

  it.each([
    ['export const now = () => Date.now();', 'the clock (Date.now)'],
    ['export const now = () => new Date();', 'the clock (new Date)'],
    ['export const a = () => Math.random();', 'chance (Math.random)'],
    ["export const say = () => console.log('');", 'what is outside (console)'],
    ['export const a = process.argv;', 'what is outside (process)'],
  ])('engine: %s', (text, what) => {
    expect(check('engine/a.ts', text)).toEqual([
      { path: 'engine/a.ts', line: 1, what: `a pure room holds ${what}` },
    ]);
  });

  it('holds the loaders of the law to what every pure room is held to', () => {
    expect(check('law/corpus/acts.ts', 'export const now = () => Date.now();')).toHaveLength(1);
  });
});
