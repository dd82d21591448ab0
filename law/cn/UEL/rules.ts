/** The unreliable entity list: notices that bar China-related import and export with those they list. */
import { allOf, anyOf, control, isOneOf, type Rule } from '@ytterby/engine';
import { activity } from '../../vocabulary/activity.ts';
import { consigneeBarred, exporterBarred } from '../terms/listing.ts';
import { exporterChinese, fromChina } from '../terms/persons.ts';

export const rules: readonly Rule[] = [
  control({
    label: 'UEL/10',
    cites: ['UEL/10'],
    scope: 'transaction',
    effect: 'prohibited',
    when: allOf(
      isOneOf(activity.act, 'goods-export', 'goods-transfer', 'technology-transfer'),
      anyOf(
        allOf(anyOf(fromChina, exporterChinese), consigneeBarred),
        allOf(isOneOf(activity.to, 'CN'), exporterBarred),
      ),
    ),
  }),
];
