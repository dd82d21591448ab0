import { expect, it } from 'vitest';
import { checkWords, isProse } from './check-words.ts';

const check = (text: string) =>
  checkWords([{ path: 'README.md', text }]).map(({ line, what }) => [line, what]);

it('lets ordinary words pass', () => {
  expect(checkWords([{ path: 'README.md', text: 'npm start' }])).toEqual([]);
  // Addresses and relative paths that hold the same words are nobody's machine.
  expect(
    check('see ./work/list.md, notes/root/a.md and example.org/work/2025/\nthe root/ of the tree'),
  ).toEqual([]);
});

it('finds the path of a machine', () => {
  // Put together here, so that the check does not find its own test.
  for (const folder of ['work', 'root', 'home/ann', 'Users/ann']) {
    expect(check(`first\nopen /${folder}/list.md`)).toEqual([[2, 'names a path of one machine']]);
    expect(check(`'/${folder}/list.md'`)).toEqual([[1, 'names a path of one machine']]);
  }
});

it('finds the host of a registry', () => {
  const host = ['registry', 'npmjs', 'org'].join('.');
  expect(check(`"resolved": "https://${host}/a"`)).toEqual([[1, 'names the host of a package registry']]);
});

it('reads text files and leaves pictures alone', () => {
  expect(['a.ts', 'law/x.md', 'package-lock.json', '.npmrc', '.ci/run', 'cases.yaml'].every(isProse)).toBe(
    true,
  );
  expect(['logo.png', 'font.ttf', 'list.xlsx'].some(isProse)).toBe(false);
});
