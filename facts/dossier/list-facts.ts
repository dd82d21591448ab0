/** Which rows of the lists each "is on the list" fact of the vocabulary stands for. */
import type { ControlEntry } from '@ytterby/law';

/** Key of the fact within `listed`: `2025-18`, `2025-61/P1`, `1E902.a`, `CAT-2023/prohibited`. */
export type ListKey = string;

/**
 * The list facts that an entry belongs to; a deleted catalogue row and a reserved slot belong to none.
 * @example listKeysOf(entry) // ['2025-61/P1'] for the row 2025-61/P1-04
 */
export function listKeysOf(entry: ControlEntry): readonly ListKey[] {
  if (entry.change === 'deleted' || entry.form === 'reserved') return [];
  if (entry.list === '2025-61') {
    if (entry.code.startsWith('2025-61/P1')) return ['2025-61/P1'];
    return entry.code.startsWith('2025-61/P2') ? ['2025-61/P2'] : [];
  }
  if (entry.list === '2025-62') {
    if (entry.code === '1E902') return ['1E902.a', '1E902.b'];
    return [entry.code];
  }
  if (entry.list.startsWith('CAT-'))
    return entry.catalogueClass ? [`${entry.list}/${entry.catalogueClass}`] : [];
  return [entry.list];
}
