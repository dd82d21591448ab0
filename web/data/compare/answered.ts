/** Kept orders, and items as goods exported of which no more is said, answered on two neighbouring days. */
import type { Determination, Item, Outcome, Transaction } from '../determination.ts';
import { requestLines } from '../request.ts';
import { dayBefore } from '../today.ts';
import type { Changed, Compared } from './compare.ts';
import { pagesOf } from './rows.ts';

type Row = {
  readonly id: string;
  readonly reference: string;
  readonly name?: string;
  readonly document: Transaction | Item;
  readonly classification?: { readonly entries: readonly string[] } | null;
};
type Line = { readonly line: number; readonly determination?: Determination };

export async function answeredOn(
  path: '/transactions' | '/items',
  day: string,
  tell: (done: number) => void,
): Promise<Compared> {
  const changed: Changed[] = [];
  let of = 0;
  let further = false;
  for await (const { rows, more } of pagesOf<Row>(path)) {
    further = more;
    const acts = rows.map((row) => (path === '/items' ? exportOf(row) : (row.document as Transaction)));
    const [before, after] = [await answersOn(acts, dayBefore(day)), await answersOn(acts, day)];
    for (const [at, row] of rows.entries()) {
      const [was, is] = [before[at], after[at]];
      if (was && is) changed.push(...changeOf(row, was, is));
    }
    of += rows.length;
    tell(of);
  }
  return { of, changed, more: further };
}

/** What was confirmed of an item stands for what it falls under. */
function exportOf({ document, classification }: Row): Transaction {
  const item = document as Item;
  return {
    on: '',
    activity: { kind: 'goods-export' },
    items: [classification ? { ...item, entries: [...classification.entries] } : item],
  };
}

/** The same act on another day; a day of knowledge in the document stays. */
async function answersOn(
  acts: readonly Transaction[],
  on: string,
): Promise<readonly (Determination | undefined)[]> {
  const lines = await requestLines<Line>(
    '/determinations/stream',
    acts.map((act) => ({ ...act, on })),
  );
  const answers: (Determination | undefined)[] = acts.map(() => undefined);
  for (const { line, determination } of lines) answers[line - 1] = determination;
  return answers;
}

const same = (a: Outcome, b: Outcome): boolean => a.atLeast === b.atLeast && a.atMost === b.atMost;

function changeOf({ id, reference, name = '' }: Row, was: Determination, is: Determination): readonly Changed[] {
  const [old, now] = [applying(was), applying(is)];
  const comes = now.filter((one) => !old.includes(one));
  const goes = old.filter((one) => !now.includes(one));
  if (same(was.outcome, is.outcome) && comes.length + goes.length === 0) return [];
  return [
    {
      ...{ id, reference, name, comes, goes },
      before: { of: 'answer', outcome: was.outcome },
      after: { of: 'answer', outcome: is.outcome },
    },
  ];
}

/** Provisions that apply or may. */
const applying = ({ provisions }: Determination): readonly string[] => [
  ...new Set(provisions.flatMap(({ id, holds }) => (holds === 'no' ? [] : [id]))),
];
