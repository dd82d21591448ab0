/** Announcement 46 of 2024: no dual-use items to US military users or uses; Ga, Ge, Sb, superhard in principle refused. */
import { allOf, caution, control, policy, type Rule } from '@ytterby/engine';
import { dualUseItem } from '../terms/dual-use.ts';
import { exported, providedByPersonAbroad } from '../terms/export.ts';
import { americanMilitary, toUnitedStates } from '../terms/military.ts';
import { originChina } from '../terms/persons.ts';

export const rules: readonly Rule[] = [
  control({
    label: '2024-46/1',
    cites: ['2024-46/1'],
    scope: 'item',
    effect: 'prohibited',
    when: allOf(exported, dualUseItem, americanMilitary),
  }),
  policy({
    label: '2024-46/2',
    cites: ['2024-46/2'],
    scope: 'item',
    effect: 'presumption-of-denial',
    of: ['2023-23', '2024-33', '2025-55'],
    when: toUnitedStates,
  }),
  caution({
    label: '2024-46/3',
    cites: ['2024-46/3'],
    scope: 'item',
    when: allOf(originChina, dualUseItem, providedByPersonAbroad, americanMilitary),
    says: {
      en: 'Announcement 46 of 2024 closes with a clause of liability for persons of any country who pass China-origin dual-use items on to the United States against it; it brings no test of its own.',
      'zh-CN':
        '2024年第46号公告末段规定，任何国家和地区的主体违反规定将中国原产两用物项转移给美国的，依法追究责任；该段未另设判断标准。',
    },
  }),
];
