// Names open candidates and settle only where they are the very name of an entry; customs numbers only rank.
import { controlEntries } from '@ytterby/law/lists';
import { describe, expect, test } from 'vitest';
import type { ClassifyInput } from './classify.ts';
import { classify } from './classify.ts';
import { classifyAttributes } from './classify-attributes.ts';
import { randomItem } from './item/items.fixture.ts';
import { pick, seeded } from './item/random.fixture.ts';
import { membership, membershipOfList } from './membership.ts';
import { customsHint } from './name/customs.ts';
import { corpusTable } from './rules/table.ts';
import { weighEntries } from './weigh/weigh-entries.ts';

const verdicts = (input: ClassifyInput): readonly string[] =>
  classify(input).candidates.map(({ entry, verdict }) => `${entry} ${verdict}`);

const VERY: readonly (readonly [string, readonly string[]])[] = [
  ['氧化镝', ['1C905.b', '2025-61/P1-12']],
  ['Dysprosium oxide', ['1C905.b', '2025-61/P1-12']],
  ['Dy2O3', ['1C905.b', '2025-61/P1-12']],
  ['氧化鋱', ['1C904.b', '2025-61/P1-13']],
  ['金属钐', ['1C902.a.1', '2025-61/P1-01']],
  ['samarium metal', ['1C902.a.1', '2025-61/P1-01']],
  ['钐钴合金', ['1C902.a.2.a', '2025-61/P1-08']],
  ['鏑鐵合金', ['1C905.a#alloys', '2025-61/P1-10']],
  ['Scandium-aluminum alloy', ['1C907.a#alloys']],
  ['钐钴永磁材料', ['1C902.a.4', '2025-61/P2-1.1']],
  ['含镝的钕铁硼永磁材料', ['1C905.a#ndfeb', '2025-61/P2-1.3']],
  ['钆靶', ['1C903.a.3.a', '2025-61/P2-2.b']],
  ['金属钬', ['1C909.a.1']],
  ['镝金属', ['1C905.a.1', '2025-61/P1-02']],
  ['Dysprosium metal, 99.9 % min', ['1C905.a.1', '2025-61/P1-02']],
  ['氧化铽 99.99%', ['1C904.b', '2025-61/P1-13']],
  ['dysprosium oxide Dy2O3 4N', ['1C905.b', '2025-61/P1-12']],
  ['yttria powder', ['1C908.b']],
  ['钐钴磁体', ['1C902.a.4', '2025-61/P2-1.1']],
  ['SmCo magnet blocks', ['1C902.a.4', '2025-61/P2-1.1']],
  ['Sintered Sm2Co17 magnets', ['1C902.a.4', '2025-61/P2-1.1']],
  ['钕铁硼磁体（含镝）', ['1C905.a#ndfeb', '2025-61/P2-1.3']],
  ['Dy-bearing NdFeB magnets', ['1C905.a#ndfeb', '2025-61/P2-1.3']],
  ['NdFeB magnet containing terbium', ['1C904.a.4', '2025-61/P2-1.2']],
];

describe('very names', () => {
  test.each(VERY)('%s is the name of %j', (name, codes) => {
    const found = classify({ name });
    expect(codes.map((code) => membership(found, [code]))).toEqual(codes.map(() => 'yes'));
  });

  test('an unconfirmed row is not settled even by its very name', () => {
    expect(membership(classify({ name: '含钪的靶材' }), ['1C907.a#targets'])).toBe('unknown');
    expect(membership(classify({ name: '铽靶' }), ['2025-61/P2-2.c'])).toBe('unknown');
  });

  test('what attributes deny, a name does not restore', () => {
    const found = classify({
      name: '氧化镝',
      attributes: { form: 'oxide', elements: { Dy: '0', Nd: '85' } },
    });
    expect(membership(found, ['1C905.b'])).toBe('no');
  });

  test.each([
    ['SmCo magnet rotor', '1C902.a.4'],
    ['SmCo magnet coupling', '1C902.a.4'],
    ['dysprosium oxide catalyst', '1C905.b'],
    ['钐钴磁体传感器', '1C902.a.4'],
    ['Dy-bearing NdFeB magnet assembly', '1C905.a#ndfeb'],
  ])('%s is more than %s', (name, code) => {
    expect(membership(classify({ name }), [code])).not.toBe('yes');
  });

  test('a name with limits in the entry still asks for them', () => {
    const mill = classify({ name: 'Jet mill for rare-earth permanent magnets' }).candidates[0];
    expect([mill?.entry, mill?.verdict]).toEqual(['2B902.s', 'unknown']);
    const within = {
      form: 'equipment',
      parameters: { particleSizeUm: '3', powderTotalRecovery: '99', systemOxygenContent: '50' },
    } as const;
    expect(verdicts({ name: '稀土永磁用气流磨', attributes: within })[0]).toBe('2B902.s yes');
  });
});

const OPENING: readonly (readonly [string, string])[] = [
  ['钐钴磁体转子', '2025-61/P2-1.4'],
  ['spherical graphite', 'GR.2'],
  ['球化石墨', 'GR.2'],
  ['LFP cathode material', '3C901.a.1'],
  ['离心萃取机', '2B902.a'],
  ['centrifugal extractor', '2B902.a'],
  ['YSZ powder', '1C908.c'],
  ['molybdenum powder', '1C117.b'],
  ['N35H magnet', '1C905.a#ndfeb'],
  ['sintered neodymium magnet, N42SH', '1C904.a.4'],
  ['sputtering target, terbium', '1C904.a.3.a'],
  ['铽靶材', '1C904.a.3.a'],
  ['荧光粉', '1C912.a.4.a'],
  ['europium phosphor', '1C912.a.4.a'],
  ['Terfenol-D rod alloy', '2025-61/P1-11'],
  ['yttria-stabilised ceramic, yttrium', '1C908.c'],
  ['gallium nitride wafer', 'GA.2'],
  ['人造金刚石微粉', '2C902.a'],
  ['lithium-ion battery cell', '3A001'],
  ['rare-earth extraction and separation technology', '2023-P-RE1.1'],
  ['钕铁硼磁体制备技术', '1E902.a'],
  ['P507 extractant', '1C914.c.1'],
  ['hydrogen decrepitation furnace', '2B902.q.2'],
];

describe('names that only point', () => {
  test.each(OPENING)('%s opens %s', (name, entry) => {
    const found = classify({ name });
    const candidate = found.candidates.find((one) => one.entry === entry);
    expect(candidate?.verdict).toBe('unknown');
    expect(candidate?.because.some(({ code }) => ['name-says', 'named', 'name-alike'].includes(code))).toBe(
      true,
    );
    expect(found.nothingElse).toBe(false);
  });

  test('"without Dy or Tb" clears nothing', () => {
    const found = classify({ name: 'fine-grained NdFeB magnets without Dy or Tb' });
    expect(membershipOfList(found, '2025-18')).toBe('unknown');
  });

  test('a name that says nothing leaves everything open', () => {
    for (const name of ['wooden chair', 'x', '杂项', '']) {
      const found = classify({ name });
      expect([found.candidates.filter(({ verdict }) => verdict !== 'unknown'), found.nothingElse]).toEqual([
        [],
        false,
      ]);
      expect(membershipOfList(found, '2025-18')).toBe('unknown');
    }
  });

  test('no name and no number ever changes what the attributes settle', () => {
    const next = seeded(33);
    const names = [...VERY.map(([name]) => name), ...OPENING.map(([name]) => name)];
    for (let round = 0; round < 80; round += 1) {
      const attributes = randomItem(next);
      const found = classify({ attributes, name: pick(next, names), hs: '8505111000' });
      for (const [code, { truth }] of weighEntries(attributes, corpusTable())) {
        if (truth === 'unknown' || (corpusTable().byCode.get(code)?.children.length ?? 0) > 0) continue;
        const listed = found.candidates.find(({ entry }) => entry === code)?.verdict;
        expect([code, listed ?? 'no']).toEqual([code, truth]);
      }
    }
  });
});

describe('customs numbers', () => {
  test('rank, with the listed number named, and settle nothing', () => {
    const found = classify({ hs: '8505111000' });
    expect(found.candidates.map(({ entry }) => entry).toSorted()).toEqual([
      '1C902.a.4',
      '1C904.a.4',
      '1C905.a#ndfeb',
    ]);
    expect(found.candidates.every(({ verdict }) => verdict === 'unknown')).toBe(true);
    expect(found.candidates[0]?.because).toContainEqual({
      code: 'customs-number',
      hs: '8505111000',
      listed: '8505111000',
    });
  });

  test('a heading of six digits matches, a number that is none does not', () => {
    const magnet = controlEntries.find(({ code }) => code === '1C902.a.4');
    expect(magnet && customsHint('850511', magnet)).toBe('8505111000');
    expect(magnet && customsHint('8505', magnet)).toBeUndefined();
    expect(magnet && customsHint('84821000', magnet)).toBeUndefined();
  });

  test('neither a foreign number nor its absence clears', () => {
    const attributes = { form: 'magnet-material', material: 'SmCo' } as const;
    for (const hs of [undefined, '84821000']) {
      expect(membership(classify({ attributes, ...(hs === undefined ? {} : { hs }) }), ['1C902.a.4'])).toBe(
        'yes',
      );
    }
  });
});

describe('ranking and near misses', () => {
  test('settled before open before near misses, the better supported first', () => {
    const found = verdicts({
      attributes: { form: 'magnet-material', material: 'NdFeB', elements: { Dy: '2', Tb: '0' } },
    });
    expect(found.slice(0, 3).toSorted()).toEqual([
      '1C905.a#ndfeb yes',
      '1C909.a.4 unknown',
      '2025-61/P2-1.3 yes',
    ]);
    expect(found.slice(3).toSorted()).toEqual(['1C904.a.4 no', '2025-61/P2-1.2 no']);
  });

  test('narrowed entries are classified alone', () => {
    const only = controlEntries.filter(({ list }) => list === '2025-61');
    const found = classify({ name: '氧化镝' }, only);
    expect(found.candidates.map(({ entry }) => entry)).toEqual(['2025-61/P1-12']);
  });

  test('a settled reading settles what hung on it', () => {
    const attributes = {
      form: 'magnet-material',
      material: 'NdFeB',
      elements: { Dy: '0.05', Tb: '0' },
    } as const;
    const under = (is: string) =>
      membership(classifyAttributes(attributes, { '2025-18-trace-dy-tb': is }), ['1C905.a#ndfeb']);
    expect([under('any-amount'), under('trade-practice-0.1-percent'), under('nonsense')]).toEqual([
      'yes',
      'no',
      'unknown',
    ]);
  });
});

describe('rows that were not read', () => {
  const target = { form: 'target', elements: { Sc: '100' } } as const;
  test('stay open until their status is settled, and then go by what they say', () => {
    const under = (attributes: Parameters<typeof classifyAttributes>[0], is: string) =>
      membership(
        classifyAttributes(attributes, {
          'status:1C907.a#targets': is,
          '2025-18-alloy-systems': 'any-alloy-of-a-named-element',
        }),
        ['1C907.a#targets'],
      );
    expect(under(target, 'listed')).toBe('yes');
    expect(under(target, 'not-listed')).toBe('no');
    expect(under(target, 'perhaps')).toBe('unknown');
    expect(under({ form: 'target' }, 'listed')).toBe('unknown');
  });
});

describe('the examples of the doc comments', () => {
  test('are true', () => {
    const oxide = classifyAttributes({ form: 'oxide', elements: { Dy: null } });
    expect(oxide.candidates.map(({ entry }) => entry)).toEqual(['1C905.b', '2025-61/P1-12']);
    expect(membership(oxide, ['1C905'])).toBe('yes');
    expect(
      membershipOfList(classifyAttributes({ form: 'magnet-material', material: 'SmCo' }), '2025-18'),
    ).toBe('yes');
    expect(verdicts({ name: '氧化镝' }).toSorted()).toEqual(['1C905.b yes', '2025-61/P1-12 yes']);
  });

  test('nothing thrown on odd input', () => {
    const odd = [
      { form: 'metal', elements: { Dy: 'abc', Xx: '1', Tb: { min: 'x' } } },
      { form: 'equipment', parameters: { particleSize: {}, heating: [], machinableTo: NaN } },
      { material: '((((', containsMagnet: '\u0000' },
    ] as const;
    for (const attributes of odd) expect(() => classify({ attributes, name: '[(*', hs: '12' })).not.toThrow();
  });
});
