/** Faults of a file of lines as a server answers them: code, place and sentence. */
import type { Language } from '@ytterby/language';
import { sayingsOf } from '@ytterby/language';
import type { InputFault } from '../input/open-input.ts';

export type SaidFault = { readonly code: string; readonly path: string; readonly message: string };

export function saidFault(fault: InputFault, language: Language): SaidFault {
  const say = sayingsOf(language);
  switch (fault.from) {
    case 'bulk':
      return { code: fault.code, path: '', message: say.bulk.ofBulk(fault) };
    case 'table': {
      const place = [
        fault.row === undefined ? '' : say.tables.row(fault.row),
        fault.column === undefined ? '' : say.tables.column(fault.column),
      ];
      const path = place.filter((part) => part !== '').join(': ');
      return { code: fault.code, path, message: say.tables.ofTable(fault) };
    }
    case 'cli':
      return { code: fault.code, path: fault.path, message: say.faults.ofCli(fault) };
  }
}
