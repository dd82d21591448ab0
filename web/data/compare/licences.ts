/** Licences that begin to be valid on a day, or were for the last time on the day before. */
import { dayBefore } from '../today.ts';
import type { Changed, Compared, Validity } from './compare.ts';
import { pagesOf } from './rows.ts';

type Row = {
  readonly id: string;
  readonly reference: string;
  readonly document: { readonly number: string; readonly validFrom: string; readonly validUntil: string };
};

export async function licencesOn(day: string, tell: (done: number) => void): Promise<Compared> {
  const changed: Changed[] = [];
  let of = 0;
  let further = false;
  for await (const { rows, more } of pagesOf<Row>('/licences')) {
    further = more;
    for (const { id, reference, document } of rows) {
      const [was, is] = [validityOn(document, dayBefore(day)), validityOn(document, day)];
      if (was === is) continue;
      changed.push({
        ...{ id, reference, name: document.number, comes: [], goes: [] },
        before: { of: 'licence', validity: was },
        after: { of: 'licence', validity: is },
      });
    }
    of += rows.length;
    tell(of);
  }
  return { of, changed, more: further };
}

/** By its days alone. @example validityOn({ validFrom: '2026-01-01', validUntil: '2026-11-10' }, '2026-11-11') // 'expired' */
export function validityOn(
  { validFrom, validUntil }: { readonly validFrom: string; readonly validUntil: string },
  day: string,
): Validity {
  if (day < validFrom) return 'not-yet';
  return day > validUntil ? 'expired' : 'valid';
}
