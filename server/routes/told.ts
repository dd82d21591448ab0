/** Faults of the rooms below, as fault lines: their own sentences, in the reader's language. */

import { type RecordFault, sayRecordFault } from '@ytterby/facts/classification';
import { type Fault as OwnershipFault, tellFault } from '@ytterby/facts/ownership';
import { type Language, sayingsOf } from '@ytterby/language';
import type { ToldFault } from '../http/problem.ts';
import type { ContentFault } from '../intake/index.ts';

const fault = (code: string, path: string, tell: (language: Language) => string): ToldFault => ({
  from: 'told',
  ...{ code, path, tell },
});

const under = (place: string, path: string): string =>
  [place, path.replace(/^\//, '')].filter((part) => part !== '').join('/');

/** Of a bill of materials, within `place` of the body. */
export function ofContent(place: string) {
  return (one: ContentFault): ToldFault => {
    const path = under(place, 'path' in one && typeof one.path === 'string' ? one.path : '');
    const code = 'code' in one ? one.code : one.fault.code;
    return fault(code, path, (language) => {
      const say = sayingsOf(language);
      switch (one.from) {
        case 'cli':
          return say.faults.ofCli(one);
        case 'table':
          return say.tables.ofTable(one);
        case 'paper':
          return say.content.ofPaper(one);
        case 'read':
          return say.content.ofRead(one.fault);
        case 'bom':
          return say.content.ofBom(one.fault);
      }
    });
  };
}

/** Of an ownership graph. */
export function ofOwnership(place: string) {
  return (one: OwnershipFault): ToldFault =>
    fault(one.code, under(place, one.path), (language) => tellFault(one, language));
}

/** Of a confirmed classification. */
export const ofRecord = (one: RecordFault): ToldFault =>
  fault(one.code, one.path.replace(/^\//, ''), (language) => sayRecordFault(one, language));
