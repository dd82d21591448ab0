/** What a person types over something kept: it outlives a reload, and what others keep meanwhile never takes its place unseen. */
import { useRemembered } from '../../../app/remembered.ts';
import { useOwner } from '../../../app/session.ts';

type Typed<T> = { readonly version: number; readonly value: T } | null;
type Kept<T> = { readonly version: number; readonly value: T };

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/**
 * `value` is what the form shows; `changed`, that it is not what is kept; `overtaken`, that it was typed over a version
 * that is not the kept one any more: then `mine` goes on with it over the kept one, and `theirs` drops it.
 */
export function useTypedOver<T>(name: string, kept: Kept<T>) {
  const [typed, type] = useRemembered<Typed<T>>(`draft.${useOwner()}.${name}`, null);
  const changed = typed !== null && !same(typed.value, kept.value);
  const value = changed ? typed.value : kept.value;
  const version = changed ? typed.version : kept.version;
  return {
    value,
    changed,
    overtaken: changed && typed.version < kept.version,
    set: (next: T): void => type({ version, value: next }),
    /** After `sent` was kept; what was typed while it went stays. */
    saved: (sent: T, now: number): void =>
      type((held) => (held === null || same(held.value, sent) ? null : { version: now, value: held.value })),
    mine: (): void => type({ version: kept.version, value }),
    theirs: (): void => type(null),
  };
}
