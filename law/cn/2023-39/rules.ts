/** Announcement 39 of 2023: graphite. Export of a listed item needs a licence. */
import { allOf, control, duty, holds, isTrue, type Rule } from '@ytterby/engine';
import { listed } from '../../vocabulary/listed.ts';
import { exported } from '../terms/export.ts';

export const rules: readonly Rule[] = [
  control({
    label: '2023-39',
    cites: ['2023-39', 'ECL/12(2)', 'REG/14'],
    scope: 'item',
    effect: 'licence',
    when: allOf(isTrue(listed['2023-39']), exported),
  }),
  duty({
    label: '2023-39#apply',
    cites: ['2023-39', 'REG/14'],
    scope: 'item',
    duty: 'apply-for-licence',
    to: { en: 'Ministry of Commerce', 'zh-CN': '商务部' },
    when: holds('2023-39'),
  }),
];
