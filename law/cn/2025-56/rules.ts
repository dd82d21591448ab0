/** Announcement 56 of 2025: rare-earth equipment and materials. Export of a listed item needs a licence. */
import { allOf, control, duty, holds, isTrue, type Rule } from '@ytterby/engine';
import { listed } from '../../vocabulary/listed.ts';
import { exported } from '../terms/export.ts';

export const rules: readonly Rule[] = [
  control({
    label: '2025-56',
    cites: ['2025-56', 'ECL/12(2)', 'REG/14'],
    scope: 'item',
    effect: 'licence',
    when: allOf(isTrue(listed['2025-56']), exported),
  }),
  duty({
    label: '2025-56/declaration',
    cites: ['2025-56/declaration', '2025-56'],
    scope: 'item',
    duty: 'declare-control-status',
    to: { en: 'Customs', 'zh-CN': '海关' },
    when: holds('2025-56'),
  }),
  duty({
    label: '2025-56#apply',
    cites: ['2025-56', 'REG/14'],
    scope: 'item',
    duty: 'apply-for-licence',
    to: { en: 'Ministry of Commerce', 'zh-CN': '商务部' },
    when: holds('2025-56'),
  }),
];
