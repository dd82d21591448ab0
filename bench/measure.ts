/**
 * Honest timing: warm up, then many batches long enough for the clock, and the median batch. The work's results are
 * consumed, so that the compiler cannot drop the work.
 */

/** How long to warm up (ms), how long a batch should last (ms), and how many batches are timed. */
export interface Timing {
  readonly warmUp?: number;
  readonly batch?: number;
  readonly batches?: number;
}

/** Everything measured is poured in here; reading it keeps the work alive. */
let consumed = 0;

function consume(result: unknown): void {
  consumed =
    (consumed + (result === null || result === undefined ? 1 : typeof result === 'number' ? result | 0 : 2)) |
    0;
}

/** The sum of what was consumed; its value means nothing. */
export function sink(): number {
  return consumed;
}

/**
 * The middle of a list of numbers; of an even number, the mean of the middle two. NaN for none.
 *
 * @example median([3, 1, 2]) // 2
 */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const [low = Number.NaN, high = Number.NaN] = [sorted[middle - 1], sorted[middle]];
  return sorted.length % 2 === 0 ? (low + high) / 2 : high;
}

/**
 * The value under which the given part (0 to 1) of the numbers lies, by nearest rank: 0.95 for the p95 of latencies.
 *
 * @example percentile([1, 2, 3, 4], 0.5) // 2
 */
export function percentile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] ?? Number.NaN;
}

/**
 * Microseconds per call of a synchronous piece of work, as the median of the batches. `turn` counts the calls, so
 * that the work can walk over many inputs.
 *
 * @example microsecondsPerCall((turn) => JSON.parse(texts[turn % texts.length]))
 */
export function microsecondsPerCall(work: (turn: number) => unknown, timing: Timing = {}): number {
  const { warmUp = 300, batch = 20, batches = 25 } = timing;
  let turn = 0;
  const started = performance.now();
  do consume(work(turn++));
  while (performance.now() - started < warmUp);
  const calls = Math.max(1, Math.round((batch / (performance.now() - started)) * turn));
  const times: number[] = [];
  for (let run = 0; run < batches; run += 1) {
    const begun = performance.now();
    for (let call = 0; call < calls; call += 1) consume(work(turn++));
    times.push(((performance.now() - begun) * 1000) / calls);
  }
  return median(times);
}

/**
 * Microseconds per call of work that must be awaited, one call after the other, as the median of the batches.
 *
 * @example await microsecondsPerAwait(() => decision.evaluate(context))
 */
export async function microsecondsPerAwait(
  work: (turn: number) => Promise<unknown>,
  timing: Timing = {},
): Promise<number> {
  const { warmUp = 300, batch = 20, batches = 25 } = timing;
  let turn = 0;
  const started = performance.now();
  do consume(await work(turn++));
  while (performance.now() - started < warmUp);
  const calls = Math.max(1, Math.round((batch / (performance.now() - started)) * turn));
  const times: number[] = [];
  for (let run = 0; run < batches; run += 1) {
    const begun = performance.now();
    for (let call = 0; call < calls; call += 1) consume(await work(turn++));
    times.push(((performance.now() - begun) * 1000) / calls);
  }
  return median(times);
}

/**
 * Milliseconds that one long piece of work takes: the median of a few whole runs, after one that is not counted.
 *
 * @example await millisecondsOf(() => rollUp(millionLines), 5)
 */
export async function millisecondsOf(work: () => unknown, runs = 5): Promise<number> {
  consume(await work());
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const begun = performance.now();
    consume(await work());
    times.push(performance.now() - begun);
  }
  return median(times);
}
