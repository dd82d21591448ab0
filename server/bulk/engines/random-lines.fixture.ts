/**
 * Random lines in flat form, drawn where the law turns: its territories, codes, days, notices and thresholds, with
 * holes. By seed, so that a line can be made again.
 */
import type { FlatRow } from '@ytterby/facts/flat';

export type Draw = { readonly below: (count: number) => number; readonly chance: (of: number) => boolean };

/** Mulberry32, as everywhere in the tests. */
export function drawFrom(seed: number): Draw {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  return { below: (count) => Math.floor(next() * count), chance: (of) => next() < of };
}

const TERRITORIES = ['CN', 'CN', 'CN', 'DE', 'US', 'JP', 'HK', 'VN', 'TW'];
const DAYS = [
  '2021-03-01',
  '2023-09-01',
  '2024-06-03',
  '2024-12-03',
  '2025-04-03',
  '2025-04-04',
  '2025-10-09',
  '2025-10-20',
  '2025-11-06',
  '2025-11-07',
  '2025-12-15',
  '2026-02-24',
  '2026-06-01',
  '2026-11-10',
  '2026-11-11',
  '2026-11-23',
  '2026-11-28',
  '2026-12-01',
  '2027-01-11',
];
const CODES = [
  '1C902.a.4',
  '1C904.a.1',
  '1C905.b',
  '1C909.a.1',
  '2B902.a',
  '3B901.a',
  'GA.1',
  'GR.1',
  'SB.2',
  '1C117.d.1',
  '1E902.a',
  '1E902.b',
  '2E902',
  '2025-61/P1-02',
  '2025-61/P1-09',
  '2025-61/P1-10',
  '2025-61/P2-1.3',
  '2025-61/P2-1.3',
  '2025-61/P2-1.4',
  '2025-61/P2-2.c',
  '1C908.a#targets',
  '2023-P-RE1.3',
];
const INSIDE = [
  '2025-61/P1-02',
  '2025-61/P1-12',
  '1C902.a.4',
  '2025-61/P2-1.3',
  '2025-61/P2-2.c',
  'none',
  '',
];
const LISTINGS = [
  'none',
  'none',
  'none',
  'control-list',
  'control-list|2025-1',
  'control-list|2025-21',
  'control-list|2026-11;watch-list|2026-12',
  'watch-list|2026-12',
  'unreliable-entity-list|UEL-2025-7',
  'unreliable-entity-list|2025-1;control-list|2026-11',
  'unreliable-entity-list|UEL-2025-10',
];
const HELD = [
  'none',
  'none',
  'control-list|50',
  'watch-list|49.99',
  'control-list|30|indirect;watch-list|20',
  'control-list|50|indirect',
  'control-list|10..60',
  'unreliable-entity-list|75',
  'control-list|',
  'control-list|25|direct;control-list|25.000001|indirect',
];
const INSIDE_VALUES = ['0', '0.0999', '0.1', '0.12', '1', '20', '0..0.5', '', '0.1..', '..0.0999'];

/** A line that the flat form takes. @example randomLine(1).id // '1' */
export function randomLine(seed: number): FlatRow {
  const draw = drawFrom(seed);
  const one = <T>(of: readonly T[]): T => of[draw.below(of.length)] as T;
  const truth = (chance: number): string => String(draw.chance(chance));
  const activity = one([
    'goods-export',
    'goods-export',
    'goods-export',
    'goods-export',
    'goods-transfer',
    'technology-transfer',
    'assistance',
    'service',
    'disclosure',
  ]);
  const party = (prefix: string): FlatRow => {
    const person = draw.chance(0.2);
    return {
      [`${prefix}_name`]: draw.chance(0.3) ? `Party ${draw.below(9)} ${prefix}` : null,
      [`${prefix}_kind`]: person ? 'natural-person' : 'organisation',
      [`${prefix}_country`]: one(TERRITORIES),
      [`${prefix}_nationality`]: person ? one(TERRITORIES) : null,
      [`${prefix}_military`]: truth(0.15),
      [`${prefix}_listings`]: one(LISTINGS),
      [`${prefix}_held_by_listed`]: person ? 'none' : one(HELD),
    };
  };
  const content = (): string => {
    if (draw.chance(0.3)) return 'none';
    const lines = 1 + draw.below(3);
    return Array.from(
      { length: lines },
      () => `${one(INSIDE)}|${draw.chance(0.15) ? '' : one(TERRITORIES)}|${one(INSIDE_VALUES)}`,
    ).join(';');
  };
  const knownAt = one(DAYS);
  const full: Record<string, FlatRow[string]> = {
    activity,
    from_territory: one(TERRITORIES),
    to_territory: one(TERRITORIES),
    purpose: one(['sale', 'repair', 'exhibition']),
    service:
      activity === 'service'
        ? one(['freight', 'finance', 'agency', 'matchmaking', 'intermediary', 'other'])
        : null,
    served_activity:
      activity === 'service' ? one(['goods-export', 'technology-transfer', 'assistance']) : null,
    asked_customer: activity === 'service' ? truth(0.5) : null,
    knowledge: one(['none', 'knows', 'should-know', 'notified']),
    licence_held: truth(0.5),
    licence_covers: truth(0.7),
    mass_destruction: truth(0.08),
    terrorism: truth(0.08),
    military_end_use: truth(0.2),
    logic_chip_nm: one(['none', '7', '14', '14.5', '28']),
    memory_chip_layers: one(['none', '128', '255', '256', '300']),
    chip_equipment: truth(0.1),
    military_ai: truth(0.1),
    humanitarian: truth(0.15),
    overseas_rare_earth: truth(0.3),
    national_security: truth(0.1),
    ...party('exporter'),
    ...(draw.chance(0.5) ? party('importer') : {}),
    ...(draw.chance(0.3) ? party('recipient') : {}),
    ...party('end_user'),
    entries: draw.chance(0.2) ? 'none' : draw.chance(0.1) ? `${one(CODES)};${one(CODES)}` : one(CODES),
    origin: one(TERRITORIES),
    made_in: one(TERRITORIES),
    item_value: one(['100', '1000', '250.5', '90..110', '20..']),
    currency: 'USD',
    chinese_technology: truth(0.3),
    chinese_equipment: draw.chance(0.5) ? truth(0.3) : null,
    public_domain: truth(0.1),
    basic_research: truth(0.1),
    patent_application: truth(0.1),
    left_china_on: draw.chance(0.1) ? one(['2025-10-08', '2025-10-09']) : null,
    content: content(),
  };
  const holes = draw.below(7);
  const names = Object.keys(full).filter((name) => name !== 'activity');
  for (let i = 0; i < holes; i++) full[one(names)] = null;
  // Now and then the item, or a party, is not named at all, or is known not to be there.
  if (draw.chance(0.04)) {
    for (const name of ITEM) full[name] = null;
    full.no_item = draw.chance(0.5) ? 'true' : null;
  }
  if (draw.chance(0.1)) for (const name of names) if (name.startsWith('end_user')) full[name] = null;
  if (draw.chance(0.05)) for (const name of names) if (name.startsWith('exporter')) full[name] = null;
  return {
    ...full,
    id: String(seed),
    on_day: one(DAYS),
    known_at: knownAt < '2025-01-01' ? '2026-11-23' : knownAt,
  };
}

const ITEM = [
  'entries',
  'origin',
  'made_in',
  'item_value',
  'currency',
  'chinese_technology',
  'chinese_equipment',
  'public_domain',
  'basic_research',
  'patent_application',
  'left_china_on',
  'content',
];
