/** A draft that carries over what an answer knows: parties, items, destination as given; the rest stays open. */
import {
  blankRecord,
  determinationMemoFrom,
  draftFrom,
  formOf,
  type PlainRecord,
} from '@ytterby/desk/documents';
import type { Determination, Transaction } from '@ytterby/facts';
import { requestFault } from '@ytterby/language';
import { z } from 'zod';
import { dayOf } from '../../http/context.ts';
import { badInput } from '../../http/problem.ts';
import { onRows, type Route } from '../../http/route.ts';
import { id, words } from '../../http/schemas.ts';
import { caseIsOpen, noSuchCase } from '../cases/is-open.ts';
import { begin } from './begin.ts';
import { shown } from './shape.ts';

type Asked = { readonly transaction: Transaction; readonly answer: Determination };

function recordFor(
  kind: string,
  head: { reference: string; on: string },
  asked: Asked | null,
): PlainRecord | null {
  const form = formOf(kind);
  if (!form) return null;
  if (asked && kind === 'determination-memo') return determinationMemoFrom(asked.answer, head);
  const drafted = asked ? draftFrom(form, asked.transaction, head) : null;
  return drafted ?? { ...blankRecord(form), ...head };
}

/** What is not known is left out, as a record that was checked has it. */
const known = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(known)
    : typeof value === 'object' && value !== null
      ? Object.fromEntries(
          Object.entries(value)
            .filter(([, inner]) => inner !== null && inner !== undefined)
            .map(([key, inner]) => [key, known(inner)]),
        )
      : value;

export const draftRoute: Route = onRows({
  method: 'POST',
  path: '/documents/drafts',
  name: 'draftDocument',
  says: 'Begins a draft with what a kept answer knows; where none is named, a blank one',
  allow: 'documents:write',
  body: z.strictObject({
    kind: words(60),
    reference: words(80),
    determination: id.optional(),
    case: id.optional(),
  }),
  answers: { 201: shown },
  creates: true,
  run: async (call) => {
    const { db, body, now } = call;
    const { kind, reference, determination, case: caseId = null } = body;
    if (caseId !== null && !(await caseIsOpen(db, caseId))) return noSuchCase(caseId);
    const kept =
      determination === undefined
        ? undefined
        : await db
            .selectFrom('determinations')
            .select(['basis', 'answer'])
            .where('id', '=', determination)
            .executeTakeFirst();
    if (determination !== undefined && !kept)
      return badInput([
        requestFault('no-such-row', 'determination', JSON.stringify(determination), ['determination']),
      ]);
    const asked = kept
      ? { transaction: kept.basis.transaction as Transaction, answer: kept.answer as Determination }
      : null;
    const made = recordFor(kind, { reference, on: dayOf(now) }, asked);
    if (!made) return badInput([requestFault('no-such-row', 'kind', JSON.stringify(kind), ['kind'])]);
    return begin(call, known(made) as PlainRecord, caseId);
  },
});
