/** An ownership answer in words: each reading with its entities, why each counts, what to ask for. */
import type { OwnershipDocument } from '@ytterby/facts/ownership';
import type { Task } from '../command.ts';
import { pageOf } from '../prose/page.ts';

/** @example ownershipPage(tell(openRegister(graph), 'en'), task).includes('chain-aggregate') // true */
export function ownershipPage(answer: OwnershipDocument, task: Task): string {
  const { parties: say } = task.say;
  const page = pageOf(task.width, task.paint);
  page.line(task.paint('strong', say.heldTitle(answer.id)));
  page.head(say.readings);
  for (const [reading, entities] of Object.entries(answer.readings)) {
    page.line(entities.length === 0 ? say.nobody : entities.join(', '), 1, `${reading}: `);
  }
  const because = Object.entries(answer.because);
  if (because.length > 0) page.head(say.because);
  for (const [entity, sentence] of because) page.line(sentence, 1, `${entity}: `);
  if (answer.review.length > 0) page.head(say.review);
  for (const one of answer.review) {
    page.line(one.why, 1, `${one.entity}: `);
    if (one.ask) page.line(say.askShare(one.ask.owner, one.ask.owned), 2);
  }
  const stakes = Object.entries(answer.economic);
  if (stakes.length > 0) page.head(answer.economicNote);
  for (const [entity, stake] of stakes) {
    page.line(typeof stake === 'string' ? `${stake}%` : `${stake.min}% - ${stake.max}%`, 1, `${entity}: `);
  }
  for (const hint of answer.hints ?? []) page.line(hint, 1, '- ');
  page.gap();
  page.line(task.say.answer.noAdvice);
  return page.text();
}
