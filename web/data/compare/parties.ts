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

export async function partiesOn(day: string, tell: (done: number) => void): Promise<Compared> {
  const before = dayBefore(day);
  const { notices } = await request<LawDiff>('/law/diff', { query: { from: before, to: day } });
  const changed: Changed[] = [];
  let of = 0;
  let further = false;
  for await (const { rows, more } of pagesOf<Row>('/parties')) {
    further = more;
    for (const row of notices.length === 0 ? [] : rows) {
      const [was, is] = [await hitsOn(row, before), await hitsOn(row, day)];
      const comes = namesIn(is, was);
      const goes = namesIn(was, is);
      if (comes.length + goes.length === 0) continue;
      changed.push({
        ...{ id: row.id, reference: row.reference, name: row.document.name, comes, goes },
        before: { of: 'list', band: was[0]?.band ?? 'none' },
        after: { of: 'list', band: is[0]?.band ?? 'none' },
      });
    }
    of += rows.length;
    tell(of);
  }
  return { of, changed, more: further };
}

async function hitsOn({ document }: Row, on: string): Promise<readonly Hit[]> {
  const { hits } = await request<Answer>('/screenings/ask', { query: { on }, body: document });
  return hits.filter(({ band }) => band !== 'none');
}

/** Records that are hit in one and not in the other. */
const namesIn = (hits: readonly Hit[], others: readonly Hit[]): readonly string[] =>
  hits.filter(({ record }) => !others.some((one) => one.record === record)).map(({ record }) => record);
