/** The organisation's stored transactions answered on two neighbouring days, many at a time, line by line. */
import type { Determination, Outcome, Transaction } from './determination.ts';
import { request, requestLines } from './request.ts';
import { dayBefore } from './today.ts';

export type Compared = {
  readonly id: string;
  readonly reference: string;
  readonly before: Outcome;
  readonly after: Outcome;
  readonly moved: boolean;
};

type Stored = { readonly id: string; readonly reference: string; readonly document: Transaction };
type Line = { readonly line: number; readonly determination?: Determination };

export async function compareOn(day: string): Promise<{ readonly rows: readonly Compared[] }> {
  const stored = await allStored();
  if (stored.length === 0) return { rows: [] };
  const [before, after] = await Promise.all([outcomesOn(stored, dayBefore(day)), outcomesOn(stored, day)]);
  return {
    rows: stored.flatMap((one, at): readonly Compared[] => {
      const [was, is] = [before[at], after[at]];
      if (!was || !is) return [];
      const moved = was.atLeast !== is.atLeast || was.atMost !== is.atMost;
      return [{ id: one.id, reference: one.reference, before: was, after: is, moved }];
    }),
  };
}

async function allStored(): Promise<readonly Stored[]> {
  const rows: Stored[] = [];
  let cursor: string | undefined;
  do {
    const page = await request<{ data: readonly Stored[]; next: string | null }>('/transactions', {
      query: { limit: 200, cursor },
    });
    rows.push(...page.data);
    cursor = page.next ?? undefined;
  } while (cursor !== undefined);
  return rows;
}

/** The same act on another day; a day of knowledge in the document stays. */
async function outcomesOn(stored: readonly Stored[], on: string): Promise<readonly (Outcome | undefined)[]> {
  const lines = await requestLines<Line>(
    '/determinations/stream',
    stored.map(({ document }) => ({ ...document, on })),
  );
  const outcomes: (Outcome | undefined)[] = stored.map(() => undefined);
  for (const { line, determination } of lines) outcomes[line - 1] = determination?.outcome;
  return outcomes;
}
