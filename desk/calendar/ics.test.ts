import { expect, it } from 'vitest';
import { escaped, folded, icsFeed } from './ics.ts';

const feed = { name: 'Deadlines', host: 'desk.example', stamp: '2026-11-28T22:01:02.345Z' };
const entry = { uid: 'task-1', day: '2026-12-07', summary: '报告，人道主义救援出口; a, b' };
const octets = (text: string) => new TextEncoder().encode(text).length;

it('writes a calendar that reads back', () => {
  const text = icsFeed([entry], feed);
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  expect(text.split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Ytterby//Deadlines//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'REFRESH-INTERVAL;VALUE=DURATION:PT6H',
    'X-PUBLISHED-TTL:PT6H',
    'X-WR-CALNAME:Deadlines',
    'BEGIN:VEVENT',
    'UID:task-1@desk.example',
    'DTSTAMP:20261128T220102Z',
    'DTSTART;VALUE=DATE:20261207',
    'SEQUENCE:0',
    'SUMMARY:报告，人道主义救援出口\\; a\\, b',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

it('keeps the identifier when the day moves', () => {
  const uid = (day: string) => /UID:.*/.exec(icsFeed([{ ...entry, day }], feed))?.[0];
  expect(uid('2026-12-07')).toBe(uid('2027-01-04'));
});

it('folds at 75 octets, cuts no character, and unfolds to the same', () => {
  for (const text of ['许'.repeat(200), 'a'.repeat(75), 'a'.repeat(76), `${'a'.repeat(74)}𠮷𠮷`, '']) {
    const lines = folded(text).split('\r\n');
    expect(lines.every((line) => octets(line) <= 75 && line.isWellFormed())).toBe(true);
    expect(lines.slice(1).every((line) => line.startsWith(' '))).toBe(true);
    expect(folded(text).replaceAll('\r\n ', '')).toBe(text);
  }
  expect(folded('a'.repeat(75))).toHaveLength(75);
});

it('lets nothing out of a text into the calendar', () => {
  const text = icsFeed(
    [{ ...entry, summary: 'a\r\nEND:VCALENDAR\nX\u0007', url: 'https://x.example/\r\nA:B' }],
    feed,
  );
  expect(text.match(/^END:VCALENDAR/gm)).toHaveLength(1);
  expect(text).toContain('SUMMARY:a\\nEND:VCALENDAR\\nX\r\n');
  expect(escaped('\\;,\n')).toBe('\\\\\\;\\,\\n');
});
