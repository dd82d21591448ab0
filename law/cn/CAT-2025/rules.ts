/** The technology catalogue, 2025: technology prohibited or restricted from export. */
import { allOf, control, duty, exclusion, holds, isTrue, type Rule } from '@ytterby/engine';
import { listed } from '../../vocabulary/listed.ts';
import { dualUseInstead, technologyLeavesChina } from '../terms/catalogue.ts';

export const rules: readonly Rule[] = [
  control({
    label: 'CAT-2025#restricted',
    cites: ['CAT-2025'],
    scope: 'item',
    effect: 'licence',
    when: allOf(isTrue(listed['CAT-2025/restricted']), technologyLeavesChina),
  }),
  duty({
    label: 'CAT-2025#apply',
    cites: ['CAT-2025'],
    scope: 'item',
    duty: 'apply-for-licence',
    to: { en: 'The commerce department of the province', 'zh-CN': '省级商务主管部门' },
    when: holds('CAT-2025#restricted'),
  }),
  control({
    label: 'CAT-2025#at-least',
    cites: ['CAT-2025'],
    scope: 'item',
    effect: 'licence',
    // Licensed here, or under export control instead: a licence either way.
    unless: ['CAT-2025#restricted', '2025-62/1(1)', '2025-62/1(2)'],
    when: allOf(isTrue(listed['CAT-2025/restricted']), technologyLeavesChina),
  }),
  exclusion({
    label: 'CAT-2025#dual-use',
    cites: ['CAT-2025'],
    scope: 'item',
    of: ['CAT-2025#restricted'],
    when: dualUseInstead,
  }),
];
