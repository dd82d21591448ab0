/**
 * Technology (技术): Announcement 62, the technology catalogue (禁止出口限制出口技术目录) of 2008, 2023 and 2025, and
 * the production technology of the goods lists.
 */
import type { ControlEntry } from '@ytterby/law/lists';
import type { TechnologyField } from '../item/attributes.ts';
import type { Condition } from '../weigh/condition.ts';
import { all, any, form, identity, mayBe, notRead } from '../weigh/condition.ts';
import { flag, limits } from './parameters.ts';

const technology: Condition = any(form('technology'), all(mayBe('software'), notRead('carrier')));
const field = (...fields: readonly TechnologyField[]): Condition => ({ kind: 'field', fields });

/** Magnet manufacturing (磁材制造) means SmCo, NdFeB and cerium magnets. */
const listedMagnet: Condition = any(
  { kind: 'family', family: 'SmCo' },
  { kind: 'family', family: 'NdFeB' },
  { kind: 'family', family: 'Ce' },
);

const stages = (...fields: readonly TechnologyField[]): Condition => all(technology, field(...fields));
const magnets: Condition = all(technology, field('magnet-manufacturing'), listedMagnet);

/** One control point of the 2008 entry names a purity; without it the points read leave the field open. */
const separation2008 = (entry: ControlEntry): Condition =>
  all(stages('smelting-separation'), any(...limits(entry), notRead('control-points')));

const BY_CODE: Readonly<Record<string, (entry: ControlEntry) => Condition>> = {
  '1E902.a': () =>
    any(stages('mining', 'smelting-separation', 'metal-smelting', 'secondary-resources'), magnets),
  '1E902.b': () => stages('line-service'),
  '2023-P-RE1.1': () => stages('smelting-separation'),
  '2023-P-RE1.2': () => stages('metal-smelting'),
  '2023-P-RE1.3': () => magnets,
  '2023-P-RE1.4': () => all(stages('other'), identity('2023-P-RE1.4')),
  /** Rows not read: mining (leaching) is the only field a source connects with them. */
  '2023-P-RE2': () => stages('mining'),
  '2023-R-RE': () => stages('mining'),
  '050901J': () => all(stages('mining'), any(flag('miningMethod', 'leaching'), notRead('control-points'))),
  '053301J': () =>
    all(stages('mining'), any(flag('miningMethod', 'heap leaching'), notRead('control-points'))),
  '053302J': (entry) =>
    any(
      separation2008(entry),
      all(stages('metal-smelting', 'mining', 'magnet-manufacturing'), notRead('control-points')),
    ),
};

/** Technology of other fields: the field named shuts it out, else its name or a person tells. */
export const technologyRule = (entry: ControlEntry): Condition => {
  if (entry.change === 'deleted') return { kind: 'never', why: 'deleted' };
  const own = BY_CODE[entry.code];
  if (own !== undefined) return own(entry);
  const further = entry.unconfirmedFields.includes('params') ? [notRead('further-conditions')] : [];
  return all(technology, field('other'), ...limits(entry), identity(entry.code), ...further);
};
