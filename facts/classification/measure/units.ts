/**
 * Units of technical limits and the endings users put them under: `particleSizeUm` is micrometres. A limit is
 * compared in the unit the list prints; every conversion is a whole-number ratio.
 */

export type Ratio = readonly [numerator: bigint, denominator: bigint];

const ONE: Ratio = [1n, 1n];

/** Printed unit -> ending of a parameter name (lower case) -> factor into the printed unit. */
const ENDINGS: Readonly<Record<string, Readonly<Record<string, Ratio>>>> = {
  µm: { um: ONE, nm: [1n, 1000n], mm: [1000n, 1n] },
  mm: { mm: ONE, um: [1n, 1000n], cm: [10n, 1n], m: [1000n, 1n] },
  m: { m: ONE, mm: [1n, 1000n], cm: [1n, 100n] },
  in: { in: ONE, inch: ONE, mm: [10n, 254n], cm: [100n, 254n] },
  N: { n: ONE },
  HRB: { hrb: ONE },
  'm/s': { mpers: ONE, ms: ONE },
  'm3/day': { m3perday: ONE, m3d: ONE },
  '°C': { c: ONE, degc: ONE, celsius: ONE },
  m3: { m3: ONE, l: [1n, 1000n] },
  L: { l: ONE, m3: [1000n, 1n] },
  kW: { kw: ONE, w: [1n, 1000n] },
  A: { a: ONE, ka: [1000n, 1n] },
  'A/cm2': { apercm2: ONE },
  kHz: { khz: ONE, hz: [1n, 1000n], mhz: [1000n, 1n] },
  MHz: { mhz: ONE, ghz: [1000n, 1n], khz: [1n, 1000n] },
  Pa: { pa: ONE, kpa: [1000n, 1n] },
  MPa: { mpa: ONE, gpa: [1000n, 1n] },
  GPa: { gpa: ONE, mpa: [1n, 1000n] },
  kg: { kg: ONE, g: [1n, 1000n], t: [1000n, 1n] },
  '%': { pct: ONE, percent: ONE },
  'wt%': { pct: ONE, percent: ONE, wtpct: ONE },
  ppm: { ppm: ONE },
  T: { t: ONE, mt: [1n, 1000n] },
  min: { min: ONE, s: [1n, 60n], h: [60n, 1n] },
  'g/cm3': { gpercm3: ONE, gcm3: ONE, kgperm3: [1n, 1000n] },
  'mAh/g': { mahperg: ONE, mahg: ONE },
  'Wh/kg': { whperkg: ONE, whkg: ONE },
  V: { v: ONE, mv: [1n, 1000n] },
  'cm-2': { percm2: ONE },
};

/** Shorter names in common use for what the corpus names in full. */
const COMMON: Readonly<Record<string, readonly string[]>> = {
  averageParticleSize: ['particleSize', 'd50'],
  averageDiamondParticleSize: ['diamondParticleSize'],
  gravimetricEnergyDensity: ['energyDensity', 'specificEnergy'],
  dailyLeachateThroughput: ['throughput'],
  mixingChamberVolume: ['volume'],
  vesselVolume: ['volume'],
  granulationVolume: ['volume'],
  maximumOperatingSpeed: ['operatingSpeed'],
  maximumHeatingTemperature: ['heatingTemperature'],
  magneticInduction: ['fluxDensity'],
  specificCapacity: ['capacity'],
  tungstenContent: ['W'],
};

/** The ending under which a question names a parameter, so that the answer carries its unit. */
export const endingOf = (unit: string | null): string => {
  const first = unit === null ? undefined : Object.keys(ENDINGS[unit] ?? {})[0];
  return first === undefined ? '' : `${first.charAt(0).toUpperCase()}${first.slice(1)}`;
};

export type Written = { readonly key: string; readonly value: unknown; readonly ratio: Ratio };

/**
 * The parameter as the user wrote it: under the corpus's name, a common short name, or either with a unit ending.
 * The full name goes before the short one.
 */
export const findParameter = (
  parameters: Readonly<Record<string, unknown>> | null | undefined,
  name: string,
  unit: string | null,
): Written | undefined => {
  if (parameters === null || parameters === undefined) return undefined;
  const given = new Map(
    Object.entries(parameters)
      .filter(([, value]) => value !== null && value !== undefined)
      .map(([key, value]) => [key.toLowerCase(), { key, value }] as const),
  );
  const endings: readonly (readonly [string, Ratio])[] = [
    ['', ONE],
    ...Object.entries(unit === null ? {} : (ENDINGS[unit] ?? {})),
  ];
  for (const base of [name, ...(COMMON[name] ?? [])]) {
    for (const [ending, ratio] of endings) {
      const found = given.get(`${base}${ending}`.toLowerCase());
      if (found !== undefined) return { ...found, ratio };
    }
  }
  return undefined;
};
