/** What a run came to, in words: by outcome, by provision, by what the open lines wait for; or by change, or by name. */
import { LADDER, type Tier } from '@ytterby/engine';
import type { Corpus } from '@ytterby/law';
import { NARROWER, namesOf, type Tally } from '@ytterby/server/bulk';
import type { Task } from '../command.ts';
import { padTo, widthOf } from '../output/wrap.ts';
import { type Page, pageOf } from '../prose/page.ts';
import { wordsOf } from '../prose/words.ts';

/** Names of each kind that are shown; the rest is counted. */
const SHOWN = 15;

export function determineSummary(tally: Tally, corpus: Corpus, hash: string, task: Task): string {
  const { bulk: say } = task.say;
  const page = pageOf(task.width, task.paint);
  const words = wordsOf(corpus, task.language, task.say);
  page.line(say.law(corpus.version, hash));
  const narrower = tally[NARROWER] ?? 0;
  if (narrower > 0) page.line(say.narrower(narrower));
  page.head(say.byTier);
  table(page, outcomes(tally, task), task);
  provisions(page, tally, task);
  // What settles many lines at once comes first: a status or a reading, then the facts of single lines.
  const needs = ['status', 'reading', 'fact'].flatMap((kind) =>
    namesOf(tally, `need|${kind}`).map(([key, count]) => [`${kind}|${key}`, count] as const),
  );
  if (needs.length > 0) page.head(say.byNeed);
  const asks = namesOf(tally, 'ask');
  for (const [name, count] of needs.slice(0, SHOWN)) {
    const [kind = '', key = ''] = name.split('|');
    const plain = key.replace(/^(status|reading):/, '');
    if (kind === 'status') page.line(say.waitsStatus(count, plain), 1);
    else if (kind === 'reading') page.line(say.waitsReading(count, `${words.reading(key)} (${plain})`), 1);
    else {
      page.line(say.waitsFact(count, key), 1);
      const mine = asks.filter(([ask]) => ask.startsWith(`${key}|`));
      for (const [ask, lines] of mine.slice(0, 3)) {
        page.line(say.waitsOf(lines, key.split('/').at(-1) ?? key, ask.slice(key.length + 1)), 2);
      }
    }
  }
  more(page, needs.length, task);
  return page.text();
}

/** Settled tiers and open intervals, from the mildest. */
function outcomes(tally: Tally, { say }: Task): readonly (readonly [string, number])[] {
  const named = (tier: string): string => say.answer.tier(tier as Tier);
  const place = (tier: string): number => LADDER.indexOf(tier as Tier);
  const settled = namesOf(tally, 'tier').toSorted(([a], [b]) => place(a) - place(b));
  return [
    ...settled.map(([tier, count]): readonly [string, number] => [named(tier), count]),
    ...namesOf(tally, 'open').map(([span, count]): readonly [string, number] => {
      const [least = '', most = ''] = span.split('|');
      return [say.bulk.open(named(least), named(most)), count];
    }),
  ];
}

function provisions(page: Page, tally: Tally, task: Task): undefined {
  const { bulk: say } = task.say;
  const certain = new Map(namesOf(tally, 'provision'));
  const possible = new Map(namesOf(tally, 'possible'));
  const ids = [...new Set([...certain.keys(), ...possible.keys()])];
  if (ids.length === 0) return;
  page.head(say.byProvision);
  const column = Math.max(...ids.slice(0, SHOWN).map(widthOf)) + 2;
  for (const id of ids.slice(0, SHOWN)) {
    page.line(say.mayApply(certain.get(id) ?? 0, possible.get(id) ?? 0), 1, padTo(id, column));
  }
  more(page, ids.length, task);
}

export function diffSummary(tally: Tally, task: Task): string {
  const { bulk: say } = task.say;
  const page = pageOf(task.width, task.paint);
  const named = (change: string): string => say.change[change as keyof typeof say.change] ?? change;
  page.head(say.byChange);
  table(
    page,
    namesOf(tally, 'change').map(([change, count]) => [named(change), count]),
    task,
  );
  for (const change of ['stricter', 'freer', 'less-sure', 'surer']) {
    const moves = namesOf(tally, `move|${change}`);
    if (moves.length === 0) continue;
    page.head(named(change));
    for (const [move, count] of moves.slice(0, SHOWN)) {
      const [from = '', to = ''] = move.split('|');
      page.line(String(count), 1, padTo(say.changeOf(from, to), 44));
    }
    reasons(page, tally, change, task);
    for (const [kind, head] of [
      ['item', say.byItem],
      ['customer', say.byCustomer],
    ] as const) {
      const names = namesOf(tally, `${kind}|${change}`);
      if (names.length === 0) continue;
      page.line(head, 1);
      for (const [name, count] of names.slice(0, 8)) page.line(String(count), 2, padTo(name, 42));
      more(page, names.length, task, 8);
    }
  }
  return page.text();
}

function reasons(page: Page, tally: Tally, change: string, task: Task): undefined {
  const { bulk: say } = task.say;
  const [comes, goes] = [namesOf(tally, `comes|${change}`), namesOf(tally, `goes|${change}`)];
  if (comes.length + goes.length === 0) return;
  page.line(say.why, 1);
  for (const [id, count] of comes.slice(0, SHOWN)) page.line(say.comes(count), 2, padTo(id, 20));
  for (const [id, count] of goes.slice(0, SHOWN)) page.line(say.goes(count), 2, padTo(id, 20));
}

export function screenSummary(tally: Tally, task: Task): string {
  const { bulk: say, parties } = task.say;
  const page = pageOf(task.width, task.paint);
  page.head(say.byBand);
  const named = (band: string): string => say.bands[band as keyof typeof say.bands] ?? band;
  table(
    page,
    namesOf(tally, 'band').map(([band, count]) => [named(band), count]),
    task,
  );
  const lists = namesOf(tally, 'list');
  if (lists.length > 0) page.head(say.byList);
  const of = (list: string): string => parties.lists[list as keyof typeof parties.lists] ?? list;
  table(
    page,
    lists.map(([list, count]) => [of(list), count]),
    task,
  );
  return page.text();
}

function table(page: Page, rows: readonly (readonly [string, number])[], { say }: Task): undefined {
  if (rows.length === 0) return;
  const column = Math.max(...rows.map(([name]) => widthOf(name))) + 2;
  for (const [name, count] of rows) page.line(say.bulk.mayApply(count, 0), 1, padTo(name, column));
}

function more(page: Page, count: number, { say }: Task, shown = SHOWN): undefined {
  if (count > shown) page.line(say.bulk.more(count - shown), 1);
}
