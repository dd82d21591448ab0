/** Kept parties on the lists of two neighbouring days. Where no notice moves a list that day, none of them moves. */
import type { LawDiff } from '../law.ts';
import { request } from '../request.ts';
import { dayBefore } from '../today.ts';
import type { Band, Changed, Compared } from './compare.ts';
import { pagesOf } from './rows.ts';

type Row = {
  readonly id: string;
  readonly reference: string;
  readonly name: string;
  readonly document: { readonly name: string };
};
type Hit = { readonly record: string; readonly list: string; readonly band: Band };
type Answer = { readonly hits: readonly Hit[] };

/** As many as the server takes at once. */
const TOGETHER = 50;

export async function partiesOn(day: string, tell: (done: number) => void): Promise<Compared> {
  const before = dayBefore(day);
  const { notices } = await request<LawDiff>('/law/diff', { query: { from: before, to: day } });
  const changed: Changed[] = [];
  let of = 0;
  let further = false;
  for await (const { rows, more } of pagesOf<Row>('/parties')) {
    further = more;
    for (let from = 0; from < rows.length; from += TOGETHER) {
      const some = rows.slice(from, from + TOGETHER);
      if (notices.length > 0) changed.push(...changesOf(some, await hitsOn(some, before), await hitsOn(some, day)));
      of += some.length;
      tell(of);
    }
  }
  return { of, changed, more: further };
}

type Hits = readonly Hit[];

const changesOf = (rows: readonly Row[], before: readonly Hits[], after: readonly Hits[]): readonly Changed[] =>
  rows.flatMap(({ id, reference, document: { name } }, at) => {
    const [was = [], is = []] = [before[at], after[at]];
    const [comes, goes] = [namesIn(is, was), namesIn(was, is)];
    if (comes.length + goes.length === 0) return [];
    return [
      {
        ...{ id, reference, name, comes, goes },
        before: { of: 'list', band: was[0]?.band ?? 'none' },
        after: { of: 'list', band: is[0]?.band ?? 'none' },
      },
    ];
  });

async function hitsOn(rows: readonly Row[], on: string): Promise<readonly Hits[]> {
  const { answers } = await request<{ readonly answers: readonly Answer[] }>('/screenings/ask-many', {
    query: { on },
    body: { parties: rows.map(({ document }) => document) },
  });
  return answers.map(({ hits }) => hits.filter(({ band }) => band !== 'none'));
}

/** Records that are hit in one and not in the other. */
const namesIn = (hits: readonly Hit[], others: readonly Hit[]): readonly string[] =>
  hits.filter(({ record }) => !others.some((one) => one.record === record)).map(({ record }) => record);
