/** From a row of the corpus to the condition under which it reaches an item, list by list. */
import type { ControlEntry } from '@ytterby/law/lists';
import type { Condition } from '../weigh/condition.ts';
import { all, form, material } from '../weigh/condition.ts';
import { equipmentRule } from './equipment.ts';
import { rule2025_18 } from './list-2025-18.ts';
import { rule2025_57 } from './list-2025-57.ts';
import { rule2025_61 } from './list-2025-61.ts';
import { materialRule } from './materials.ts';
import { limits } from './parameters.ts';
import { technologyRule } from './technology.ts';

/** What the entry itself reaches, beside what its children reach; undefined for a heading that adds nothing. */
export const ruleOf = (entry: ControlEntry): Condition | undefined => {
  const rule = ownRule(entry);
  return rule === undefined || entry.presence === 'confirmed'
    ? rule
    : all(rule, { kind: 'row-read', entry: entry.code });
};

const ownRule = (entry: ControlEntry): Condition | undefined => {
  switch (entry.list) {
    case '2025-18':
      return rule2025_18(entry);
    case '2025-57':
      return rule2025_57(entry);
    case '2025-61':
      return rule2025_61(entry);
    default:
      return byForm(entry);
  }
};

const lithiumIon = material('li ?ion|lithium ?ion|锂离子|鋰離子');

const byForm = (entry: ControlEntry): Condition | undefined => {
  switch (entry.form) {
    case 'group':
      return undefined;
    case 'reserved':
      return { kind: 'never', why: 'reserved' };
    case 'technology':
      return technologyRule(entry);
    case 'equipment':
      return equipmentRule(entry);
    case 'battery':
      return all(form('battery'), ...limits(entry), lithiumIon);
    default:
      // 1C117.c is a heading in all but form: its members carry its conditions.
      return entry.code === '1C117.c' ? undefined : materialRule(entry);
  }
};
