/**
 * What is counted, for Prometheus: requests by route and status, how long they took, how many are at work. What counts is
 * read in once the server listens; what happens before is noted and counted then.
 */
import type { Counted } from './counted.ts';

export type Metrics = {
  /** Reads the counters in, where nothing has been counted yet. */
  readonly ready: () => Promise<unknown>;
  readonly began: () => void;
  readonly ended: (route: string, method: string, status: number, seconds: number) => void;
  readonly text: () => Promise<string>;
};

export const METRICS_MEDIA = 'text/plain; version=0.0.4; charset=utf-8';

export function metricsOf(version: string): Metrics {
  let counted: Counted | null = null;
  const before: ((counted: Counted) => void)[] = [];
  const note = (count: (counted: Counted) => void): void => {
    if (counted === null) before.push(count);
    else count(counted);
  };
  let reading: Promise<Counted> | null = null;
  const read = async (): Promise<Counted> => {
    const { countedOf } = await import('./counted.ts');
    counted = countedOf(version);
    for (const one of before.splice(0)) one(counted);
    return counted;
  };
  const ready = (): Promise<Counted> => {
    reading ??= read();
    return reading;
  };
  return {
    ready,
    began: () => note((one) => one.atWork.inc()),
    ended: (route, method, status, seconds) =>
      note((one) => {
        one.atWork.dec();
        one.taken.observe({ method, route, status: String(status) }, seconds);
      }),
    text: async () => (await ready()).registry.metrics(),
  };
}
