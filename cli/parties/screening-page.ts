/** A screening in words: each hit with its list, notice and state, the aligned parts, and what speaks against. */

import type { ScreenAnswer, ScreenedHit } from '@ytterby/facts/screening';
import type { Task } from '../command.ts';
import { pageOf } from '../prose/page.ts';

/** @example screeningPage(answer, task).includes('not cleared') // true, in English */
export function screeningPage(answer: ScreenAnswer, task: Task): string {
  const { parties: say } = task.say;
  const page = pageOf(task.width, task.paint);
  page.line(task.paint('strong', say.screened(answer.query, answer.on, answer.knownAt)));
  if (answer.hits.length === 0) page.line(say.noHit, 1);
  for (const hit of answer.hits) {
    page.gap();
    page.line(say.hit(hit.names.join(' / '), hit.score.toFixed(3), say.bands[hit.band]), 1);
    page.line(listed(hit, say), 2);
    for (const part of hit.because)
      page.line(`${part.query} ~ ${part.candidate} (${part.kind})`, 2, `${say.agrees}: `);
    for (const part of hit.against)
      page.line(`${part.query} ~ ${part.candidate} (${part.kind})`, 2, `${say.against}: `);
  }
  page.gap();
  page.line(say.notCleared(answer.listsKnownUpTo));
  page.line(task.say.answer.noAdvice);
  return `${page.text()}\n`;
}

function listed(hit: ScreenedHit, say: Task['say']['parties']): string {
  const state = say.state[hit.state as keyof typeof say.state] ?? hit.state;
  if (hit.notice === null) return `${hit.list}; ${state}`;
  const list = say.lists[hit.list as keyof typeof say.lists] ?? hit.list;
  return `${say.listing(list, hit.notice, hit.published ?? '')}; ${state}${hit.key ? ` (${hit.key})` : ''}`;
}
