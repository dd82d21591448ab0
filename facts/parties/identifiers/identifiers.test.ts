import { expect, it } from 'vitest';
import { compareIdentifiers, plainIdentifier } from './compare-identifiers.ts';
import { readLei } from './lei.ts';
import { checkCharacter, readUscc } from './uscc.ts';

const first17 = '91350211M000100Y4';
const whole = first17 + checkCharacter(first17);

it('reads a social credit code whose check character fits', () => {
  expect(readUscc(whole)).toBe(whole);
  expect(readUscc(` ${whole.slice(0, 8)} ${whole.slice(8).toLowerCase()}`)).toBe(whole);
  // A real code, of Huawei Technologies.
  expect(readUscc('914403001922038216')).toBe('914403001922038216');
});

it('refuses every single changed character and the letters the code does not have', () => {
  for (let at = 0; at < 18; at++) {
    const other = whole[at] === '7' ? '8' : '7';
    expect(readUscc(whole.slice(0, at) + other + whole.slice(at + 1))).toBeUndefined();
  }
  expect(readUscc(whole.replace('M', 'O'))).toBeUndefined();
  expect(readUscc(whole.slice(1))).toBeUndefined();
});

it('reads an LEI by its check digits', () => {
  expect(readLei('5493001KJTIIGC8Y1R12')).toBe('5493001KJTIIGC8Y1R12');
  expect(readLei('5493001KJTIIGC8Y1R13')).toBeUndefined();
  expect(readLei('5493010KJTIIGC8Y1R12')).toBeUndefined();
});

it('lets an equal identifier decide, a different one speak, a malformed one be silent', () => {
  const lei = { kind: 'lei', value: '5493001KJTIIGC8Y1R12' };
  expect(compareIdentifiers([lei], [lei]).verdict).toBe('equal');
  const uscc = { kind: 'uscc', value: whole };
  expect(compareIdentifiers([uscc], [{ kind: 'uscc', value: '914403001922038216' }]).verdict).toBe(
    'different',
  );
  expect(compareIdentifiers([uscc], [{ kind: 'uscc', value: '914403001922038217' }]).verdict).toBe('none');
  expect(compareIdentifiers([uscc], [lei]).verdict).toBe('none');
  expect(plainIdentifier({ kind: 'registration', value: 'HRB 1234' })).toBe('HRB1234');
});
