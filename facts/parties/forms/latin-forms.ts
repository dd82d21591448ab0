/**
 * Where a Latin legal form stands: at the end of a name, some before it (OOO, PT, AO), and the unmistakable
 * ones anywhere. A form in the middle that could be a word (as, co, se) is left a word.
 */
import { latinTokens } from '../read/latin-tokens.ts';
import { LEGAL_FORMS } from './legal-forms.ts';

const CLASS_OF = new Map<string, string>();
let longest = 1;
for (const line of LEGAL_FORMS.trim().split('\n')) {
  const [name = '', rest = ''] = [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)];
  for (const form of (rest.split(' = ')[0] ?? '').split(',')) {
    const tokens = latinTokens(form.trim().toLowerCase());
    const key = tokens.join(' ');
    if (key === '' || CLASS_OF.has(key)) continue;
    CLASS_OF.set(key, name);
    longest = Math.max(longest, tokens.length);
  }
}

const BEFORE = new Set(
  'ooo oao zao pao ao too tov fgup fsue gup pt jsc ojsc cjsc pjsc llc npao cv ctcp ip firma kompaniya npo'.split(
    ' ',
  ),
);
const ANYWHERE = new Set(
  'co ltd corp corporation inc incorporated llc gmbh limited company pte pty plc jsc ojsc cjsc bhd sdn'.split(
    ' ',
  ),
);

export type FoundForm = { readonly start: number; readonly end: number; readonly class: string };

/**
 * The legal forms of a tokenised name; never the whole name.
 *
 * @example findLatinForms(['foo', 'co', 'ltd']) // [{ start: 1, end: 3, class: 'limited' }]
 */
export function findLatinForms(tokens: readonly string[]): readonly FoundForm[] {
  const found: FoundForm[] = [];
  let end = tokens.length;
  for (let again = true; again && end > 1; ) {
    again = false;
    for (let size = Math.min(longest, end - 1); size > 0 && !again; size--) {
      const form = CLASS_OF.get(tokens.slice(end - size, end).join(' '));
      if (form === undefined) continue;
      found.push({ start: end - size, end, class: form });
      end -= size;
      again = true;
    }
  }
  let start = 0;
  for (let again = true; again && start < end - 1; ) {
    again = false;
    for (let size = Math.min(longest, end - 1 - start); size > 0 && !again; size--) {
      const key = tokens.slice(start, start + size).join(' ');
      const form = CLASS_OF.get(key);
      if (form === undefined || (size === 1 && !BEFORE.has(key))) continue;
      found.push({ start, end: start + size, class: form });
      start += size;
      again = true;
    }
  }
  for (let i = start; i < end; i++) {
    let size = 1;
    while (i + size < end && ANYWHERE.has(tokens[i + size] as string)) size++;
    if (!ANYWHERE.has(tokens[i] as string) || (start === 0 && i === 0)) continue;
    const key = tokens.slice(i, i + size).join(' ');
    found.push({ start: i, end: i + size, class: CLASS_OF.get(key) ?? 'company' });
    i += size - 1;
  }
  return found;
}
