/**
 * Chinese tariff lines for rare earths, with the regulation letters a schedule shows: letter 3 means that a
 * dual-use export licence may be asked for. A hint for classification; a line without it can hold a controlled item.
 */
import type { TariffLine } from '../../law/lists/types.ts';
import type { Faults } from './fault.ts';
import { type Fields, readFields } from './fields.ts';
import type { SourceRegister } from './source-register.ts';

/** All tariff lines of the item file; they share their sources. */
export function tariffLinesOf(
  items: Fields,
  register: SourceRegister,
  faults: Faults,
): readonly TariffLine[] {
  const table = readFields(`${items.where}.tariffLines`, items.row.tariffLines, faults);
  const sources = table
    .texts('sources')
    .flatMap((reference) => register.keysOf(reference, 'tariff-schedule mirror'));
  const seen = new Set<string>();
  return table.rows('lines').map((line) => {
    const hs = line.text('hs');
    if (!/^\d{10}$/.test(hs))
      faults.push({ where: `${line.where}.hs`, what: `"${hs}"`, right: 'ten digits' });
    if (seen.has(hs))
      faults.push({ where: `${line.where}.hs`, what: `${hs} stands twice`, right: 'a line of its own' });
    seen.add(hs);
    const letters = line.textOrNull('regulationLetters');
    return {
      hs,
      names: { en: line.text('nameEn'), 'zh-CN': line.textOrNull('nameZh') },
      regulationLetters: letters,
      mayNeedLicence: letters === null ? null : letters.includes('3'),
      sources,
    };
  });
}
