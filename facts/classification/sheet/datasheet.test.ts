// Datasheet rows become attributes exactly, or faults that name their row.
import { describe, expect, test } from 'vitest';
import { classifyAttributes } from '../classify-attributes.ts';
import { membership } from '../membership.ts';
import { readDatasheet } from './datasheet.ts';

describe('composition', () => {
  test('mass percent, ppm, bounds, balance and both scripts', () => {
    const { attributes, faults } = readDatasheet([
      { label: 'Nd content', value: '29.5', unit: 'wt%' },
      { label: '镝含量', value: '1.2-1.8', unit: '%' },
      { label: 'Terbium', value: '350', unit: 'ppm' },
      { label: 'Ho', value: '<0.01%' },
      { label: 'Fe', value: 'Bal.' },
      { label: 'Co', value: 'ND (<0.005)' },
      { label: 'Gd', value: '0' },
      { label: 'Y', value: '>99.9' },
    ]);
    expect(faults).toEqual([]);
    expect(attributes.elements).toEqual({
      Nd: '29.5',
      Dy: { min: '1.2', max: '1.8' },
      Tb: '0.035',
      Ho: { max: '0.01' },
      Fe: null,
      Co: { max: '0.005' },
      Gd: '0',
      Y: { min: '99.9' },
    });
  });

  test('what cannot be read is a fault, one a row, and the rest is read', () => {
    const { attributes, faults, used } = readDatasheet([
      { label: 'Dy', value: 'some' },
      { label: 'Tb', value: 'ND' },
      { label: 'Sm', value: '12', unit: 'at%' },
      { label: 'Colour', value: 'grey' },
      { label: 'Nd', value: '30' },
      { label: 'Neodymium', value: '31' },
      { label: 'Form', value: 'thing' },
    ]);
    expect(attributes).toEqual({ elements: { Nd: '30' } });
    expect(used).toBe(1);
    expect(faults).toEqual([
      { code: 'not-an-amount', row: 1, value: 'some' },
      { code: 'not-detected-without-limit', row: 2, label: 'Tb' },
      { code: 'not-by-mass', row: 3, unit: 'at%' },
      { code: 'unknown-label', row: 4, label: 'Colour' },
      { code: 'said-twice', row: 6, label: 'Neodymium' },
      { code: 'unknown-form', row: 7, value: 'thing' },
    ]);
  });

  test('an analysis that sums to far over 100 % is a slip', () => {
    const { faults } = readDatasheet([
      { label: 'Fe', value: '70' },
      { label: 'Nd', value: '33.5' },
    ]);
    expect(faults).toEqual([{ code: 'over-hundred', sum: '103.5' }]);
  });
});

describe('to a verdict', () => {
  test('a magnet datasheet', () => {
    const { attributes, faults } = readDatasheet([
      { label: 'Material', value: 'sintered NdFeB' },
      { label: 'Shape', value: 'magnet ring' },
      { label: 'Dy', value: '2.1', unit: 'wt%' },
      { label: 'Tb', value: '0' },
    ]);
    expect(faults).toEqual([]);
    const found = classifyAttributes(attributes);
    expect(membership(found, ['1C905.a#ndfeb'])).toBe('yes');
    expect(membership(found, ['1C904.a.4'])).toBe('no');
  });

  test('parameters carry their unit in the name and keep to limits exactly', () => {
    const { attributes } = readDatasheet([
      { label: '材质', value: '人造石墨' },
      { label: 'Form', value: 'other powder' },
      { label: 'Purity', value: '99.95', unit: '%' },
      { label: 'Flexural strength', value: '35 MPa' },
      { label: 'Density', value: '>1.73', unit: 'g/cm³' },
    ]);
    expect(attributes.parameters).toEqual({
      purityPct: '99.95',
      flexuralStrengthMPa: '35',
      densityGPerCm3: { min: '1.73' },
    });
    expect(membership(classifyAttributes(attributes), ['GR.1'])).toBe('unknown');
    const exact = { ...attributes, parameters: { ...attributes.parameters, densityGPerCm3: '1.74' } };
    expect(membership(classifyAttributes(exact), ['GR.1'])).toBe('yes');
  });
});
