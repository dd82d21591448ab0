/** Announcement 33 of 2024: antimony, superhard materials. Export of a listed item needs a licence. */
import { allOf, control, duty, holds, isTrue, type Rule } from '@ytterby/engine';
import { listed } from '../../vocabulary/listed.ts';
import { exported } from '../terms/export.ts';

export const rules: readonly Rule[] = [
  control({
    label: '2024-33',
    cites: ['2024-33', 'ECL/12(2)', 'REG/14'],
    scope: 'item',
    effect: 'licence',
    when: allOf(isTrue(listed['2024-33']), exported),
  }),
  duty({
    label: '2024-33#apply',
    cites: ['2024-33', 'REG/14'],
    scope: 'item',
    duty: 'apply-for-licence',
    to: { en: 'Ministry of Commerce', 'zh-CN': '商务部' },
    when: holds('2024-33'),
  }),
];
