/** The import on a small corpus: what comes out of right sources, and the one line for each thing that is wrong. */
import { describe, expect, it } from 'vitest';
import type {
  Concordance,
  ControlEntry,
  DatedFact,
  ListAction,
  OfficialAnswer,
  Source,
  TariffLine,
} from '../../law/lists/types.ts';
import { faultLine } from './fault.ts';
import { fixture, fixtureWith } from './fixture.ts';
import { importLaw } from './import-law.ts';

/** The published rows of one file of the small corpus. */
function rows<T>(file: string): T {
  const imported = importLaw(fixture());
  if (imported.kind === 'faulty') throw new Error(imported.faults.map(faultLine).join('\n'));
  return JSON.parse(imported.files[file] as string).rows;
}

/** The fault lines after one value was put at a place. */
function faults(place: string, value: unknown): readonly string[] {
  const imported = importLaw(fixtureWith(place, value));
  return imported.kind === 'faulty' ? imported.faults.map(faultLine) : [];
}

describe('import of right sources', () => {
  it('gives the same bytes twice', () => {
    expect(importLaw(fixture())).toEqual(importLaw(fixture()));
  });

  it('says from which files each list was made', () => {
    const imported = importLaw(fixture());
    if (imported.kind === 'faulty') throw new Error(imported.faults.map(faultLine).join('\n'));
    expect(Object.keys(imported.files)).toHaveLength(11);
    for (const text of Object.values(imported.files)) {
      const { by, generatedFrom } = JSON.parse(text);
      expect(by).toBe('scripts/import/law.ts');
      expect(generatedFrom.every((name: string) => /^[\w-]+\.json$/.test(name))).toBe(true);
    }
  });

  it('gives entries their official numbers, and the annex the ids of the contract', () => {
    const found = rows<ControlEntry[]>('control-entries.json').map((each) => [
      each.list,
      each.code,
      each.parent,
    ]);
    expect(found).toEqual([
      ['2025-18', '1C904.a', null],
      ['2025-18', '1C904.a.1', '1C904.a'],
      ['2025-61', '2025-61/P1', null],
      ['2025-61', '2025-61/P2', null],
      ['2025-61', '2025-61/P1-04', '2025-61/P1'],
      ['2025-61', '2025-61/P2-2', '2025-61/P2'],
    ]);
    expect(rows<Concordance[]>('concordance.json')).toEqual([
      { annex: '2025-61/P1-04', basis: 'read', codes: ['1C904.a.1'], note: null, relation: 'same' },
    ]);
    expect(rows<Record<string, string>>('code-aliases.json')['61-A1-P1-04']).toBe('2025-61/P1-04');
  });

  it('turns a time of day into a note, and keeps parties with their notice only', () => {
    const [listing, pause] = rows<ListAction[]>('list-actions.json');
    expect(listing).toMatchObject({ id: '2025-21', from: '2025-04-10', partiesStated: 2 });
    expect(listing?.notes).toBe('In effect from 12:01 Beijing time on 2025-04-10.');
    expect(pause).toMatchObject({
      kind: 'suspend',
      appliesTo: ['2025-21'],
      until: '2026-11-10',
      parties: [],
    });
  });

  it('names every source by a key of the register, and speaks of no file', () => {
    const register = rows<Source[]>('sources.json');
    const keys = register.map((source) => source.key);
    const answers = rows<OfficialAnswer[]>('official-answers.json');
    expect(keys).toContain('2025-18/cn');
    expect(answers.map((answer) => answer.sources)).toEqual([['a.example/1', 'b.example/1']]);
    for (const key of answers.flatMap((answer) => answer.sources)) expect(keys).toContain(key);
    expect(register.find((source) => source.key === '2025-61/q')?.covers).toBe('lists');
    expect(rows<DatedFact[]>('dated-facts.json').map((fact) => fact.id)).toEqual(['exclusion-list-13']);
  });
});

describe('import of tariff lines', () => {
  it('reads letter 3 as a hint', () => {
    expect(rows<TariffLine[]>('tariff-lines.json')).toMatchObject([
      { hs: '2805301300', mayNeedLicence: true },
    ]);
  });
});

describe('import of wrong sources writes nothing and says', () => {
  const items = 'control-items.json/instruments/0/items';
  const actions = 'party-lists.json/actions';
  it.each<readonly [string, string, unknown, string]>([
    [
      'a code that stands twice',
      `${items}/0/code`,
      '1C904.a.1',
      '2025-18 1C904.a.1: the code stands twice; right would be a code once within a list',
    ],
    [
      'a parent that is missing',
      `${items}/1/parent`,
      '1C904.z',
      '2025-18 1C904.a.1: parent 1C904.z is not in the list; right would be a code of the same list',
    ],
    [
      'a date that is none',
      `${items}/0/effective`,
      '2025-02-29',
      '2025-18 1C904.a: from is "2025-02-29"; right would be a date YYYY-MM-DD',
    ],
    [
      'a customs number of nine digits',
      `${items}/1/hs`,
      ['280530130'],
      '2025-18 1C904.a.1: customs number "280530130"; right would be eight or ten digits',
    ],
    [
      'a source nobody registered',
      `${items}/0/sourceKeys`,
      ['bi'],
      '2025-18 1C904.a: source 2025-18/bi is unknown; right would be a key of the register',
    ],
    [
      'an unconfirmed entry without a reason',
      `${items}/1/unconfirmed`,
      true,
      'control-items.json.instruments[0].items[1]: 1C904.a.1 is unconfirmed and nothing says why; right would be a finding with its reason, or the fields that are doubtful',
    ],
    [
      'a name that is a number',
      `${items}/1/nameEn`,
      7,
      'control-items.json.instruments[0].items[1].nameEn: 7 stands here; right would be a text',
    ],
    [
      'an instrument of no known name',
      'control-items.json/instruments/0/id',
      'MOFCOM 18',
      'control-items.json.instruments[0].id: "MOFCOM 18" is no known form of an instrument\'s name; right would be CN-MOFCOM-2025-62, CN-MOFCOM-GAC-2025-18 or CN-TECHCAT-2023-57',
    ],
    [
      'a concordance with a code that does not exist',
      'ann-61-annex1.json/part1/0/controlCodes',
      ['1C904.a.9'],
      'ann-61-annex1.json.part1[0]: 1C904.a.9 is no entry of 2025-18; right would be a code of that list',
    ],
    [
      'a count other than the notice states',
      `${actions}/0/entitiesStated`,
      3,
      '2025-21: 2 entries; right would be 3 as stated',
    ],
    [
      'a suspension of a notice that is not there',
      `${actions}/1/appliesTo`,
      ['ECL-2025-22'],
      'party-lists.json.actions[1]: ECL-2025-22 is no notice; right would be a known notice',
    ],
    [
      'names of a suspension that are not its notices',
      `${actions}/1/entities`,
      [],
      'party-lists.json.actions[1]: 0 names that are not those of its notices; right would be the 2 names of ECL-2025-21',
    ],
    [
      'a make-up day in the middle of the week',
      'working-days.json/2026/makeupWorkdays',
      ['2026-01-07'],
      'working days 2026: make-up day 2026-01-07 is no weekend day; right would be a Saturday or Sunday',
    ],
    [
      'a row of the timeline of no known kind',
      'timeline.json/1/instrument',
      'Something new',
      'timeline.json.rows[1]: "Something new" is of no known kind; right would be an instrument, a list act or a dated fact',
    ],
    [
      'wording about files',
      'official-faq.json/entries/0/answer',
      'See timeline.json.',
      'official-answers.json[0].answer: the text says "timeline.json"; right would be wording about the law alone',
    ],
    [
      'a tariff line of eight digits',
      'control-items.json/tariffLines/lines/0/hs',
      '28053013',
      'control-items.json.tariffLines.lines[0].hs: "28053013"; right would be ten digits',
    ],
    [
      'a file that is missing',
      'party-lists.json',
      undefined,
      'party-lists.json: nothing stands here; right would be an object',
    ],
  ])('%s', (_, place, value, line) => {
    expect(faults(place, value)).toContain(line);
  });

  it('every fault of a run, not the first alone', () => {
    const sources = fixtureWith(`${items}/1/hs`, ['1', '22']);
    const imported = importLaw(sources);
    expect(imported.kind === 'faulty' && imported.faults).toHaveLength(2);
  });
});
