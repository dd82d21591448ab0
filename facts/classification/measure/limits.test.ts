// Every numeric limit of the corpus, below, at and above: inclusive and exclusive exactly as printed.
import { controlEntries } from '@ytterby/law/lists';
import { describe, expect, test } from 'vitest';
import type { Operator } from '../weigh/condition.ts';
import { keepsTo } from './limits.ts';
import { endingOf, findParameter } from './units.ts';

const NUMERIC = controlEntries.flatMap(({ code, parameters }) =>
  parameters
    .filter(({ value }) => typeof value === 'number')
    .map(
      (parameter) =>
        [`${code} ${parameter.name} ${parameter.op} ${String(parameter.value)}`, parameter] as const,
    ),
);

/** A ten-thousandth below and above, in decimal strings: nothing here passes through a double. */
const beside = (value: number): readonly [string, string, string] => {
  const text = String(value);
  const places = (text.split('.')[1] ?? '').length + 4;
  const units = BigInt(text.replace('.', '')) * 10n ** BigInt(places - (text.split('.')[1] ?? '').length);
  const written = (amount: bigint) => {
    const sign = amount < 0n ? '-' : '';
    const digits = String(amount < 0n ? -amount : amount).padStart(places + 1, '0');
    return `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}`;
  };
  return [written(units - 1n), text, written(units + 1n)];
};

const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  '>=': ['no', 'yes', 'yes'],
  '>': ['no', 'no', 'yes'],
  '<=': ['yes', 'yes', 'no'],
  '<': ['yes', 'no', 'no'],
};

describe('limits as printed', () => {
  test('the corpus has numeric limits in every list that prints thresholds', () => {
    expect(NUMERIC.length).toBeGreaterThan(60);
  });

  test.each(NUMERIC)('%s', (_, { name, op, value, unit }) => {
    const verdicts = beside(value as number).map((given) => {
      const written = findParameter({ [name]: given }, name, unit);
      return written === undefined ? 'not found' : keepsTo(written, op as Operator, value);
    });
    expect(verdicts).toEqual(EXPECTED[op]);
  });

  test.each(NUMERIC)('%s, under the name that carries its unit', (_, { name, op, value, unit }) => {
    const [, at] = beside(value as number);
    const written = findParameter({ [`${name}${endingOf(unit)}`]: at }, name, unit);
    expect(written && keepsTo(written, op as Operator, value)).toBe(EXPECTED[op]?.[1]);
  });

  test('every unit the corpus prints is known', () => {
    const units = new Set(NUMERIC.map(([, { unit }]) => unit).filter((unit) => unit !== null));
    expect([...units].filter((unit) => endingOf(unit) === '')).toEqual([]);
  });
});

describe('what users write', () => {
  const ask = (
    parameters: Record<string, unknown>,
    name: string,
    unit: string,
    op: Operator,
    bound: unknown,
  ) => {
    const written = findParameter(parameters, name, unit);
    return written === undefined ? 'not found' : keepsTo(written, op, bound);
  };

  test('other units are converted exactly', () => {
    expect(ask({ particleSizeNm: '50000' }, 'averageParticleSize', 'µm', '<=', 50)).toBe('yes');
    expect(ask({ particleSizeNm: '50000.1' }, 'averageParticleSize', 'µm', '<=', 50)).toBe('no');
    expect(ask({ flatDiameterMm: '76.2' }, 'flatDiameter', 'in', '>=', 3)).toBe('yes');
    expect(ask({ flatDiameterMm: '76.19' }, 'flatDiameter', 'in', '>=', 3)).toBe('no');
    expect(ask({ designPressureMpa: '5000' }, 'designPressure', 'GPa', '>=', 5)).toBe('yes');
  });

  test('bounds are intervals: known where they keep to one side', () => {
    const name = 'gravimetricEnergyDensity';
    expect(ask({ energyDensityWhPerKg: { min: '310' } }, name, 'Wh/kg', '>=', 300)).toBe('yes');
    expect(ask({ energyDensityWhPerKg: { max: '299' } }, name, 'Wh/kg', '>=', 300)).toBe('no');
    expect(ask({ energyDensityWhPerKg: { min: '290', max: '310' } }, name, 'Wh/kg', '>=', 300)).toBe(
      'unknown',
    );
  });

  test('the full name goes before the short one, and words that are no number stay unknown', () => {
    const both = { particleSize: '60', averageParticleSize: '40' };
    expect(ask(both, 'averageParticleSize', 'µm', '<=', 50)).toBe('yes');
    expect(ask({ averageParticleSize: 'fine' }, 'averageParticleSize', 'µm', '<=', 50)).toBe('unknown');
    expect(
      ask({ averageParticleSize: { cannotKnow: 'no data' } }, 'averageParticleSize', 'µm', '<=', 50),
    ).toBe('unknown');
    expect(ask({ averageParticleSize: null }, 'averageParticleSize', 'µm', '<=', 50)).toBe('not found');
  });

  test('two measures of a kiln, a range and a uniformity', () => {
    expect(
      ask({ kilnDiameterXLength: '1.8x20' }, 'kilnDiameterXLength', 'm', 'range', '1.8x20 .. 4.6x80'),
    ).toBe('yes');
    expect(
      ask({ kilnDiameterXLength: '1.7x20' }, 'kilnDiameterXLength', 'm', 'range', '1.8x20 .. 4.6x80'),
    ).toBe('no');
    expect(ask({ kilnDiameterXLength: 'Φ19×21' }, 'kilnDiameterXLength', 'm', '>=', '19x21')).toBe('yes');
    expect(
      ask({ temperatureUniformityAt1000C: '±3' }, 'temperatureUniformityAt1000C', '°C', 'within', '±3'),
    ).toBe('yes');
    expect(
      ask({ temperatureUniformityAt1000C: '3.1' }, 'temperatureUniformityAt1000C', '°C', 'within', '±3'),
    ).toBe('no');
  });
});
