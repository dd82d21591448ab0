/** What a process says when the store has taken something: one line each, written before anything else is done. */

export type Acknowledged =
  | { readonly kind: 'item'; readonly id: string; readonly mark: string }
  | { readonly kind: 'change'; readonly id: string; readonly version: number }
  | { readonly kind: 'determination'; readonly id: string; readonly hash: string }
  | { readonly kind: 'job'; readonly id: string; readonly item: string };

/** Lines of a file as what they say; a last line that was cut off while it was written was not said. */
export function readAcknowledged(text: string): readonly Acknowledged[] {
  const lines = text.split('\n');
  return lines.slice(0, -1).map((line) => JSON.parse(line) as Acknowledged);
}
