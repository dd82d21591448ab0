/** Outlines and readings on a page. */
import type { OpenReading, Prose } from '@ytterby/engine';
import type { Page } from '../prose/page.ts';
import type { Words } from '../prose/words.ts';

/** A rule in words, as an indented list. */
export function addOutline(page: Page, prose: Prose, depth: number): void {
  page.line(prose.text, depth, '- ');
  for (const part of prose.parts) addOutline(page, part, depth + 1);
}

/** A reading: its question, its alternatives with who reads it so, and what hangs on it. */
export function addReading(page: Page, reading: OpenReading, words: Words): void {
  const { law, answer } = words.say;
  page.line(answer.colon(reading.key, words.text(reading.question)), 1);
  for (const one of reading.alternatives) {
    const says = words.text(one.says);
    const told = one.sources.length === 0 ? says : answer.bracket(says, one.sources.join(', '));
    page.line(answer.colon(one.value, told), 2, '- ');
  }
  page.line(law.effect(words.text(reading.effect)), 2);
  if (!reading.computed) page.line(law.notComputed(words.text(reading.why)), 2);
}
