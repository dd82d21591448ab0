/** How much of the server one caller may have. */

export type Limits = {
  /** Bytes of a body that is read whole. */
  readonly body: number;
  /** Bytes of one line of NDJSON. */
  readonly line: number;
  /** Milliseconds in which the headers of a request must have come. */
  readonly headersWithin: number;
  /** Milliseconds in which a body that is read whole must have come. */
  readonly bodyWithin: number;
  /** Milliseconds that a stream of lines may stand still. */
  readonly idle: number;
  /** Requests of one address: so many at once, and so many a second after that. */
  readonly address: Rate;
  /** Requests of one session or key. */
  readonly principal: Rate;
  /** Connections that the server holds open at the same time. */
  readonly connections: number;
};

export type Rate = { readonly burst: number; readonly perSecond: number };

export const LIMITS: Limits = {
  body: 8 * 1024 * 1024,
  line: 1024 * 1024,
  headersWithin: 15_000,
  bodyWithin: 60_000,
  idle: 60_000,
  address: { burst: 2_000, perSecond: 500 },
  principal: { burst: 1_000, perSecond: 300 },
  connections: 2_000,
};

export type Bucket = {
  /** Takes one request; answers with the seconds to wait, 0 where it may go on. */
  readonly take: (who: string, now: number) => number;
  readonly left: (who: string) => number;
};

/**
 * A bucket of requests for each caller, filled anew at its rate. Forgets callers whose bucket is full again.
 * @example bucketsOf({ burst: 1, perSecond: 1 }).take('a', 0) // 0
 */
export function bucketsOf(rate: Rate): Bucket {
  const buckets = new Map<string, { left: number; at: number }>();
  const forget = (now: number): void => {
    for (const [who, { left, at }] of buckets) {
      if (left + ((now - at) / 1000) * rate.perSecond >= rate.burst) buckets.delete(who);
    }
  };
  return {
    take: (who, now) => {
      if (buckets.size > 50_000) forget(now);
      const bucket = buckets.get(who) ?? { left: rate.burst, at: now };
      const left = Math.min(rate.burst, bucket.left + ((now - bucket.at) / 1000) * rate.perSecond);
      const goes = left >= 1;
      buckets.set(who, { left: goes ? left - 1 : left, at: now });
      return goes ? 0 : Math.ceil((1 - left) / rate.perSecond);
    },
    left: (who) => Math.floor(buckets.get(who)?.left ?? rate.burst),
  };
}
