/**
 * A small set of source files that is right in every respect, for tests that break one thing at a time.
 */

const item = (code: string, parent: string | null, zh: string, en: string, more: object = {}) => ({
  code,
  codeKind: 'official',
  parent,
  nameZh: zh,
  nameEn: en,
  nameZhBasis: 'source',
  nameEnBasis: 'source',
  elements: ['Tb'],
  form: 'metal',
  hs: [],
  hsKind: null,
  params: [],
  paramsText: null,
  exclusions: [],
  notes: [],
  sourceKeys: ['cn'],
  effective: '2025-04-04',
  ...more,
});

const annexRow = (id: string, zh: string, en: string, more: object = {}) => ({
  id,
  nameZh: zh,
  nameEn: en,
  elements: ['Tb'],
  controlCodes: [],
  codeStatus: 'unconfirmed',
  confirmation: 'confirmed',
  sources: ['q'],
  notes: '',
  ...more,
});

const party = (en: string, zh: string | null) => ({
  nameEn: en,
  nameZh: zh,
  aliases: [],
  country: 'US',
  notes: null,
  nameSource: 'https://notice.example/1',
  nameSourceKind: 'mirror',
});

const act = (id: string, action: string, more: object = {}) => ({
  id,
  announcement: `Notice ${id}`,
  date: '2025-04-04',
  effective: '2025-04-04',
  list: 'CN-ECL',
  action,
  entities: [party('Alpha Corp.', '阿尔法公司'), party('Beta Ltd.', null)],
  entitiesStated: 2,
  measures: 'Exporters may not export dual-use items to the listed entities.',
  source: ['https://www.mofcom.gov.cn/notice/1.html'],
  grade: 'A',
  notes: null,
  ...more,
});

/** The source files of a lawful little corpus. */
export function fixture(): Record<string, unknown> {
  return {
    'control-items.json': {
      instruments: [
        {
          id: 'CN-MOFCOM-GAC-2025-18',
          sources: [
            { key: 'cn', url: 'https://mirror.example/18', grade: 'mirror of official text', covers: 'all' },
          ],
          items: [
            item('1C904.a', null, '金属铽', 'Terbium metal and products', { form: 'group' }),
            item('1C904.a.1', '1C904.a', '金属铽', 'Terbium metal', {
              hs: ['2805301300'],
              hsKind: 'tariff-derived',
            }),
          ],
        },
        {
          id: 'CN-MOFCOM-2025-61',
          sources: [{ key: 'udn', url: 'https://press.example/61', grade: 'news', covers: null }],
          items: [
            item('61-A1-P1-04', '61-A1-P1', '金属铽', 'Terbium metal', {
              codeKind: 'local',
              sourceKeys: ['udn'],
            }),
            item('61-A1-P2-T', '61-A1-P2', '稀土靶材', 'Rare-earth targets', {
              codeKind: 'local',
              sourceKeys: ['udn'],
            }),
          ],
        },
      ],
      tariffLines: {
        sources: ['https://tariff.example/2805'],
        lines: [{ hs: '2805301300', nameZh: '铽', nameEn: 'Terbium metal', regulationLetters: '4xy3' }],
      },
    },
    'ann-61-annex1.json': {
      part1: [
        annexRow('P1-04', '金属铽', 'terbium metal', {
          controlCodes: ['1C904.a.1'],
          codeStatus: 'read in a mirror',
        }),
      ],
      part2: [
        annexRow('P2-2', '稀土靶材', 'rare-earth target materials (heading)', {
          confirmation: 'confirmed (heading)',
        }),
      ],
      sources: [
        {
          key: 'q',
          url: 'https://press.example/q',
          grade: 'mirror of official text (quoted part)',
          note: 'lists; also seed 003',
        },
      ],
    },
    'party-lists.json': {
      knownUpTo: { newestListActionSeen: '2026-08-05', newestSecondaryCheckSeen: '2026-10-09' },
      actions: [
        act('ECL-2025-21', 'add', { effective: '2025-04-10T12:01:00+08:00' }),
        act('SUSP-2025-1110-ECL', 'suspend', {
          effective: '2025-11-10',
          until: '2026-11-10',
          appliesTo: ['ECL-2025-21'],
        }),
      ],
    },
    'official-faq.json': {
      entries: [
        {
          id: 'faq1-2',
          question: 'What is a mixture?',
          answer: 'Controlled items simply mixed physically.',
          scope: 'depends',
          announcement: '18',
          status: 'confirmed',
          notes: '',
          sources: [{ ref: 'https://a.example/1 ; https://b.example/2', grade: 'summary' }],
          grade: 'summary',
        },
      ],
    },
    'working-days.json': {
      '2026': {
        holidays: ['2026-01-01', '2026-01-02'],
        makeupWorkdays: ['2026-01-04'],
        source: ['https://www.gov.cn/2026.htm'],
        grade: 'A',
        notes: 'Read in a reprint.',
      },
    },
    'timeline.json': [
      {
        instrument: 'Export Control Law',
        provision: 'whole',
        from: '2020-12-01',
        to: null,
        status: 'in-force',
        by: 'NPC',
        source: 'x',
        grade: 'B',
      },
      {
        instrument: 'Thirteenth exclusion extension list (announced 2023-12-22)',
        provision: '93 tariff lines',
        from: '2024-01-01',
        to: '2024-07-31',
        status: 'lapsed',
        by: 'Customs Tariff Commission',
        source: 'seed 004',
        grade: 'B',
      },
    ],
    'documents.json': {
      documents: [
        {
          id: 'compliance-notice',
          nameZh: '《合规告知书》',
          nameEn: 'Compliance Notice',
          instrument: '61/7',
          fields: [{ key: 'recipient' }],
        },
      ],
    },
  };
}

/** The same files with one value put at a place, `control-items.json/instruments/0/items/1/hs`. */
export function fixtureWith(place: string, value: unknown): Record<string, unknown> {
  const sources = fixture();
  const steps = place.split('/');
  const last = steps.pop() as string;
  const target = steps.reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], sources);
  (target as Record<string, unknown>)[last] = value;
  return sources;
}
