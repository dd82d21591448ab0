/** Lines fit the width in columns, and nothing is lost on the way. */
import { expect, test } from 'vitest';
import { padTo, widthOf, wrap } from './wrap.ts';

test('Latin words stay whole, Chinese breaks anywhere but before a closing mark', () => {
  expect(wrap('one two three', 8, '- ', '  ')).toBe('- one\n  two\n  three');
  expect(wrap('暂停期已届满，未见新公告。', 12)).toBe('暂停期已届\n满，未见新公\n告。');
  expect(wrap('（一）（二）', 6)).toBe('（一）\n（二）');
});

test('no line is wider than the width, unless one word is', () => {
  const text =
    '磁体含镝的电机由德国运往美国 (2025-61/1(1))。Whether Announcement 61 is in force, 不明。'.repeat(5);
  for (let width = 20; width <= 120; width += 1) {
    const lines = wrap(text, width, '  - ', '    ').split('\n');
    for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width + 2);
    const joined = lines.map((line) => line.slice(4)).join('');
    expect(joined.replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
  }
});

test('colour takes no room', () => {
  expect(widthOf('\u001b[1m许可\u001b[22m')).toBe(4);
  expect(padTo('镝', 4)).toBe('镝  ');
});
