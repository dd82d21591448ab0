/** What the desk refuses, for whoever asked: 403 for the wrong role, 409 for the state of things, 422 for what was written. */
import { DESK_CONFLICTS, type DeskFault, type ShipmentFinding } from '@ytterby/language';

export type Refusal = {
  readonly code: 'not-allowed' | 'clash' | 'bad-input' | 'not-found';
  readonly faults: readonly DeskFault[];
  readonly findings?: readonly ShipmentFinding[];
};

/** @example refusalOf([{ code: 'given-twice', path: 'a', found: 'b' }]).code // 'bad-input' */
export function refusalOf(faults: readonly DeskFault[]): Refusal {
  if (faults.some(({ code }) => code === 'not-your-role')) return { code: 'not-allowed', faults };
  const conflict = faults.some(({ code }) => DESK_CONFLICTS.includes(code));
  return { code: conflict ? 'clash' : 'bad-input', faults };
}
