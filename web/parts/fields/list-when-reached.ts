/**
 * The list of a choice is made when its field is first reached, and kept from then on. The kit makes every list with its
 * field, hidden, and works out where each would open: on a screen of many fields that is most of the drawing.
 */
import { useState } from 'react';

/** What a field of the kit is given for that. */
export function useListWhenReached() {
  const [reached, setReached] = useState(false);
  return {
    onFocus: () => setReached(true),
    comboboxProps: { shadow: 'md', keepMounted: reached },
  } as const;
}
