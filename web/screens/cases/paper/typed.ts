/** What a person types over a draft: it outlives a reload, and what others save meanwhile never takes its place unseen. */
import { useRemembered } from '../../../app/remembered.ts';
import { useOwner } from '../../../app/session.ts';
import type { KeptPaper, PaperRecord } from '../../../data/papers.ts';

type Typed = { readonly version: number; readonly record: PaperRecord } | null;

const same = (one: PaperRecord, other: PaperRecord): boolean => JSON.stringify(one) === JSON.stringify(other);

/**
 * `record` is what the form shows; `changed`, that it is not what is kept; `overtaken`, that it was typed over a version
 * that is not the kept one any more: then `mine` goes on with it over the kept one, and `theirs` drops it.
 */
export function useTyped(paper: KeptPaper) {
  const [typed, type] = useRemembered<Typed>(`draft.${useOwner()}.paper.${paper.id}`, null);
  const changed = typed !== null && !same(typed.record, paper.record);
  const record = changed ? typed.record : paper.record;
  const version = changed ? typed.version : paper.version;
  return {
    record,
    changed,
    overtaken: changed && typed.version < paper.version,
    set: (more: Partial<PaperRecord>): void => type({ version, record: { ...record, ...more } }),
    /** After `sent` was kept; what was typed while it went stays. */
    saved: (sent: PaperRecord, kept: KeptPaper): void =>
      type((now) =>
        now === null || same(now.record, sent) ? null : { version: kept.version, record: now.record },
      ),
    mine: (): void => type({ version: paper.version, record }),
    theirs: (): void => type(null),
  };
}
