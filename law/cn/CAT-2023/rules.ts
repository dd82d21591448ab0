/** The technology catalogue, 2023: technology prohibited or restricted from export. */
import { allOf, anyOf, control, duty, exclusion, holds, isTrue, type Rule } from '@ytterby/engine';
import { listed } from '../../vocabulary/listed.ts';
import { barredAsDualUse, dualUseInstead, technologyLeavesChina } from '../terms/catalogue.ts';

export const rules: readonly Rule[] = [
  control({
    label: 'CAT-2023',
    cites: ['CAT-2023'],
    scope: 'item',
    effect: 'prohibited',
    when: allOf(isTrue(listed['CAT-2023/prohibited']), technologyLeavesChina),
  }),
  control({
    label: 'CAT-2023#restricted',
    cites: ['CAT-2023'],
    scope: 'item',
    effect: 'licence',
    when: allOf(isTrue(listed['CAT-2023/restricted']), technologyLeavesChina),
  }),
  duty({
    label: 'CAT-2023#apply',
    cites: ['CAT-2023'],
    scope: 'item',
    duty: 'apply-for-licence',
    to: { en: 'The commerce department of the province', 'zh-CN': '省级商务主管部门' },
    when: holds('CAT-2023#restricted'),
  }),
  control({
    label: 'CAT-2023#at-least',
    cites: ['CAT-2023'],
    scope: 'item',
    effect: 'licence',
    // Prohibited or licensed here, or licensed under export control instead: a licence at least, either way.
    unless: ['CAT-2023', 'CAT-2023#restricted', '2025-62/1(1)', '2025-62/1(2)'],
    when: allOf(
      anyOf(isTrue(listed['CAT-2023/prohibited']), isTrue(listed['CAT-2023/restricted'])),
      technologyLeavesChina,
    ),
  }),
  control({
    label: 'CAT-2023#barred',
    cites: ['CAT-2023', 'ECL/18', '2024-46/1', '2026-1/1'],
    scope: 'item',
    effect: 'prohibited',
    // Prohibited here, or as a dual-use item to whoever receives it: prohibited either way.
    unless: ['CAT-2023', 'ECL/18', '2024-46/1', '2026-1/1'],
    when: allOf(isTrue(listed['CAT-2023/prohibited']), technologyLeavesChina, barredAsDualUse),
  }),
  exclusion({
    label: 'CAT-2023#dual-use',
    cites: ['CAT-2023'],
    scope: 'item',
    of: ['CAT-2023', 'CAT-2023#restricted'],
    when: dualUseInstead,
  }),
];
