/** Reading: guessed columns, levels, refusals with row and column, material declarations, smelter lists, samples. */
import { readFileSync } from 'node:fs';
import { decimal, toText } from '@ytterby/engine/amount';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import {
  allReadings,
  guessMapping,
  memberOf,
  openBom,
  readAmrt,
  readBom,
  readDeclaration,
  sharesOfPart,
} from '../index.ts';
import { readNumber } from './cells.ts';

const sample = (name: string): string[][] =>
  parse(readFileSync(new URL(`../../../samples/boms/${name}.csv`, import.meta.url), 'utf8'));

const sampleBom = (name: string) => {
  const rates = sample('rates')
    .slice(1)
    .map(([from = '', to = '', on = '', rate = '']) => ({ from, to, on, rate: decimal(rate) }));
  const read = readBom({ rows: sample(name), rates });
  expect(read.faults).toEqual([]);
  const opened = openBom(read.bom, (part) => memberOf(part), {
    threshold: decimal('0.001'),
    currency: 'CNY',
  });
  if (opened.kind === 'faults') throw new Error(JSON.stringify(opened.faults));
  return opened.bom;
};
const plainAnswer = (name: string, part: string) =>
  sharesOfPart(sampleBom(name), part)?.shares[0]?.atThreshold;

describe('rows', () => {
  test('a price may be bounds, as the flat form writes them', () => {
    const priceOf = (price: string) => {
      const { bom, faults } = readBom({
        rows: [
          ['parent', 'part', 'qty', 'price'],
          ['m', 'a', '1', price],
        ],
      });
      return faults[0]?.code ?? bom.parts[0]?.price;
    };
    const [one, three] = [decimal('1.5'), decimal('3')];
    expect(priceOf('1.5..3')).toEqual({ min: one, max: three });
    expect(priceOf('1.5..')).toEqual({ min: one, max: null });
    expect(priceOf('..3')).toEqual({ min: { units: 0n, scale: 0 }, max: three });
    expect(priceOf('1.5')).toEqual({ min: one, max: one });
    expect(['3..1.5', '..', '1...3', '1..x'].map(priceOf)).toEqual(Array(4).fill('not-a-number'));
  });

  test('columns are guessed from English and Chinese headings', () => {
    expect(guessMapping(['Parent', 'Component', 'Qty', '单价'])).toEqual({
      parent: 'Parent',
      part: 'Component',
      quantity: 'Qty',
      price: '单价',
    });
    expect(guessMapping(['Parent Part No', 'ID', 'Qty'])).toEqual({
      parent: 'Parent Part No',
      part: 'ID',
      quantity: 'Qty',
    });
    expect(guessMapping(['层级', '料号', '数量', '原产地'])).toEqual({
      level: '层级',
      part: '料号',
      quantity: '数量',
      origin: '原产地',
    });
  });
  test('levels give the parent; a level that skips is refused', () => {
    const rows = [
      ['level', 'part', 'qty'],
      ['0', 'motor', ''],
      ['.1', 'rotor', '1'],
      ['..2', 'magnet', '4'],
      ['.1', 'stator', '1'],
      ['...3', 'x', '1'],
    ];
    const { bom, faults, counts } = readBom({ rows });
    expect(bom.lines.map(({ parent, child }) => `${parent}>${child}`)).toEqual([
      'motor>rotor',
      'rotor>magnet',
      'motor>stator',
    ]);
    expect(faults).toEqual([{ code: 'not-a-level', row: 6, column: 'level', value: '...3' }]);
    expect(counts).toEqual({ read: 5, used: 4, refused: 1 });
  });
  test('each bad cell is named by row and column, and nothing is guessed', () => {
    const rows = [
      ['parent', 'part', 'qty', 'price', 'currency', 'origin', 'price date', 'scrap'],
      ['a', 'b', '-4', '1,500', 'US$', 'China', '2026-02-30', '5 %'],
      ['a', '', '1', '', '', '', '', ''],
      ['a', 'c', '', '2', 'USD', 'cn', '2026-02-28', '5 %'],
      ['a', 'c', '', '3', 'USD', 'CN', '2026-02-28', ''],
    ];
    const { bom, faults, counts } = readBom({ rows });
    expect(
      faults.map((fault) => ('row' in fault ? `${fault.row} ${fault.column} ${fault.code}` : fault.code)),
    ).toEqual([
      '2 price not-a-number',
      '2 currency not-a-currency',
      '2 price date not-a-date',
      '2 origin not-a-country',
      '2 qty negative',
      '3 part empty',
      '5 price differs',
    ]);
    expect(counts).toEqual({ read: 4, used: 1, refused: 3 });
    expect(bom.lines[0]?.quantity.max).toBeNull();
    expect(toText(bom.lines[0]?.scrap ?? decimal('1'))).toBe('0.05');
  });
  test('a column that is missing, or mapped to no heading, is said', () => {
    expect(readBom({ rows: [['foo']] }).faults).toEqual([
      { code: 'no-column', field: 'part' },
      { code: 'no-column', field: 'quantity' },
      { code: 'no-column', field: 'parent' },
    ]);
    expect(readBom({ rows: [] }).counts).toEqual({ read: 0, used: 0, refused: 0 });
  });
});

describe('declarations', () => {
  const document = (amount: object) => ({
    'ipc:MainDeclaration': {
      Product: {
        ProductID: { '@_itemNumber': 'M-1', '@_itemName': 'magnet' },
        MaterialInfo: {
          HomogeneousMaterialList: {
            HomogeneousMaterial: {
              '@_name': 'NdFeB',
              Amount: { '@_value': '6.5', '@_UOM': 'g' },
              SubstanceCategoryList: {
                SubstanceCategory: {
                  Substance: [
                    {
                      '@_name': 'dysprosium',
                      SubstanceID: { '@_identity': '7429-91-6', '@_authority': 'CAS' },
                      ...amount,
                    },
                    {
                      '@_name': 'neodymium',
                      SubstanceID: { '@_identity': '7440-00-8' },
                      Amount: { '@_value': '1.9', '@_UOM': 'g' },
                    },
                  ],
                },
              },
            },
          },
        },
      },
    },
  });
  test('masses, concentrations and CAS numbers of IPC-1752A', () => {
    const { bom, faults, counts } = readDeclaration(document({ Concentration: { '@_value': '4' } }));
    expect(faults).toEqual([]);
    expect(counts).toEqual({ read: 2, used: 2, refused: 0 });
    expect(bom.lines.map((l) => [l.parent, l.child, toText(l.quantity.min), l.unit])).toEqual([
      ['M-1', 'M-1/1', '6.5', 'g'],
      ['M-1/1', 'CAS 7429-91-6', '0.26', 'g'],
      ['M-1/1', 'CAS 7440-00-8', '1.9', 'g'],
    ]);
  });
  test('an amount not stated is unknown, a wrong one is a fault, and so is a stranger', () => {
    expect(readDeclaration(document({})).bom.lines[1]?.quantity.max).toBeNull();
    const wrong = readDeclaration(document({ Amount: { '@_value': '1', '@_UOM': 'spoon' } }));
    expect(wrong.faults).toEqual([
      {
        code: 'shape',
        path: 'Product[1]/Material[1]/Substance[1]/Amount',
        expected: 'mg, g, kg, ppm or massPercent',
      },
    ]);
    expect(wrong.counts).toEqual({ read: 2, used: 1, refused: 1 });
    for (const stranger of [null, 3, 'x', [], {}])
      expect(readDeclaration(stranger).faults[0]).toMatchObject({ expected: 'Product' });
  });
  test('rare-earth smelters of an AMRT', () => {
    const rows = [
      ['Smelter List'],
      ['Metal (*)', 'Smelter Look-up (*)', 'Smelter Name (1)', 'Smelter Country (*)'],
      ['Rare Earth Elements', '', 'A smelter', 'China'],
      ['Zinc', '', 'B', 'Peru'],
      ['Rare Earth Elements', '', '', 'China'],
    ];
    const { smelters, faults, counts } = readAmrt(rows);
    expect(smelters).toEqual([{ metal: 'Rare Earth Elements', name: 'A smelter', country: 'China', row: 3 }]);
    expect(faults).toEqual([{ code: 'empty', row: 5, column: 'Smelter Name' }]);
    expect(counts).toEqual({ read: 3, used: 1, refused: 1 });
  });
});

describe('samples', () => {
  test('the servo motor is caught, the axis unit it is in no longer is', () => {
    expect(
      ['MAG-42SH', 'ROTOR-400', 'SERVO-400', 'AXIS-1'].map((part) => plainAnswer('servo-motor', part)),
    ).toEqual(['yes', 'yes', 'yes', 'no']);
  });
  test('the target waits for a price; the tool is not on Part 2', () => {
    expect(plainAnswer('sputtering-tool', 'TGT-GD')).toBe('unknown');
    expect(sharesOfPart(sampleBom('sputtering-tool'), 'PVD-200')?.limbs.content).toEqual(Array(8).fill('no'));
  });
  test('the loudspeaker holds nothing of Part 1 under any reading', () => {
    const answer = sharesOfPart(sampleBom('loudspeaker'), 'SPK-13');
    expect(answer?.shares.map(({ atThreshold }) => atThreshold)).toEqual(allReadings.map(() => 'no'));
  });
  test('the generator turns on which dysprosium-iron was used', () =>
    expect(plainAnswer('wind-generator', 'GEN-3MW')).toBe('unknown'));
});

test('reads no number of more digits than an amount has', () => {
  const place = { row: 2, column: 'price' };
  expect(readNumber('9'.repeat(200), place)).toHaveProperty('value');
  expect(readNumber('9'.repeat(201), place).fault).toEqual({
    ...{ code: 'not-a-number', ...place },
    value: `${'9'.repeat(57)}...`,
  });
});
