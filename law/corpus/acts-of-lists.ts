/** Acts that the list notices are: a listing enacts, a pause suspends, a stop repeals. One act per notice. */
import type { Act } from '@ytterby/engine';
import type { ListAction } from '../lists/types.ts';

/** @example actsOfLists([]) // [] */
export function actsOfLists(actions: readonly ListAction[]): readonly Act[] {
  return actions.flatMap(actsOf);
}

function actsOf(action: ListAction): readonly Act[] {
  const upon = { by: action.id, published: action.published, from: action.from };
  switch (action.kind) {
    case 'add':
      return [{ kind: 'enact', ...upon, of: [action.id] }];
    case 'suspend':
      return action.appliesTo.map((notice) => ({
        kind: 'suspend',
        ...upon,
        of: [notice],
        until: action.until,
        key: `status:${notice}`,
      }));
    case 'stop':
      return [{ kind: 'repeal', ...upon, of: action.appliesTo }];
  }
}
