/**
 * Random transactions in the contract's form: full ones, where every fact is known, and the same with facts taken
 * away. Territories, codes and days are those at which the law turns.
 */
import type { HeldBy, Item, Listing, Party, Transaction } from '../../transaction/transaction.ts';
import type { Random } from './random.ts';

const TERRITORIES = ['CN', 'CN', 'CN', 'DE', 'US', 'JP', 'HK', 'VN', 'TW'];
const DAYS = [
  '2021-03-01',
  '2023-09-01',
  '2024-06-03',
  '2024-12-03',
  '2025-03-01',
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
  '1C905.a',
  '1C909.a.1',
  '2B902.a',
  '3B901.a',
  '2C902.a',
  'GA.1',
  'GR.1',
  'SB.2',
  '1C117.d.1',
  '1E902.a',
  '1E902.b',
  '2E902',
  '2025-61/P1-02',
  '2025-61/P1-09',
  '2025-61/P2-1.3',
  '2025-61/P2-1.4',
  '2025-61/P2-2.c',
  '1C908.a#targets',
  '2023-P-RE1.3',
];
const NOTICES: readonly Listing[] = [
  { list: 'control-list' },
  { list: 'control-list', entry: '2025-1' },
  { list: 'control-list', entry: '2025-21' },
  { list: 'control-list', entry: '2026-11' },
  { list: 'watch-list', entry: '2026-12' },
  { list: 'unreliable-entity-list', entry: 'UEL-2025-7' },
  { list: 'unreliable-entity-list', entry: 'UEL-2025-10' },
];

/** A transaction of which every fact is known. @example fullTransaction(seeded(1), codes).items !== undefined // true */
export function fullTransaction(random: Random, codes: readonly string[] = CODES): Transaction {
  const kind = random.one([
    'goods-export',
    'goods-export',
    'goods-export',
    'goods-transfer',
    'technology-transfer',
    'assistance',
    'service',
    'disclosure',
  ] as const);
  const known = random.one(DAYS);
  return {
    on: random.one(DAYS),
    knownAt: known < '2025-01-01' ? '2026-11-23' : known,
    activity: {
      kind,
      from: random.one(TERRITORIES),
      to: random.one(TERRITORIES),
      purpose: random.one(['sale', 'repair', 'exhibition'] as const),
      ...(kind === 'service'
        ? {
            service: random.one(['freight', 'finance', 'matchmaking', 'other'] as const),
            servedActivity: random.one(['goods-export', 'technology-transfer', 'assistance'] as const),
            askedCustomer: random.chance(0.5),
          }
        : {}),
    },
    parties: [
      party(random, 'exporter'),
      party(random, random.one(['importer', 'recipient'] as const)),
      party(random, 'end-user'),
    ],
    items: Array.from({ length: random.chance(0.8) ? 1 : random.below(3) }, () => item(random, codes, 0)),
    endUse: {
      massDestruction: random.chance(0.08),
      terrorism: random.chance(0.08),
      military: random.chance(0.2),
      logicChipNm: random.one([false, 7, 14, 14.5, 28] as const),
      memoryChipLayers: random.one([false, 128, 255, 256, 300] as const),
      chipEquipment: random.chance(0.1),
      militaryAi: random.chance(0.1),
      humanitarian: random.chance(0.15),
      overseasRareEarth: random.chance(0.3),
      nationalSecurity: random.chance(0.1),
    },
    knowledge: random.one(['none', 'knows', 'should-know', 'notified'] as const),
    licence: { held: random.chance(0.5), covers: random.chance(0.7) },
    assume: {},
  };
}

function party(random: Random, role: Party['role']): Party {
  const person = random.chance(0.2);
  return {
    role,
    kind: person ? 'natural-person' : 'organisation',
    establishedIn: random.one(TERRITORIES),
    ...(person ? { nationality: random.one(TERRITORIES) } : {}),
    militaryUser: random.chance(0.15),
    listings: random.chance(0.75) ? [] : [random.one(NOTICES)],
    heldByListed:
      person || random.chance(0.7) ? [] : Array.from({ length: 1 + random.below(2) }, () => held(random)),
  };
}

const held = (random: Random): HeldBy => ({
  list: random.one(['control-list', 'watch-list', 'unreliable-entity-list'] as const),
  percent: random.one(['10', '25', '49.99', '50', '75']),
  direct: random.chance(0.6),
});

function item(random: Random, codes: readonly string[], depth: number): Item {
  const inner = depth === 0 && random.chance(0.6);
  const entries = random.chance(0.25) ? [] : [random.one(codes)];
  const value =
    depth === 0
      ? random.one(['100', '1000', '250.5'])
      : random.one(['0.0999', '0.1', '0.12', '1', '20', '60']);
  return {
    entries,
    ...(entries[0]?.startsWith('1E') ? { attributes: technologyOf(entries[0], random) } : {}),
    origin: random.one(TERRITORIES),
    madeIn: random.one(TERRITORIES),
    value,
    currency: 'USD',
    chineseTechnology: random.chance(0.3),
    chineseEquipment: random.chance(0.3),
    technology: {
      publicDomain: random.chance(0.1),
      basicResearch: random.chance(0.1),
      patentApplication: random.chance(0.1),
    },
    content: inner
      ? Array.from({ length: 1 + random.below(2) }, () =>
          item(random, ['2025-61/P1-02', '2025-61/P1-12', '1C902.a.4', '2025-61/P2-1.3'], depth + 1),
        )
      : [],
  };
}

/** Attributes that do not go against the code: line service is 1E902.b, the five activities are 1E902.a. */
const technologyOf = (code: string, random: Random): Readonly<Record<string, unknown>> => ({
  form: 'technology',
  technologyField:
    code === '1E902.b'
      ? 'line-service'
      : random.one(['mining', 'magnet-manufacturing', 'secondary-resources'] as const),
  material: 'NdFeB',
});

/** The document without the value at a pointer. @example without({ on: 'x', a: 1 }, '/a') // { on: 'x' } */
export function without<T>(document: T, pointer: string): T {
  return edited(document, pointer.split('/').slice(1), undefined) as T;
}

/** The document with a value at a pointer; missing objects on the way are made. */
export function withValue<T>(document: T, pointer: string, value: unknown): T {
  return edited(document, pointer.split('/').slice(1), value) as T;
}

function edited(value: unknown, path: readonly string[], put: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return put;
  if (Array.isArray(value))
    return value.map((one, at) => (String(at) === step ? edited(one, rest, put) : one));
  const source = (value ?? {}) as Record<string, unknown>;
  const inner = edited(source[step], rest, put);
  if (inner === undefined) {
    const { [step]: _, ...others } = source;
    return others;
  }
  return { ...source, [step]: inner };
}

/** Pointers of all facts of a transaction that may be taken away, one by one. */
export function factPointers(transaction: Transaction): readonly string[] {
  const pointers: string[] = [
    '/activity/from',
    '/activity/to',
    '/knowledge',
    '/licence/held',
    '/licence/covers',
  ];
  if (transaction.activity.kind === 'service') pointers.push('/activity/servedActivity', '/activity/service');
  for (const name of Object.keys(transaction.endUse ?? {})) pointers.push(`/endUse/${name}`);
  transaction.parties?.forEach((one, at) => {
    for (const name of [
      'kind',
      'establishedIn',
      'nationality',
      'militaryUser',
      'listings',
      'heldByListed',
    ] as const) {
      // An exporter's listing counts only where it is stated; it is no fact that can be missing.
      if (one.role === 'exporter' && name === 'listings') continue;
      if (one[name] !== undefined) pointers.push(`/parties/${at}/${name}`);
    }
  });
  const ofItems = (transaction.items ?? []).flatMap((one, at) => itemPointers(one, `/items/${at}`));
  return [...pointers, ...ofItems];
}

function itemPointers(item: Item, pointer: string): readonly string[] {
  const own = [
    'entries',
    'origin',
    'madeIn',
    'value',
    'chineseTechnology',
    'content',
    'technology/publicDomain',
    'technology/basicResearch',
    'technology/patentApplication',
  ];
  return [
    ...own.map((name) => `${pointer}/${name}`),
    ...(item.content ?? []).flatMap((inner, at) =>
      itemPointers(inner, `${pointer}/content/${at}`).filter(
        (one) => !/technology|chinese|content$/i.test(one),
      ),
    ),
  ];
}

/** The same transaction with some facts taken away, and which. */
export function withHoles(
  transaction: Transaction,
  random: Random,
  most: number,
): { readonly transaction: Transaction; readonly holes: readonly string[] } {
  const all = factPointers(transaction);
  const holes: string[] = [];
  let result = transaction;
  for (let i = 0, count = random.below(most + 1); i < count; i++) {
    const pointer = random.one(all);
    if (
      holes.some(
        (hole) => pointer === hole || pointer.startsWith(`${hole}/`) || hole.startsWith(`${pointer}/`),
      )
    )
      continue;
    holes.push(pointer);
    result = without(result, pointer);
  }
  return { transaction: result, holes };
}

/** The value a pointer has in a document, or undefined. */
export function valueAt(document: unknown, pointer: string): unknown {
  let value = document;
  for (const step of pointer.split('/').slice(1))
    value = (value as Record<string, unknown> | undefined)?.[step];
  return value;
}
