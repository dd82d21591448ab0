/** The provisions of an answer: what each does, its status, what decides it in words, and where it is printed. */
import type { FoundProvision, Reason } from '@ytterby/facts';
import type { Paint } from '../output/paint.ts';
import { sayReason } from './leaf.ts';
import type { Page } from './page.ts';
import type { Words } from './words.ts';

/** How many deciding facts are told without `--all`. */
const FIRST_REASONS = 6;

export function addProvisions(
  page: Page,
  provisions: readonly FoundProvision[],
  words: Words,
  paint: Paint,
  all: boolean,
): void {
  if (provisions.length === 0) return;
  const { answer } = words.say;
  page.head(answer.heads.provisions);
  for (const one of provisions) {
    page.line(one.title[words.language], 1, `${paint('strong', one.id)}  `);
    const facts = [answer.holds(one.holds), answer.effect(one.effect), answer.status(one.status)];
    if (one.item !== undefined) facts.push(answer.item(one.item));
    page.line(facts.join(' · '), 2);
    addReasons(page, one, words, all);
    const [first, ...others] = one.source.addresses;
    page.line(answer.colon(answer.grade(one.source.grade), answer.source(first, all ? 0 : others.length)), 2);
    if (all) for (const other of others) page.line(other, 2);
  }
}

function addReasons(page: Page, one: FoundProvision, words: Words, all: boolean): void {
  const told = [...new Set(inOrder(one).map((reason) => sayReason(reason, words)))];
  const shown = all ? told : told.slice(0, FIRST_REASONS);
  for (const line of shown) page.line(line, 2, '- ');
  if (shown.length < told.length) page.line(words.say.answer.more(told.length - shown.length), 2, '- ');
}

/** What is open comes first, then what is measured, then facts of items and parties before those of the act. */
function inOrder(one: FoundProvision): readonly Reason[] {
  return [...one.because].sort((a, b) => weight(a) - weight(b));
}

function weight(reason: Reason): number {
  if (isOpen(reason)) return 0;
  if (reason.kind !== 'fact') return 1;
  return reason.pointer.startsWith('/items') ? 2 : reason.pointer.startsWith('/activity') ? 4 : 3;
}

const isOpen = (reason: Reason): boolean =>
  reason.kind === 'status' || reason.kind === 'reading' || ('truth' in reason && reason.truth === 'unknown');
