import { expect, it } from 'vitest';
import { validityOn } from './licences.ts';

const licence = { validFrom: '2026-01-01', validUntil: '2026-11-10' };

it('holds from its first day to its last', () => {
  expect(validityOn(licence, '2025-12-31')).toBe('not-yet');
  expect(validityOn(licence, '2026-01-01')).toBe('valid');
  expect(validityOn(licence, '2026-11-10')).toBe('valid');
  expect(validityOn(licence, '2026-11-11')).toBe('expired');
});
