/** A received notice as evidence: for parts the user names, written beside the lines of a kept bill of materials. */
import { evidenceOf, type NoticeCredential, type PartOfItem } from '@ytterby/desk/notices';
import { decimal } from '@ytterby/engine/amount';
import { type Evidence, plainEvidence } from '@ytterby/facts/content';
import { requestFault } from '@ytterby/language';
import { z } from 'zod';
import { recordEvent } from '../../audit/index.ts';
import { bomNamed, partsMissing, writeEvidence } from '../../desk/evidence.ts';
import { badInput, clash, problem } from '../../http/problem.ts';
import { ok, onRows, type Route } from '../../http/route.ts';
import { byId, words } from '../../http/schemas.ts';
import { json } from '../../store/values.ts';
import { incoming, shown } from './incoming.ts';

/** A notice on paper, as somebody typed it. */
type Typed = {
  readonly from: string;
  readonly reference: string;
  readonly on: string;
  readonly shares: readonly {
    readonly item: string;
    readonly numerator: string;
    readonly denominator: string;
  }[];
};
type Kept = { readonly notice?: NoticeCredential; readonly paper?: Typed };

/** What a typed notice says of parts; items it has no share for are named in `missing`. */
function evidenceOfTyped(
  { from, reference, on, shares }: Typed,
  parts: readonly PartOfItem[],
): ReturnType<typeof evidenceOf> {
  const of = (item: string) => shares.find((one) => one.item === item);
  const evidence = parts.flatMap(({ part, item }): readonly Evidence[] => {
    const share = of(item);
    if (share === undefined) return [];
    const { numerator, denominator } = share;
    return [
      {
        ...({ kind: 'compliance-notice', part, on, from, reference } as const),
        ...{ share: decimal(numerator), of: decimal(denominator) },
      },
    ];
  });
  return { evidence, missing: parts.filter(({ item }) => !of(item)).map(({ item }) => item) };
}

const attach = onRows({
  method: 'POST',
  path: '/notices/incoming/{id}/evidence',
  name: 'attachNotice',
  says: 'Uses a received notice as evidence for parts of a bill of materials; a refused one is not used',
  allow: 'notices:write',
  params: byId,
  body: z.strictObject({
    bom: words(200)
      .optional()
      .describe('A kept bill of materials, by id or reference: the evidence is written beside its lines'),
    parts: z
      .array(z.strictObject({ part: words(200), item: words(200) }))
      .min(1)
      .max(200),
  }),
  answers: { 200: incoming },
  run: async (call) => {
    const { db, params, body, scope, now } = call;
    const before = await db
      .selectFrom('incoming_notices')
      .selectAll()
      .where('id', '=', params.id)
      .forUpdate()
      .executeTakeFirst();
    if (!before) return problem('not-found');
    const { notice, paper } = before.verification as Kept;
    if (before.verdict === 'refused' || !(notice ?? paper)) return clash('no-evidence');
    const { evidence, missing } = notice
      ? evidenceOf(notice, body.parts)
      : evidenceOfTyped(paper as Typed, body.parts);
    if (missing.length > 0)
      return badInput(
        missing.map((item) => requestFault('no-such-row', 'parts', JSON.stringify(item), ['item'])),
      );
    let bom: string | undefined;
    if (body.bom !== undefined) {
      const kept = await bomNamed(db, body.bom);
      if (!kept) return badInput([requestFault('no-such-row', 'bom', JSON.stringify(body.bom), ['bom'])]);
      const strange = partsMissing(
        kept,
        body.parts.map(({ part }) => part),
      );
      if (strange.length > 0)
        return badInput(
          strange.map((part) => requestFault('no-such-row', 'parts', JSON.stringify(part), ['part'])),
        );
      await writeEvidence(call, kept, evidence, { kind: 'incoming-notice', id: params.id });
      bom = kept.id;
    }
    const others = (before.evidence as readonly { readonly bom?: string }[]).filter((one) => one.bom !== bom);
    const rows = evidence.map((one) => ({ ...plainEvidence(one), ...(bom === undefined ? {} : { bom }) }));
    const row = await db
      .updateTable('incoming_notices')
      .set({ evidence: json([...others, ...rows]), updated_at: now.toISOString() })
      .where('id', '=', params.id)
      .returningAll()
      .executeTakeFirstOrThrow();
    await recordEvent(db, scope, {
      verb: 'attached',
      object: { kind: 'incoming-notice', id: row.id },
      after: rows,
    });
    return ok(shown(row, call.language));
  },
});

export const attachRoutes: readonly Route[] = [attach];
