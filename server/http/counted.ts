/** The counters behind the metrics, with those of the process itself. */
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

export type Counted = ReturnType<typeof countedOf>;

export function countedOf(version: string) {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry, prefix: 'ytterby_' });
  const taken = new Histogram({
    name: 'ytterby_request_seconds',
    help: 'Seconds that requests took, by route',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5],
    registers: [registry],
  });
  const atWork = new Gauge({
    name: 'ytterby_requests_at_work',
    help: 'Requests at work now',
    registers: [registry],
  });
  const build = new Gauge({
    name: 'ytterby_build',
    help: 'The version of the program',
    labelNames: ['version'],
    registers: [registry],
  });
  build.set({ version }, 1);
  return { registry, taken, atWork };
}
