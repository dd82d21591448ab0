/** What a person types over a draft of a document. */
import type { KeptPaper, PaperRecord } from '../../../data/papers.ts';
import { useTypedOver } from '../file/typed-over.ts';

/** `record` is what the form shows; the rest is as with everything that is typed over something kept. */
export function useTyped(paper: KeptPaper) {
  const { value, set, saved, ...over } = useTypedOver(`paper.${paper.id}`, {
    version: paper.version,
    value: paper.record,
  });
  return {
    ...over,
    record: value,
    set: (more: Partial<PaperRecord>): void => set({ ...value, ...more }),
    saved: (sent: PaperRecord, kept: KeptPaper): void => saved(sent, kept.version),
  };
}
