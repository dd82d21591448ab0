/** Acts upon acts must find what they act upon, and a key must stand for one status only. */
import type { Act } from '../acts/act.ts';
import type { Law } from '../rules/law.ts';
import { type CheckFinding, error, notice } from './finding.ts';

/** @example checkActs({ ...law, acts: [], splitKeys: [] }) // [] */
export function checkActs(law: Law): readonly CheckFinding[] {
  const enacted = law.acts.filter((act) => act.kind === 'enact');
  const isEnacted = (named: string): boolean =>
    enacted.some((act) => act.of.some((one) => covers(one, named) || covers(named, one)));
  const astray = law.acts.flatMap((act) =>
    act.kind === 'enact'
      ? []
      : act.of.filter((named) => !isEnacted(named)).map((named) => error('act-upon-nothing', act.by, named)),
  );
  const byKey = new Map<string, Set<string>>();
  for (const act of law.acts) {
    if (act.kind !== 'suspend') continue;
    byKey.set(act.key, new Set([...(byKey.get(act.key) ?? []), ...act.of]));
  }
  const clashes = [...byKey].flatMap(([key, of]) => (of.size > 1 ? [error('key-clash', key, ...of)] : []));
  const keys = new Set([...byKey.keys(), ...law.readings.map((reading) => reading.key)]);
  const unknown = law.splitKeys.filter((key) => !keys.has(key)).map((key) => error('unknown-key', key));
  return [...astray, ...clashes, ...unknown, ...sameDay(law.acts)];
}

const covers = (whole: string, part: string): boolean =>
  whole === part || part.startsWith(`${whole}/`) || part.startsWith(`${whole}#`);

/** Two different acts on the same provision from the same day, published the same day: the order would decide. */
function sameDay(acts: readonly Act[]): readonly CheckFinding[] {
  return acts.flatMap((act, at) =>
    acts.slice(at + 1).flatMap((other) => {
      const shared = act.of.filter((named) => other.of.includes(named));
      const tied = act.from === other.from && act.published === other.published;
      return tied && act.kind !== other.kind && shared.length > 0
        ? [notice('key-clash', shared[0] as string, act.by, other.by)]
        : [];
    }),
  );
}
