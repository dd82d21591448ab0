/** Opens a bill of materials as it would be if its papers are right: what they state that cannot be counted is left out. */
import type { ReadPart } from '../read/part.ts';
import type { Bom, BomMembership } from './bom.ts';
import type { Evidence } from './evidence.ts';
import { type FromPapers, fromPapers, type NotTaken, type Stated, shareOf } from './from-papers.ts';
import { type BomOptions, openBom, type RolledBom } from './open-bom.ts';

export type WithPapers = Pick<FromPapers, 'taken' | 'left'> & { readonly bom: RolledBom<ReadPart> };

/**
 * The bill of materials with what its papers state where it is silent; null where no paper states anything, or where
 * the bill itself cannot be opened.
 */
export function openWithPapers(
  bom: Bom<ReadPart>,
  papers: readonly Evidence[],
  on: string,
  membership: (part: ReadPart) => BomMembership,
  options: BomOptions,
): WithPapers | null {
  const out = new Map<string, NotTaken['why']>();
  const keyOf = ({ fact, paper }: Stated): string => `${fact} ${paper.part}`;
  for (;;) {
    const found = fromPapers(bom, papers, on, (stated) => out.get(keyOf(stated)) ?? null);
    if (found.taken.length + found.left.length === 0) return null;
    const opened = openBom(found.bom, (part) => found.members.get(part.id) ?? membership(part), options);
    if (opened.kind === 'bom') return { bom: opened.bom, taken: found.taken, left: found.left };
    const before = out.size;
    for (const fault of opened.faults) {
      if (fault.code !== 'no-rate' && fault.code !== 'value-above-whole') continue;
      const why = fault.code === 'no-rate' ? 'no-rate' : 'above-whole';
      const names = fault.code === 'no-rate' ? [fault.part] : [fault.part, fault.in];
      for (const stated of found.taken) {
        const { part } = stated.paper;
        const bears =
          (stated.fact === 'price' && names.includes(part)) ||
          (stated.fact === 'content' && names.includes(shareOf(part)));
        if (bears) out.set(keyOf(stated), why);
      }
    }
    if (out.size === before) return null;
  }
}
