/** One item's classification in prose: what it falls under, what is open and what would settle it. */
import { type Classification, type ClassifyInput, sayCandidate } from '@ytterby/facts/classification';
import type { Place } from '@ytterby/server/intake';
import type { Task } from '../command.ts';
import { pageOf } from '../prose/page.ts';
import type { Words } from '../prose/words.ts';

export function sayItem(
  input: ClassifyInput,
  found: Classification,
  place: Place,
  words: Words,
  names: ReadonlyMap<string, string>,
  task: Task,
): string {
  const { classify: say } = task.say;
  const page = pageOf(task.width, task.paint);
  const at = place.kind === 'line' ? String(place.line) : place.kind === 'index' ? String(place.index) : '1';
  const head = input.id == null ? say.item(at) : input.id;
  page.line(task.paint('strong', input.name == null ? head : `${head}  ${input.name}`));
  const count = (verdict: string): number => found.candidates.filter((one) => one.verdict === verdict).length;
  const [yes, unknown] = [count('yes'), count('unknown')];
  const nothing = yes === 0 && unknown === 0 && found.nothingElse;
  page.line(nothing ? say.nothing : say.reaches(yes, unknown), 1);
  for (const candidate of found.candidates) {
    const [first = '', ...rest] = sayCandidate(candidate, words.language);
    const name = names.get(candidate.entry);
    const style = candidate.verdict === 'yes' ? 'care' : candidate.verdict === 'no' ? 'quiet' : 'strong';
    page.line(`${task.paint(style, first)}${name === undefined ? '' : `  ${name}`}`, 1);
    for (const line of rest) page.line(line.slice(2), 2, line.slice(0, 2));
  }
  if (!nothing || !found.nothingElse) page.line(found.nothingElse ? say.nothingElse : say.othersOpen, 1);
  return page.text();
}
