/** Items of which exactly the same is known come to the same: one of them is drawn, what would settle it is asked of each. */
import type { Row } from '../dossier/row.ts';
import type { Variable } from './variables.ts';

/** Items of which exactly the same is known, together. @example groupAlike([]) // [] */
export function groupAlike(items: readonly Row[]): readonly (readonly Row[])[] {
  if (items.length < 2) return items.map((row) => [row]);
  const groups = new Map<string, Row[]>();
  for (const row of items) {
    const known = signatureOf(row);
    const group = groups.get(known);
    if (group) group.push(row);
    else groups.set(known, [row]);
  }
  return [...groups.values()];
}

/** The keys of an item's unknowns, and the same of every item like it. */
export function alikeKeys(alike: readonly (readonly Row[])[], variables: Variable[]): void {
  for (const [first, ...others] of alike) {
    if (others.length === 0) continue;
    const from = (first as Row).pointer;
    variables.forEach((one, at) => {
      const mine = one.keys.filter((key) => isBelow(key, from));
      if (mine.length === 0) return;
      const more = others.flatMap((other) => mine.map((key) => other.pointer + key.slice(from.length)));
      variables[at] = { ...one, keys: [...one.keys, ...more] };
    });
  }
}

/** Whether a pointer is at or below another. @example isBelow('/items/0/value', '/items/0') // true */
export const isBelow = (key: string, pointer: string): boolean =>
  key === pointer || key.startsWith(`${pointer}/`);

function signatureOf(row: Row): string {
  const from = row.pointer.length;
  const describe = (one: Row): unknown => [
    one.pointer.slice(from),
    one.values.map((value) => value ?? '?'),
    Object.values(one.askFor ?? {}).map((keys) =>
      keys.map((key) => (isBelow(key, row.pointer) ? key.slice(from) : key)),
    ),
    one.rows.map((below) => below?.map(describe)),
  ];
  return JSON.stringify(describe(row), (_, value: unknown) =>
    typeof value === 'bigint' ? `${value}n` : value,
  );
}
