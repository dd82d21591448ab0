/** The life of a provision as stretches of one status each, over a window of days. */
import { type Act, bearsOn, dayAfter, type Status, statusOn } from '@ytterby/engine';

export type Stretch = { readonly from: string; readonly to: string; readonly status: Status };
export type Band = { readonly ids: readonly string[]; readonly stretches: readonly Stretch[] };
export type Window = { readonly from: string; readonly to: string };

/** The days within a window on which some status changes. */
export function turningDays(acts: readonly Act[], window: Window): readonly string[] {
  const days = acts.flatMap((act) => [
    act.from,
    ...(act.kind === 'suspend' && act.until !== null ? [dayAfter(act.until)] : []),
  ]);
  return [...new Set(days)].filter((day) => window.from < day && day <= window.to).sort();
}

/** One stretch per status, from the window's first day to its last. */
export function stretchesOf(
  acts: readonly Act[],
  id: string,
  knownAt: string,
  window: Window,
): readonly Stretch[] {
  const own = acts.filter((act) => bearsOn(act, id));
  const starts = [window.from, ...turningDays(own, window)];
  const found: { from: string; to: string; status: Status }[] = [];
  starts.forEach((from, at) => {
    const to = starts[at + 1] ?? window.to;
    const status = statusOn(own, id, from, knownAt);
    const last = found.at(-1);
    if (last && JSON.stringify(last.status) === JSON.stringify(status)) last.to = to;
    else found.push({ from, to, status });
  });
  return found;
}

/** Provisions that live through the same stretches share a band; those that no act dates have none. */
export function bandsOf(
  acts: readonly Act[],
  ids: readonly string[],
  knownAt: string,
  window: Window,
): readonly Band[] {
  const bands = new Map<string, { ids: string[]; stretches: readonly Stretch[] }>();
  for (const id of ids) {
    const stretches = stretchesOf(acts, id, knownAt, window);
    if (stretches.every(({ status }) => status.kind === 'not-yet' && status.from === null)) continue;
    const key = `${id.split('/')[0]} ${JSON.stringify(stretches)}`;
    const band = bands.get(key) ?? { ids: [], stretches };
    band.ids.push(id);
    bands.set(key, band);
  }
  return [...bands.values()];
}

/** Where a day stands in a window, from 0 to 1. @example placeOf('2026-01-02', { from: '2026-01-01', to: '2026-01-03' }) // 0.5 */
export function placeOf(day: string, { from, to }: Window): number {
  const [at = 0, first = 0, last = 1] = [day, from, to].map((one) => Date.parse(`${one}T00:00:00Z`));
  return Math.min(1, Math.max(0, (at - first) / (last - first)));
}

/** A day some months away, clipped to the month's last day. @example monthsFrom('2026-01-31', 1) // '2026-02-28' */
export function monthsFrom(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}
