/**
 * Checks a received notice again. One that turns out to be withdrawn is refused from then on, what it stood for in bills
 * of materials is taken away, and a person is told.
 */
import type { NoticeCredential } from '@ytterby/desk/notices';
import { recordEvent } from '../../audit/index.ts';
import { bomNamed, removeEvidence } from '../../desk/evidence.ts';
import type { Scope } from '../../store/scope.ts';
import { json } from '../../store/values.ts';
import { openTask } from '../../tasks/index.ts';
import { storable } from './storable.ts';
import { type Archived, type Here, verifyHere } from './verify-here.ts';

export type Rechecked = { readonly before: string; readonly verdict: string };

/** Null where there is no such notice, or it came on paper. */
export async function recheckHere(
  here: Here,
  scope: Scope,
  id: string,
  now: Date,
  anew: boolean,
): Promise<Rechecked | null> {
  const row = await here.store.within(scope, (db) =>
    db.selectFrom('incoming_notices').selectAll().where('id', '=', id).executeTakeFirst(),
  );
  if (!row || row.token === null) return null;
  const verification = storable(await verifyHere(here, scope, row.token, {}, now, anew)) as Archived;
  // What the first check proved stays proven where the issuer cannot be asked any more.
  const lost = verification.verdict === 'open' && verification.notice === undefined;
  if (lost) return { before: row.verdict, verdict: row.verdict };
  const { verdict } = verification;
  await here.store.within(scope, async (db) => {
    await db
      .updateTable('incoming_notices')
      .set({ verdict, verification: json(verification), updated_at: now.toISOString() })
      .where('id', '=', id)
      .execute();
    if (verdict === row.verdict) return;
    await recordEvent(db, scope, {
      ...{ verb: 'checked-again', object: { kind: 'incoming-notice', id } },
      before: { verdict: row.verdict },
      after: { verdict, failed: verification.checks.filter(({ result }) => result === 'failed') },
    });
    if (verdict !== 'refused') return;
    const { notice } = row.verification as { readonly notice?: NoticeCredential };
    const papers = row.evidence as readonly { readonly bom?: string; readonly reference?: string }[];
    const boms = [...new Set(papers.flatMap(({ bom }) => bom ?? []))];
    for (const name of boms) {
      const bom = await bomNamed(db, name);
      for (const reference of new Set(
        papers.flatMap((one) => (one.bom === name ? (one.reference ?? []) : [])),
      ))
        if (bom) await removeEvidence({ db, scope, now }, bom, reference, { kind: 'incoming-notice', id });
    }
    const failed = verification.checks.find(({ result }) => result === 'failed');
    await openTask(db, scope, {
      ...{ kind: 'notice-refused', object: { kind: 'incoming-notice', id }, key: `notice:${id}` },
      fields: { from: notice?.issuer.name ?? '', code: failed?.code ?? '', boms },
    });
  });
  return { before: row.verdict, verdict };
}
