/** Faults of documents and notices as fault lines, in the reader's language. */
import { sayingsOf, type Told } from '@ytterby/language';
import type { ToldFault } from '../../http/problem.ts';

const by =
  (say: 'recordFault' | 'gap' | 'check') =>
  (place: string) =>
  (one: Told): ToldFault => ({
    from: 'told',
    code: one.code,
    path: [place, one.path ?? ''].filter((part) => part !== '').join('/'),
    ...(one.found === undefined ? {} : { found: one.found }),
    ...(one.expected === undefined ? {} : { expected: [one.expected] }),
    tell: (language) => sayingsOf(language).documents[say](one),
  });

export const ofRecord = by('recordFault');
export const ofGap = by('gap');
export const ofCheck = by('check');
