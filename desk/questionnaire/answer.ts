/** A supplier's answer, checked against what was asked, and the evidence it is. */
import { compare, decimal, parseDecimal } from '@ytterby/engine/amount';
import { isCalendarDate } from '@ytterby/facts';
import type { Evidence } from '@ytterby/facts/content';
import type { RecordFault } from '@ytterby/language';

export type Asked = {
  readonly part: string;
  readonly facts: readonly ('price' | 'origin' | 'classification' | 'content' | 'share')[];
};

export type AnswerLine = {
  readonly part: string;
  /** Share of China-origin Part 1 items by value, as a fraction: "0.05" for 5%. */
  readonly share?: string;
  readonly origin?: string;
  readonly entry?: string;
  readonly price?: { readonly amount: string; readonly currency: string };
  /** Why the supplier cannot say. */
  readonly cannotKnow?: string;
};

export type Answer = {
  readonly on: string;
  readonly reference?: string;
  /** The last day the declaration speaks for. */
  readonly until?: string;
  readonly signedBy: string;
  readonly lines: readonly AnswerLine[];
};

/** @example answerOf({ on: '2026-03-02', signedBy: 'A', lines: [] }, [{ part: 'P', facts: ['share'] }])[0].code // 'not-given' */
export function answerOf(answer: Answer, asked: readonly Asked[]): readonly RecordFault[] {
  const parts = asked.map(({ part }) => part);
  return [
    ...(['on', 'until'] as const).flatMap((path): RecordFault[] => {
      const day = answer[path];
      return day === undefined || isCalendarDate(day) ? [] : [{ code: 'day-unreadable', path, on: day }];
    }),
    ...(answer.signedBy.trim() === '' ? [{ code: 'not-given', path: 'signedBy' } as const] : []),
    ...answer.lines.flatMap((line, at) => lineFaults(line, at, parts)),
    ...asked.flatMap(({ part, facts }): RecordFault[] => {
      const line = answer.lines.find((one) => one.part === part);
      if (line === undefined) return [{ code: 'not-given', path: `lines/${part}` }];
      if (line.cannotKnow) return [];
      return facts
        .filter((fact) => !isSaid(line, fact))
        .map((fact) => ({ code: 'not-given', path: `lines/${part}/${fact}` }));
    }),
  ];
}

function isSaid(line: AnswerLine, fact: Asked['facts'][number]): boolean {
  if (fact === 'price') return line.price !== undefined;
  if (fact === 'origin') return line.origin !== undefined;
  if (fact === 'classification') return line.entry !== undefined;
  return line.share !== undefined;
}

function lineFaults({ part, share, price }: AnswerLine, at: number, parts: readonly string[]): RecordFault[] {
  const path = `lines/${at}`;
  const faults: RecordFault[] = [];
  if (!parts.includes(part)) {
    faults.push({ code: 'unknown-here', path: `${path}/part`, found: part, known: parts });
  }
  const read = share === undefined ? undefined : parseDecimal(share);
  if (read === null || (read !== undefined && compare(read, decimal('1')) > 0)) {
    faults.push({ code: 'share-unreadable', path: `${path}/share`, found: share ?? '' });
  }
  if (price !== undefined && parseDecimal(price.amount) === null) {
    faults.push({ code: 'amount-unreadable', path: `${path}/price`, found: price.amount });
  }
  return faults;
}

/** The evidence an answer is, a paper for each part it speaks of. The answer has been checked. */
export const evidenceOf = (answer: Answer, supplier: string): readonly Evidence[] =>
  answer.lines
    .filter(({ cannotKnow }) => !cannotKnow)
    .map(({ part, share, origin, entry, price }) => {
      const states = {
        ...(origin === undefined ? {} : { origin }),
        ...(entry === undefined ? {} : { entry }),
        ...(price === undefined
          ? {}
          : { price: { amount: decimal(price.amount), currency: price.currency } }),
      };
      return {
        kind: 'supplier-declaration',
        part,
        on: answer.on,
        from: supplier,
        ...(answer.reference === undefined ? {} : { reference: answer.reference }),
        ...(share === undefined ? {} : { share: decimal(share) }),
        ...(answer.until === undefined ? {} : { until: answer.until }),
        ...(Object.keys(states).length === 0 ? {} : { states }),
      };
    });
