/** Ways a thing asked for could turn out: for each key of a need, values that the contract takes. Seeded, so that a run repeats. */
import { TECHNOLOGY_FIELDS } from '../classification/item/attributes.ts';
import type { Need } from './determination.ts';

export type Chance = { readonly below: (bound: number) => number; readonly of: <T>(list: readonly T[]) => T };

/** @example chance(7).below(10) < 10 // true */
export function chance(seed: number): Chance {
  let state = seed >>> 0 || 1;
  const below = (bound: number): number => {
    state ^= state << 13;
    state >>>= 0;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state % bound;
  };
  return { below, of: (list) => list[below(list.length)] as (typeof list)[number] };
}

const TERRITORIES = ['CN', 'HK', 'TW', 'US', 'JP', 'DE'];
const PURPOSES = ['sale', 'gift', 'repair', 'test', 'exhibition', 'other'];
const CODES = [
  '1C904.a.1',
  '1E902.a',
  'GA.1',
  '2025-61/P1-02',
  '2025-61/P2-1.3',
  '2025-61/P2-1.4',
  '3E901.a',
  '1C905.b',
];
const FINER = [
  '2025-61/P1-09',
  '2025-61/P1-10',
  '2025-61/P1-12',
  '1C904.a.4',
  '2023-P-RE1.3',
  '053302J',
  '252604X.1',
];
const LISTINGS = [
  [],
  [{ list: 'control-list', entry: '2026-11' }],
  [{ list: 'watch-list', entry: '2026-12' }],
  [{ list: 'control-list', entry: '2025-21' }],
  [{ list: 'unreliable-entity-list', entry: 'UEL-2025-10' }],
  [{ list: 'unreliable-entity-list', entry: 'UEL-2025-4' }],
];
const ENTRY_OF_LISTING = ['2026-11', '2025-21', '2025-13', 'UEL-2025-10', 'UEL-2025-4', 'UEL-2025-7'];
const HOLDINGS = [
  [],
  [{ list: 'control-list', percent: '50' }],
  [{ list: 'watch-list', percent: '49.99' }],
  [
    { list: 'control-list', percent: '30', direct: false },
    { list: 'watch-list', percent: '20' },
  ],
];

function party(role: string, by: Chance): Record<string, unknown> {
  const person = by.below(4) === 0;
  return {
    role,
    kind: person ? 'natural-person' : 'organisation',
    establishedIn: by.of(TERRITORIES),
    ...(person ? { nationality: by.of(TERRITORIES) } : {}),
    militaryUser: by.of([true, false]),
    listings: by.of(LISTINGS),
    heldByListed: person ? [] : by.of(HOLDINGS),
  };
}

function item(by: Chance): Record<string, unknown> {
  return {
    entries: by.of([[], [by.of(CODES)], [by.of(CODES), by.of(CODES)]]),
    origin: by.of(TERRITORIES),
    madeIn: by.of(TERRITORIES),
    value: by.of(['100', '1000']),
    chineseTechnology: by.of([true, false]),
    chineseEquipment: by.of([true, false]),
    content: by.of([
      [],
      [{ entries: [by.of(CODES)], origin: by.of(TERRITORIES), value: by.of(['0', '0.1', '5']), content: [] }],
    ]),
    technology: { publicDomain: by.of([true, false]), basicResearch: false, patentApplication: false },
  };
}

/** A value for a fact's pointer; undefined where this fixture knows none. */
export function valueFor(pointer: string, by: Chance, given: Given): unknown {
  const last = pointer.split('/').at(-1) as string;
  if (pointer === '/parties') return [...given.parties, ...given.missing.map((role) => party(role, by))];
  if (pointer === '/items') return by.of([[], [item(by)], [item(by), item(by)]]);
  switch (last) {
    case 'from':
    case 'to':
    case 'origin':
    case 'madeIn':
    case 'establishedIn':
    case 'nationality':
      return by.of(TERRITORIES);
    case 'kind':
      return by.of(['organisation', 'natural-person']);
    case 'servedActivity':
      return by.of(['goods-export', 'technology-transfer', 'assistance']);
    case 'purpose':
      return by.of(PURPOSES);
    case 'knowledge':
      return by.of(['none', 'knows', 'should-know', 'notified']);
    case 'listings':
      return by.of(LISTINGS);
    case 'entry':
      return by.of(ENTRY_OF_LISTING);
    case 'heldByListed':
      return by.of(HOLDINGS);
    case 'percent':
      return by.of(['0', '49.99', '50', '50.01', '100']);
    case 'logicChipNm':
      return by.of([false, 7, 14, 14.01, 28]);
    case 'memoryChipLayers':
      return by.of([false, 128, 255, 256, 512]);
    case 'leftChinaOn':
      return by.of(['2025-10-08', '2025-10-09', '2026-01-01']);
    case 'entries': {
      // Where entries are given and asked again, more is said of the item; nothing said is taken back.
      const already = given.at(pointer) as readonly string[] | undefined;
      if (already) return [...already, ...by.of([[], [by.of(FINER)]])];
      return by.of([[], [by.of(CODES)], [by.of(CODES), by.of(CODES)]]);
    }
    case 'value':
      return by.of(['0', '0.05', '0.1', '1', '50']);
    case 'content':
      return by.of([
        [],
        [
          {
            entries: [by.of(CODES)],
            origin: by.of(TERRITORIES),
            value: by.of(['0', '0.1', '1']),
            content: [],
          },
        ],
      ]);
    case 'technologyField':
      return by.of([...TECHNOLOGY_FIELDS]);
    case 'form':
      return by.of(['metal', 'alloy', 'oxide', 'magnet-material', 'assembly', 'technology', 'other']);
    case 'material':
      return by.of(['SmCo', 'NdFeB', 'ferrite', 'TbFe', 'DyFe']);
    case 'service':
      return by.of(['freight', 'matchmaking']);
    case 'Dy':
    case 'Tb':
    case 'Sm':
      return by.of(['0', '0.05', '0.2', '3']);
    default:
      return pointer.startsWith('/endUse/') ||
        pointer.startsWith('/licence/') ||
        [
          'militaryUser',
          'chineseTechnology',
          'chineseEquipment',
          'publicDomain',
          'basicResearch',
          'patentApplication',
          'fixedAssembly',
          'askedCustomer',
          'direct',
        ].includes(last)
        ? by.of([true, false])
        : undefined;
  }
}

type Given = {
  readonly parties: readonly { readonly role: string }[];
  /** Roles that the act has and the document names nobody for. */
  readonly missing: readonly string[];
  readonly at: (pointer: string) => unknown;
};

function givenIn(document: Readonly<Record<string, unknown>>): Given {
  const parties = (document.parties ?? []) as Given['parties'];
  const activity = document.activity as { readonly kind: string; readonly servedActivity?: string };
  const act = activity.kind === 'service' ? activity.servedActivity : activity.kind;
  const wanted =
    act === 'disclosure'
      ? ['exporter']
      : act === 'goods-export'
        ? ['exporter', 'importer', 'end-user']
        : ['exporter', 'recipient'];
  return {
    parties,
    missing: wanted.filter((role) => !parties.some((one) => one.role === role)),
    at: (pointer) =>
      pointer
        .split('/')
        .slice(1)
        .reduce<unknown>((at, step) => (at as Record<string, unknown> | undefined)?.[step], document),
  };
}

/** A way to settle a need: a value of a fact, or one of the options of a status or reading. */
export function settle(need: Need, by: Chance, document: Readonly<Record<string, unknown>>): unknown {
  return need.kind === 'fact' ? valueFor(need.key, by, givenIn(document)) : by.of(need.options ?? []).value;
}
