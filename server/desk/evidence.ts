/**
 * Papers written beside the lines of a kept bill of materials: what a supplier answered, what a notice states. The bill
 * itself is left as it is; content then weighs the papers and says where they contradict it.
 */
import { type Evidence, plainEvidence } from '@ytterby/facts/content';
import type { Transaction } from 'kysely';
import { recordEvent } from '../audit/index.ts';
import type { Scope } from '../store/scope.ts';
import { isUuid } from '../store/scope.ts';
import type { Tables } from '../store/tables/index.ts';
import { json } from '../store/values.ts';

/** What a paper came from, for the trail: a questionnaire, an incoming notice. */
export type Origin = { readonly kind: string; readonly id: string };

type Paper = ReturnType<typeof plainEvidence>;
type Document = {
  readonly parts?: readonly { readonly id?: unknown }[];
  readonly evidence?: readonly Paper[];
};

/** A kept bill of materials by its id or its reference; locked until the transaction is over. */
export async function bomNamed(db: Transaction<Tables>, name: string) {
  const found = db.selectFrom('boms').selectAll().where('archived_at', 'is', null).forUpdate();
  const one = isUuid(name) ? found.where('id', '=', name) : found.where('reference', '=', name);
  return one.executeTakeFirst();
}

export type KeptBom = NonNullable<Awaited<ReturnType<typeof bomNamed>>>;

/** Parts that the bill of materials does not have. */
export function partsMissing({ document }: KeptBom, parts: readonly string[]): readonly string[] {
  const known = new Set(((document as Document).parts ?? []).map(({ id }) => id));
  return parts.filter((part) => !known.has(part));
}

/** The same paper about the same part: a second time it takes the place of the first. */
const isSame = (a: Paper, b: Paper): boolean =>
  a.kind === b.kind && a.part === b.part && a.from === b.from && a.reference === b.reference && a.on === b.on;

/** Writes papers beside a bill that is locked, and tells the trail. Returns the bill's new version. */
export async function writeEvidence(
  { db, scope, now }: { readonly db: Transaction<Tables>; readonly scope: Scope; readonly now: Date },
  bom: KeptBom,
  papers: readonly Evidence[],
  origin: Origin,
): Promise<number> {
  const added = papers.map(plainEvidence);
  const document = bom.document as Document;
  const kept = (document.evidence ?? []).filter((one) => !added.some((other) => isSame(one, other)));
  return keep({ db, scope, now }, bom, [...kept, ...added], {
    verb: 'evidence-added',
    origin,
    papers: added,
  });
}

/** Takes papers of one reference away again, as where a notice turns out to be withdrawn. Null: there were none. */
export async function removeEvidence(
  call: { readonly db: Transaction<Tables>; readonly scope: Scope; readonly now: Date },
  bom: KeptBom,
  reference: string,
  origin: Origin,
): Promise<number | null> {
  const before = (bom.document as Document).evidence ?? [];
  const papers = before.filter((one) => one.reference === reference);
  if (papers.length === 0) return null;
  const kept = before.filter((one) => one.reference !== reference);
  return keep(call, bom, kept, { verb: 'evidence-removed', origin, papers });
}

async function keep(
  { db, scope, now }: { readonly db: Transaction<Tables>; readonly scope: Scope; readonly now: Date },
  bom: KeptBom,
  evidence: readonly Paper[],
  told: { readonly verb: string; readonly origin: Origin; readonly papers: readonly Paper[] },
): Promise<number> {
  const version = bom.version + 1;
  await db
    .updateTable('boms')
    .set({
      document: json({ ...(bom.document as Document), evidence }),
      version,
      updated_at: now.toISOString(),
    })
    .where('id', '=', bom.id)
    .execute();
  const { verb, origin, papers } = told;
  await recordEvent(db, scope, {
    ...{ verb, object: { kind: 'bom', id: bom.id } },
    after: { version, by: origin, papers },
  });
  return version;
}
