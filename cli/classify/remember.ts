/** Catalogues name the same thing many times: what was just said of an equal item is said again without weighing it. */
import type { Classification, ClassifyInput } from '@ytterby/facts/classification';

/** Answers kept; the oldest goes first. */
const KEPT = 1000;

/**
 * A classifier that answers equal items, whatever their id, with the answer it has.
 * @example remembering((item) => classify(item))({ name: '氧化镝' }).candidates.length // 2
 */
export function remembering(
  classify: (input: ClassifyInput) => Classification,
): (input: ClassifyInput) => Classification {
  const kept = new Map<string, Classification>();
  return (input) => {
    const { name, attributes, hs } = input;
    const key = JSON.stringify([name ?? null, attributes ?? null, hs ?? null]);
    const known = kept.get(key);
    if (known !== undefined) return known;
    const made = classify(input);
    const [oldest] = kept.keys();
    if (kept.size >= KEPT && oldest !== undefined) kept.delete(oldest);
    kept.set(key, made);
    return made;
  };
}
