// What is asked could really change the verdict; what is not asked could not (within the answers tried).
import { describe, expect, test } from 'vitest';
import type { Attributes } from '../item/attributes.ts';
import { FORMS, TECHNOLOGY_FIELDS } from '../item/attributes.ts';
import { AMOUNTS, MAGNETS, MATERIALS, randomItem } from '../item/items.fixture.ts';
import { seeded } from '../item/random.fixture.ts';
import type { Table } from '../rules/table.ts';
import { corpusTable } from '../rules/table.ts';
import type { Ask } from './reason.ts';
import { weighEntries } from './weigh-entries.ts';

const NUMBERS = ['0', '0.05', '2', '7', '50', '200', '1000', '99.999999', '20000', '0.001'];
const WORDS = [
  'curved',
  'flat',
  'anode',
  'anvil',
  'manufacture of missile parts',
  'leaching',
  'heap leaching',
  'graphite',
  'tungsten',
  'induction',
  'resistance',
  'refractory-brick masonry',
  '14802-03-0',
  '298-07-7',
  '1338-24-5',
  '68814-95-9',
  '83411-71-6',
  '2x30',
  '20x22',
  '±2',
];
const MORE_MATERIALS = [
  'natural graphite',
  'monazite',
  'bastnäsite',
  'ionic ore',
  'P204',
  'naphthenic acid',
  'N235',
  'C272',
  'NCM hydroxide nickel cobalt manganese hydroxide',
  'nickel cobalt aluminium hydroxide',
  'lithium rich manganese',
  'mixed graphite',
  'APT',
  'DyCl3',
  'Dy2O3',
];

/** Answers worth trying to one question. */
const answers = (ask: Ask, attributes: Attributes): readonly Attributes[] => {
  const [, , property, name] = ask.pointer.split('/');
  if (property === 'form') return FORMS.map((form) => ({ ...attributes, form }));
  if (property === 'material') {
    return [
      ...MATERIALS,
      ...MORE_MATERIALS,
      'PrFeB',
      ...Object.keys(attributes.elements ?? {}).map((symbol) => `${symbol}2O3`),
    ].map((material) => ({ ...attributes, material }));
  }
  if (property === 'containsMagnet')
    return [...MAGNETS].map((containsMagnet) => ({ ...attributes, containsMagnet }));
  if (property === 'fixedAssembly')
    return [true, false].map((fixedAssembly) => ({ ...attributes, fixedAssembly }));
  if (property === 'processing') {
    return [
      { ...attributes, processing: [] },
      { ...attributes, processing: ['calcined'] },
    ];
  }
  if (property === 'technologyField') {
    return TECHNOLOGY_FIELDS.map((technologyField) => ({ ...attributes, technologyField }));
  }
  if (property === 'elements' && name !== undefined) {
    return AMOUNTS.map((amount) => ({ ...attributes, elements: { ...attributes.elements, [name]: amount } }));
  }
  if (property === 'parameters' && name !== undefined) {
    return [...NUMBERS, ...WORDS, true, false].map((value) => ({
      ...attributes,
      parameters: { ...attributes.parameters, [name]: value },
    }));
  }
  return [];
};

/** Can this one answer, or it together with answers to the entry's other questions, settle the verdict? */
const couldMove = (code: string, ask: Ask, attributes: Attributes, table: Table): boolean =>
  answers(ask, attributes).some((answered) => weighEntries(answered, table).get(code)?.truth !== 'unknown');

describe('questions', () => {
  test('each question asked of an open entry has an answer that settles it or narrows what is asked', () => {
    const next = seeded(61);
    const table = corpusTable();
    const idle: string[] = [];
    for (let round = 0; round < 120; round += 1) {
      const attributes = randomItem(next);
      if (attributes.form === undefined || attributes.form === 'powder') continue;
      for (const [code, { truth, ask }] of weighEntries(attributes, table)) {
        if (truth !== 'unknown' || (table.byCode.get(code)?.children.length ?? 0) > 0) continue;
        const open = ask.filter(({ pointer }) => pointer !== '/entries');
        for (const question of open.slice(0, 3)) {
          const narrows = answers(question, attributes).some((answered) => {
            const after = weighEntries(answered, table).get(code);
            return after === undefined || after.truth !== 'unknown' || after.ask.length < ask.length;
          });
          if (!narrows) idle.push(`${code} ${question.pointer} ${JSON.stringify(attributes)}`);
        }
      }
    }
    expect(idle).toEqual([]);
  });

  test('a single open question always has an answer that settles the entry', () => {
    const next = seeded(18);
    const table = corpusTable();
    const idle: string[] = [];
    for (let round = 0; round < 150; round += 1) {
      const attributes = randomItem(next);
      if (attributes.form === undefined || attributes.form === 'powder') continue;
      for (const [code, { truth, ask, readings }] of weighEntries(attributes, table)) {
        const [only, second] = ask;
        if (truth !== 'unknown' || only === undefined || second !== undefined || readings.length > 0)
          continue;
        if ((table.byCode.get(code)?.children.length ?? 0) > 0 || only.pointer === '/entries') continue;
        if (!couldMove(code, only, attributes, table))
          idle.push(`${code} ${only.pointer} ${JSON.stringify(attributes)}`);
      }
    }
    expect(idle).toEqual([]);
  });

  test('a settled verdict asks nothing and hangs on nothing', () => {
    const next = seeded(57);
    const table = corpusTable();
    for (let round = 0; round < 300; round += 1) {
      for (const [code, { truth, ask, readings }] of weighEntries(randomItem(next), table)) {
        if (truth !== 'unknown') expect([code, ask, readings]).toEqual([code, [], []]);
      }
    }
  });

  test('an open verdict always asks something or hangs on a reading', () => {
    const next = seeded(62);
    const table = corpusTable();
    for (let round = 0; round < 300; round += 1) {
      for (const [code, { truth, ask, readings }] of weighEntries(randomItem(next), table)) {
        if (truth === 'unknown') expect([code, ask.length + readings.length]).not.toEqual([code, 0]);
      }
    }
  });
});
