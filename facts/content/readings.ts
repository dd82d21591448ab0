/**
 * The open readings (解读) of the value ratio in 2025-61/1(1): no official method of calculation is known, so
 * every share is worked out under each of them, side by side, and none is preferred.
 */

/** Whose Part 1 items count: the China-origin ones, or by the letter any once a China-origin one is there. */
export type OriginReading = 'china-only' | 'literal';

/** What the value is measured against: the exported item, or any Part 2 item found inside it as well. */
export type DenominatorReading = 'exported-item' | 'any-part-2-inside';

/** Whether a contained magnet (Part 2) counts with the Part 1 items in it alone, or whole. */
export type MagnetReading = 'part-1-only' | 'whole';

/** One choice for each open question, under the keys a transaction's `assume` uses after `reading:`. */
export type Readings = {
  readonly '2025-61/1(1)-origin': OriginReading;
  readonly '2025-61/1(1)-denominator': DenominatorReading;
  readonly '2025-61/1(1)-contained-magnet': MagnetReading;
};

const readings = (
  origin: OriginReading,
  denominator: DenominatorReading,
  magnet: MagnetReading,
): Readings => ({
  '2025-61/1(1)-origin': origin,
  '2025-61/1(1)-denominator': denominator,
  '2025-61/1(1)-contained-magnet': magnet,
});

/** All eight combinations, in a fixed order. */
export const allReadings: readonly Readings[] = (['china-only', 'literal'] as const).flatMap((origin) =>
  (['exported-item', 'any-part-2-inside'] as const).flatMap((denominator) =>
    (['part-1-only', 'whole'] as const).map((magnet) => readings(origin, denominator, magnet)),
  ),
);
