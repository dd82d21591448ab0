/**
 * What decides a truth, while it is being traced: a list that conditions write to and shorten again, so that a walk
 * allocates nothing for what is not kept. A leaf is noted by its number (`noted.ts`).
 */
export type Told = { readonly leaves: number[]; size: number };

/** @example emptyTold().size // 0 */
export const emptyTold = (): Told => ({ leaves: [], size: 0 });

/** Note one leaf. */
export function note(told: Told, leaf: number): void {
  told.leaves[told.size++] = leaf;
}

/** Keep of what was noted since `start` only what lies from `from` to `to`. */
export function keepOnly(told: Told, start: number, from: number, to: number): void {
  const { leaves } = told;
  if (from > start) for (let at = from; at < to; at++) leaves[start + at - from] = leaves[at] as number;
  told.size = start + to - from;
}

/** Add all that another list holds. */
export function append(told: Told, other: Told): void {
  const from = told.size;
  const { leaves } = told;
  for (let at = 0; at < other.size; at++) leaves[from + at] = other.leaves[at] as number;
  told.size = from + other.size;
}

/** Stretches of a list, each noted by a part of a condition whose truth is open; what lies between them is settled. */
export type Stretches = { readonly from: number[]; readonly to: number[]; count: number };

/** @example noStretches().count // 0 */
export const noStretches = (): Stretches => ({ from: [], to: [], count: 0 });

/** What was noted from here to the present end is open. */
export function markOpen(open: Stretches, from: number, told: Told): void {
  open.from[open.count] = from;
  open.to[open.count] = told.size;
  open.count += 1;
}

const scratch = emptyTold();

function noteStretch(from: number, to: number, { leaves }: Told): void {
  for (let at = from; at < to; at++) note(scratch, leaves[at] as number);
}

/** Put what is open before what is settled, or leave out what is settled; `ahead` comes before all. */
export function openFirst(
  told: Told,
  start: number,
  open: Stretches,
  keepSettled: boolean,
  ahead?: number,
): void {
  const { from, to, count } = open;
  scratch.size = 0;
  if (ahead !== undefined) note(scratch, ahead);
  for (let at = 0; at < count; at++) noteStretch(from[at] as number, to[at] as number, told);
  if (keepSettled) {
    let settled = start;
    for (let at = 0; at < count; at++) {
      noteStretch(settled, from[at] as number, told);
      settled = to[at] as number;
    }
    noteStretch(settled, told.size, told);
  }
  told.size = start;
  append(told, scratch);
}
