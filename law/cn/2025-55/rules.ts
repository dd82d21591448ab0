/** Announcement 55 of 2025: superhard materials. Export of a listed item needs a licence. */
import { allOf, control, duty, holds, isTrue, type Rule } from '@ytterby/engine';
import { listed } from '../../vocabulary/listed.ts';
import { exported } from '../terms/export.ts';

export const rules: readonly Rule[] = [
  control({
    label: '2025-55',
    cites: ['2025-55', 'ECL/12(2)', 'REG/14'],
    scope: 'item',
    effect: 'licence',
    when: allOf(isTrue(listed['2025-55']), exported),
  }),
  duty({
    label: '2025-55/declaration',
    cites: ['2025-55/declaration', '2025-55'],
    scope: 'item',
    duty: 'declare-control-status',
    to: { en: 'Customs', 'zh-CN': '海关' },
    when: holds('2025-55'),
  }),
  duty({
    label: '2025-55#apply',
    cites: ['2025-55', 'REG/14'],
    scope: 'item',
    duty: 'apply-for-licence',
    to: { en: 'Ministry of Commerce', 'zh-CN': '商务部' },
    when: holds('2025-55'),
  }),
];
