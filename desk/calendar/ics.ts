/**
 * A feed of deadlines as iCalendar (RFC 5545): whole days, texts escaped, lines folded at 75 octets without cutting a
 * character, and the same deadline always under the same identifier, so that a calendar moves it and adds no second one.
 */

export type FeedEntry = {
  /** Stable: the same deadline keeps it when its day moves. */
  readonly uid: string;
  readonly day: string;
  readonly summary: string;
  readonly description?: string;
  readonly categories?: readonly string[];
  readonly url?: string;
  /** Counted up when the entry changes. */
  readonly sequence?: number;
};

const LIMIT = 75;
const encoder = new TextEncoder();

/**
 * The feed as text. `stamp` is when it was made, in UTC, as 2026-11-28T22:00:00.000Z.
 * @example icsFeed([], { name: 'Deadlines', host: 'ytterby', stamp: '2026-11-28T22:00:00.000Z' }).split('\r\n')[0] // 'BEGIN:VCALENDAR'
 */
export function icsFeed(
  entries: readonly FeedEntry[],
  feed: { readonly name: string; readonly host: string; readonly stamp: string },
): string {
  const stamp = `${feed.stamp.slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Ytterby//Deadlines//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    // How soon a program that subscribes looks again (RFC 7986), and as older ones read it.
    'REFRESH-INTERVAL;VALUE=DURATION:PT6H',
    'X-PUBLISHED-TTL:PT6H',
    `X-WR-CALNAME:${escaped(feed.name)}`,
    ...entries.flatMap((entry) => eventOf(entry, feed.host, stamp)),
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}

function eventOf(entry: FeedEntry, host: string, stamp: string): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(entry.uid)}@${host}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${entry.day.replaceAll('-', '')}`,
    `SEQUENCE:${entry.sequence ?? 0}`,
    `SUMMARY:${escaped(entry.summary)}`,
    ...(entry.description ? [`DESCRIPTION:${escaped(entry.description)}`] : []),
    ...(entry.categories?.length ? [`CATEGORIES:${entry.categories.map(escaped).join(',')}`] : []),
    ...(entry.url ? [`URL:${entry.url.replaceAll(/[\r\n]/g, '')}`] : []),
    // A deadline takes nobody's time.
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** @example escaped('a, b; c') // 'a\\, b\\; c' */
export const escaped = (text: string): string =>
  text
    .replaceAll('\\', '\\\\')
    .replaceAll(';', '\\;')
    .replaceAll(',', '\\,')
    .replaceAll(/\r\n|\r|\n/g, '\\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters may not stand in a text value.
    .replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');

/** Folds a line at 75 octets; each further line begins with a space, which counts. */
export function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > LIMIT) {
      parts.push(part);
      part = ' ';
      octets = 1;
    }
    part += character;
    octets += size;
  }
  return [...parts, part].join('\r\n');
}
