/** What the tracer says of a flat line, in the columns of the SQL answer: the reference that SQL is held to. */
import { createDeterminer, type Determination } from '@ytterby/facts';
import { type FlatRow, fromFlat } from '@ytterby/facts/flat';
import { shipped } from '@ytterby/law';

const sorted = (of: readonly string[]): string => [...new Set(of)].sort().join(' ');

/** An answer as one text, the same for equal answers. */
export function answerText(row: Readonly<Record<string, unknown>>): string {
  const list = (name: string): string => sorted((row[name] ?? []) as readonly string[]);
  return [
    `${row.at_least}..${row.at_most}`,
    ...['provisions', 'provisions_open', 'duties', 'duties_open'].map((name) => `${name}: ${list(name)}`),
  ].join('; ');
}

/** The same of a determination. */
export function determinedText(determination: Determination): string {
  const { outcome, provisions, duties } = determination;
  const held = new Set(provisions.filter((one) => one.holds === 'yes').map((one) => one.id));
  const nameOf = (one: (typeof duties)[number]): string => `${one.kind}@${one.provision}`;
  return answerText({
    at_least: outcome.atLeast,
    at_most: outcome.atMost,
    provisions: [...held],
    provisions_open: provisions.filter((one) => !held.has(one.id)).map((one) => one.id),
    duties: duties.filter((one) => one.certain).map(nameOf),
    duties_open: duties.filter((one) => !one.certain).map(nameOf),
  });
}

const determiner = createDeterminer(shipped());

/** The determination of a line, by the trace and the decision diagram; throws where the line is refused. */
export function determined(line: FlatRow, today: string): Determination {
  const read = fromFlat(line, determiner.corpus.corpus);
  if ('faults' in read) throw new Error(JSON.stringify(read.faults));
  return determiner.determine(read.transaction, { today });
}
