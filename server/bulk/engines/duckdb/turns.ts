/** Days of lines are told apart only by the law that holds on them, or that was known. */
import { dayAfter } from '@ytterby/engine';
import type { DuckdbQuestion } from './question.ts';

/** The last day up to a canonical one on which the law, or what is known of it, turned. */
export function turnBefore({ named }: DuckdbQuestion, name: string): string {
  const { acts } = named.corpus.law;
  const days =
    name === 'known_at'
      ? acts.map((act) => act.published)
      : acts.flatMap((act) => [
          act.from,
          ...(act.kind === 'suspend' && act.until !== null ? [dayAfter(act.until)] : []),
        ]);
  const { from, to } = named.corpus.covers;
  const turns = [...new Set([from, ...days.filter((day) => day > from && day <= to)])].sort();
  const listed = turns.map((day) => `DATE '${day}'`).join(', ');
  return `list_max(list_filter([${listed}], lambda turn: turn <= ${name}))`;
}
