/** Announcement 23 of 2023: gallium, germanium. Export of a listed item needs a licence. */
import { allOf, control, duty, holds, isTrue, type Rule } from '@ytterby/engine';
import { listed } from '../../vocabulary/listed.ts';
import { exported } from '../terms/export.ts';

export const rules: readonly Rule[] = [
  control({
    label: '2023-23',
    cites: ['2023-23', 'ECL/12(2)', 'REG/14'],
    scope: 'item',
    effect: 'licence',
    when: allOf(isTrue(listed['2023-23']), exported),
  }),
  duty({
    label: '2023-23#apply',
    cites: ['2023-23', 'REG/14'],
    scope: 'item',
    duty: 'apply-for-licence',
    to: { en: 'Ministry of Commerce', 'zh-CN': '商务部' },
    when: holds('2023-23'),
  }),
];
