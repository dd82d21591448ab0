/** Announcement 18 of 2025: medium and heavy rare earths. Export of a listed item needs a licence. */
import { allOf, anyOf, control, duty, holds, isTrue, type Rule } from '@ytterby/engine';
import { item } from '../../vocabulary/item.ts';
import { listed } from '../../vocabulary/listed.ts';
import { exported, goodsLeaveChina } from '../terms/export.ts';

export const rules: readonly Rule[] = [
  control({
    label: '2025-18',
    cites: ['2025-18', 'ECL/12(2)', 'REG/14'],
    scope: 'item',
    effect: 'licence',
    when: allOf(isTrue(listed['2025-18']), exported),
  }),
  duty({
    label: '2025-18/declaration',
    cites: ['2025-18/declaration', '2025-18'],
    scope: 'item',
    duty: 'declare-control-status',
    to: { en: 'Customs', 'zh-CN': '海关' },
    when: allOf(goodsLeaveChina, anyOf(isTrue(listed['2025-18']), isTrue(item.nearAnnouncement18))),
  }),
  duty({
    label: '2025-18#apply',
    cites: ['2025-18', 'REG/14'],
    scope: 'item',
    duty: 'apply-for-licence',
    to: { en: 'Ministry of Commerce', 'zh-CN': '商务部' },
    when: holds('2025-18'),
  }),
];
