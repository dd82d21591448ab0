/** The duties of an answer: those that are sure, then those that may arise; to whom, and by which day. */
import { type Determination, dueDay, type FoundDuty } from '@ytterby/facts';
import type { Corpus } from '@ytterby/law';
import type { Page } from './page.ts';
import type { Words } from './words.ts';

/** How many duties that may arise are told without `--all`. */
const FIRST_OPEN = 6;

export function addDuties(
  page: Page,
  found: Pick<Determination, 'duties' | 'on'>,
  words: Words,
  corpus: Corpus,
  all: boolean,
): void {
  const { answer } = words.say;
  const certain = found.duties.filter((duty) => duty.certain);
  const open = found.duties.filter((duty) => !duty.certain);
  const add = (duty: FoundDuty): void => page.line(lineOf(duty, found.on, words, corpus), 1, '- ');
  if (certain.length > 0) page.head(answer.heads.duties);
  certain.forEach(add);
  if (open.length === 0) return;
  page.head(answer.heads.mayBeDuties);
  const told = all ? open : open.slice(0, FIRST_OPEN);
  told.forEach(add);
  if (told.length < open.length) page.line(answer.more(open.length - told.length), 1, '- ');
}

function lineOf(duty: FoundDuty, on: string, words: Words, corpus: Corpus): string {
  const { answer } = words.say;
  const { due } = duty;
  const parts = [
    answer.bracket(answer.duty(duty.kind), duty.provision),
    answer.to(duty.toWhom[words.language]),
    due === null
      ? ''
      : 'workingDays' in due
        ? answer.dueDays(due.workingDays, due.after, dueDay(on, due.workingDays, corpus.lists.workingYears))
        : answer.dueYears(due.years, due.after),
    duty.state === 'open' ? '' : answer.state(duty.state),
  ];
  return answer.semicolons(parts.filter((part) => part !== ''));
}
