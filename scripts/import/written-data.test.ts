/**
 * The lists as they stand in the corpus: the import's own checks over the written rows, and the counts that
 * the notices and the item index state.
 */
import { describe, expect, it } from 'vitest';
import {
  codeAliases,
  concordance,
  controlEntries,
  datedFacts,
  documentForms,
  type ListAction,
  type ListKey,
  listActions,
  listsKnownUpTo,
  officialAnswers,
  sources,
  tariffLines,
  workingYears,
} from '../../law/lists/index.ts';
import { checkActions } from './check-actions.ts';
import { checkConcordance, checkEntries } from './check-entries.ts';
import { checkDatedFacts } from './dated-facts.ts';
import type { Faults } from './fault.ts';
import { checkWording } from './wording.ts';
import { checkWorkingYears } from './working-years.ts';

const adds = (list: ListKey) => listActions.filter((action) => action.list === list && action.kind === 'add');
const names = (actions: readonly ListAction[]) =>
  actions.reduce((sum, action) => sum + action.parties.length, 0);
const entry = (code: string) => controlEntries.filter((each) => each.code === code);

describe('the written lists', () => {
  it('pass every check of the import', () => {
    expect(checkEntries(controlEntries, sources)).toEqual([]);
    expect(checkConcordance(concordance, controlEntries)).toEqual([]);
    expect(checkActions(listActions, sources)).toEqual([]);
    expect(checkWorkingYears(workingYears, sources)).toEqual([]);
    expect(checkDatedFacts(datedFacts, sources)).toEqual([]);
  });

  it('speak of the law alone', () => {
    const faults: Faults = [];
    const all = {
      controlEntries,
      concordance,
      listActions,
      officialAnswers,
      workingYears,
      datedFacts,
      documentForms,
      sources,
    };
    checkWording('lists', all, faults);
    expect(faults).toEqual([]);
  });

  it('are frozen through and through', () => {
    expect(() => (controlEntries as unknown[]).push({})).toThrow(TypeError);
    expect(Object.isFrozen(listActions[0]?.parties[0]?.names)).toBe(true);
  });
});

describe('control entries', () => {
  it('are as many as each list has', () => {
    const counts: Record<string, number> = {};
    for (const { list } of controlEntries) counts[list] = (counts[list] ?? 0) + 1;
    expect(counts).toEqual({
      '2023-23': 16,
      '2023-39': 2,
      '2024-33': 15,
      '2025-10': 31,
      '2025-18': 68,
      '2025-55': 7,
      '2025-56': 71,
      '2025-57': 66,
      '2025-58': 43,
      '2025-61': 33,
      '2025-62': 3,
      'CAT-2008': 6,
      'CAT-2023': 18,
      'CAT-2025': 8,
    });
  });

  it('have a code of their own across all lists, so that a code alone names an entry', () => {
    const codes = controlEntries.map((each) => each.code);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('stand on the list or not, as far as was read', () => {
    const unconfirmed = controlEntries
      .filter((each) => each.presence === 'unconfirmed')
      .map((each) => each.code);
    expect(unconfirmed).toEqual([
      '1C907.a#targets',
      '1C908.a#targets',
      '1C913.a#tbc',
      '2023-P-RE2',
      '2023-R-RE',
      ...[...'cdefghijkl'].map((letter) => `2025-61/P2-2.${letter}`),
    ]);
    for (const code of ['1C905.a#ndfeb', '1C905.b', '1C906.a#targets', '1C905.a#alloys', '1C913.b']) {
      expect(entry(code)[0]?.presence).toBe('confirmed');
    }
    expect(entry('1C905.b')[0]?.unconfirmedFields).toEqual(['code', 'hs']);
    expect(entry('1C905.a#alloys')[0]?.unconfirmedFields).toContain('members');
  });

  it('of the annex of Announcement 61 hang under its parts and headings', () => {
    const parents = Object.fromEntries(
      controlEntries.filter((each) => each.list === '2025-61').map((each) => [each.code, each.parent]),
    );
    expect(Object.values(parents).filter((parent) => parent === '2025-61/P1')).toHaveLength(13);
    expect(parents['2025-61/P2-1.4']).toBe('2025-61/P2-1');
    expect(parents['2025-61/P2-2.a']).toBe('2025-61/P2-2');
    expect(parents['2025-61/P2-2']).toBe('2025-61/P2');
    expect(entry('2025-61/P1-11')[0]?.elements).toEqual(['Tb', 'Dy', 'Fe']);
  });

  it('match the annex in both directions, as precisely as was read', () => {
    const line = (annex: string) => concordance.find((each) => each.annex === annex);
    expect(concordance).toHaveLength(29);
    expect(line('2025-61/P1-04')).toMatchObject({ codes: ['1C904.a.1'], basis: 'read', relation: 'same' });
    expect(line('2025-61/P1-02')).toMatchObject({
      codes: ['1C905.a.1'],
      basis: 'inferred',
      relation: 'same',
    });
    expect(line('2025-61/P2-1.3')).toMatchObject({ codes: ['1C905.a#ndfeb'], basis: 'inferred' });
    expect(line('2025-61/P1-10')).toMatchObject({ relation: 'within', member: 'Dysprosium-iron alloy' });
    expect(line('2025-61/P1-13')).toMatchObject({ codes: ['1C904.b'], basis: 'read', relation: 'within' });
    expect(line('2025-61/P1-09')).toMatchObject({ codes: [], basis: 'unconfirmed', relation: 'none' });
    for (const { codes, member } of concordance.filter((each) => each.member !== undefined)) {
      expect(entry(codes[0] as string)[0]?.members.map((each) => each.names.en)).toContain(member);
    }
    expect(Object.keys(codeAliases)).toHaveLength(54);
  });
});

describe('listed parties', () => {
  it('are as many as the notices state', () => {
    expect([adds('control-list').length, names(adds('control-list'))]).toEqual([11, 153]);
    expect([adds('watch-list').length, names(adds('watch-list'))]).toEqual([2, 40]);
    // 87 names on 88 rows: a later notice adds a measure to Illumina, which stands on the list already.
    const unreliable = adds('unreliable-entity-list').flatMap((action) =>
      action.parties.map((party) => party.names.en),
    );
    expect([unreliable.length, new Set(unreliable).size]).toEqual([88, 87]);
    expect(names(adds('countermeasures'))).toBe(7);
    const persons = adds('unreliable-entity-list')
      .flatMap((action) => action.parties)
      .filter((party) => party.kind === 'natural-person');
    expect(persons).toHaveLength(6);
    expect(listActions.find((action) => action.id === 'UEL-2025-10')).toMatchObject({
      partiesStated: 14,
      barsTrade: true,
    });
    expect(listActions.find((action) => action.id === 'UEL-2025-10')?.parties).toHaveLength(23);
  });

  it('bear the measures their notices state', () => {
    const ids = (wanted: (action: ListAction) => boolean) =>
      listActions.filter(wanted).map((action) => action.id);
    expect(ids((action) => action.reachesAbroad)).toEqual([
      '2026-11',
      '2026-20',
      '2026-23',
      '2026-27',
      '2026-30',
    ]);
    expect(ids((action) => action.barsTrade)).toEqual([
      'UEL-2023-1',
      'UEL-2024-0520',
      'UEL-2025-1',
      'UEL-2025-2',
      'UEL-2025-3',
      'UEL-2025-5',
      'UEL-2025-7',
      'UEL-2025-8',
      'UEL-2025-9',
      'UEL-2025-10',
    ]);
  });

  it('have their pauses by notice: No. 7 ends, No. 8 has no stated end', () => {
    const pauses = listActions.filter((action) => action.id.startsWith('SUSP-2025-0514-UEL'));
    expect(pauses.map(({ appliesTo, until, partiesStated }) => [appliesTo, until, partiesStated])).toEqual([
      [['UEL-2025-7'], '2025-08-12', 11],
      [['UEL-2025-8'], null, 6],
    ]);
    expect(listActions.find((action) => action.id === 'SUSP-2025-1110-ECL')).toMatchObject({
      appliesTo: ['2025-21'],
      from: '2025-11-10',
      until: '2026-11-10',
    });
    expect(listActions.find((action) => action.id === 'CM-2026-1')).toMatchObject({
      kind: 'stop',
      appliesTo: ['CM-2025-5'],
    });
  });
});

describe('the other lists', () => {
  it('hold the answers, each with a source, and the official line for Announcement 18 only', () => {
    expect(officialAnswers).toHaveLength(23);
    for (const answer of officialAnswers) expect(answer.sources.length).toBeGreaterThan(0);
    const outside = officialAnswers.filter((answer) => answer.scope === 'not-controlled');
    expect(outside.map((answer) => answer.list)).toEqual(outside.map(() => '2025-18'));
    expect(outside.map((answer) => answer.id)).toEqual(['faq5-1', 'faq5-2', 'faq5-3a', 'faq5-3b', 'faq5-3c']);
  });

  it('hold the working days of three years', () => {
    const counts = workingYears.map((year) => [year.year, year.holidays.length, year.makeUpWorkdays.length]);
    expect(counts).toEqual([
      [2024, 28, 8],
      [2025, 28, 5],
      [2026, 33, 6],
    ]);
  });

  it('hold the dated facts that are no rules', () => {
    expect(datedFacts).toHaveLength(15);
    expect(datedFacts.find((fact) => fact.id === 'KL-arrangement')).toMatchObject({
      until: '2027-01-10',
      confirmed: false,
    });
    const thirteenth = datedFacts.find((fact) => fact.id === 'exclusion-list-13');
    expect(thirteenth).toMatchObject({ from: '2024-01-01', until: '2024-07-31', status: 'lapsed' });
    expect(thirteenth?.sources.map((key) => sources.find((source) => source.key === key)?.covers)).toEqual([
      'trade press',
    ]);
  });

  it('hold the tariff lines, and the letters only where they were seen', () => {
    expect(tariffLines).toHaveLength(36);
    expect(tariffLines.find((line) => line.hs === '2805301200')).toMatchObject({ mayNeedLicence: null });
    for (const line of tariffLines)
      expect(line.mayNeedLicence === null).toBe(line.regulationLetters === null);
  });

  it('say how far the party lists are known, and no act is newer', () => {
    expect(listsKnownUpTo).toEqual({ newestAction: '2026-08-05', newestCheck: '2026-10-09' });
    const published = listActions.map((action) => action.published).sort();
    expect(published.at(-1)).toBe(listsKnownUpTo.newestAction);
  });

  it('hold twelve papers, each with its fields', () => {
    expect(documentForms).toHaveLength(12);
    for (const form of documentForms) expect(form.fields.length).toBeGreaterThan(0);
  });
});
