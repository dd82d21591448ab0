/** What this browser remembers for a reader: small choices and drafts, under one prefix; a full or shut store is no fault. */
import { useCallback, useState } from 'react';

const PREFIX = 'ytterby.';

export function recall<T>(key: string): T | undefined {
  try {
    const text = localStorage.getItem(PREFIX + key);
    return text === null ? undefined : (JSON.parse(text) as T);
  } catch {
    return undefined;
  }
}

export function remember(key: string, value: unknown): void {
  try {
    if (value === undefined) localStorage.removeItem(PREFIX + key);
    else localStorage.setItem(PREFIX + key, JSON.stringify(value));
  } catch {
    // A private window may refuse; the page works on without a memory.
  }
}

/** A state that outlives a reload and the end of a session. `key` should name the person and the screen. */
export function useRemembered<T>(key: string, first: T): readonly [T, (next: T | ((old: T) => T)) => void] {
  const [held, hold] = useState<{ readonly key: string; readonly value: T }>(() => ({
    key,
    value: recall<T>(key) ?? first,
  }));
  const current = held.key === key ? held.value : (recall<T>(key) ?? first);
  const set = useCallback(
    (next: T | ((old: T) => T)): void =>
      hold((before) => {
        const old = before.key === key ? before.value : (recall<T>(key) ?? first);
        const value = typeof next === 'function' ? (next as (old: T) => T)(old) : next;
        remember(key, value);
        return { key, value };
      }),
    [key, first],
  );
  return [current, set];
}
