/** How fast a long piece of work goes, and how long it still will, from the last few times it was looked at. */
export type Look = { readonly at: number; readonly done: number };

/** Milliseconds that are looked back: long enough for a steady figure, short enough to follow a change. */
const BACK = 10_000;

/** Adds a look, and forgets those too far back; one of before that is kept to measure from. */
export function looked(looks: readonly Look[], next: Look): readonly Look[] {
  const last = looks.at(-1);
  if (last !== undefined && next.done < last.done) return [next];
  const recent = looks.filter(({ at }) => at >= next.at - BACK);
  return [...(recent.length === 0 && last ? [last] : recent), next];
}

/**
 * Units a second, and seconds left where the end is known; null where nothing can be said yet.
 * @example paceOf([{ at: 0, done: 0 }, { at: 2000, done: 100 }], 150) // { perSecond: 50, left: 1 }
 */
export function paceOf(
  looks: readonly Look[],
  of: number | null,
): { readonly perSecond: number; readonly left: number | null } | null {
  const [first] = looks;
  const last = looks.at(-1);
  if (first === undefined || last === undefined || last.at <= first.at || last.done <= first.done)
    return null;
  const perSecond = (last.done - first.done) / ((last.at - first.at) / 1000);
  return { perSecond, left: of === null ? null : Math.max(0, (of - last.done) / perSecond) };
}
