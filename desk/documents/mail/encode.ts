/** The pieces of an e-mail on the wire: encoded words (RFC 2047), folded heads (RFC 5322), base64 in short lines. */

const utf8 = new TextEncoder();

/** Base64 of bytes, in lines of 76 characters. */
export function base64Lines(bytes: Uint8Array): string {
  const text = Buffer.from(bytes).toString('base64');
  return (text.match(/.{1,76}/g) ?? []).join('\r\n');
}

/** Text in the head of a message: as it is where it is plain ASCII, else encoded words of whole characters. */
export function encodedWords(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text;
  const words: string[] = [];
  let part = '';
  for (const character of text) {
    // An encoded word may have 75 characters, frame and all: 45 bytes of text.
    if (utf8.encode(part + character).length > 45) {
      words.push(part);
      part = '';
    }
    part += character;
  }
  return [...words, part].map((word) => `=?UTF-8?B?${Buffer.from(word).toString('base64')}?=`).join('\r\n ');
}

/** A mailbox that stands for itself and can hide no second one. @example isMailbox('a@example.com') // true */
export const isMailbox = (text: string): boolean =>
  /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?$/.test(text);

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** The start of a day in Asia/Shanghai as a message writes it. @example mailDate('2026-11-23') // 'Mon, 23 Nov 2026 00:00:00 +0800' */
export const mailDate = (day: string): string => mailMoment(new Date(`${day}T00:00:00+08:00`));

/** A moment as a message writes it, by the clock of Shanghai. */
export function mailMoment(moment: Date): string {
  const at = new Date(moment.getTime() + 8 * 3_600_000);
  const two = (count: number): string => String(count).padStart(2, '0');
  const date = `${two(at.getUTCDate())} ${MONTHS[at.getUTCMonth()]} ${at.getUTCFullYear()}`;
  const time = [at.getUTCHours(), at.getUTCMinutes(), at.getUTCSeconds()].map(two).join(':');
  return `${DAYS[at.getUTCDay()]}, ${date} ${time} +0800`;
}
