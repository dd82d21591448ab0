/** The Dual-Use Regulations as rules: what they ask of whoever holds, uses or applies for a licence. */
import { allOf, anyOf, duty, isOneOf, isTrue, type Rule } from '@ytterby/engine';
import { activity, licence } from '../../vocabulary/activity.ts';
import { anyCommonLicence, anyListLicence } from '../terms/licensing.ts';
import { consigneeOnWatchList } from '../terms/listing.ts';

const MOFCOM = { en: 'Ministry of Commerce', 'zh-CN': '商务部' };

export const rules: readonly Rule[] = [
  duty({
    label: 'REG/18',
    cites: ['REG/18'],
    scope: 'item',
    duty: 'report-after-export',
    to: MOFCOM,
    when: allOf(anyCommonLicence, isTrue(licence.held)),
  }),
  duty({
    label: 'REG/19',
    cites: ['REG/19', 'REG/15'],
    scope: 'item',
    duty: 'register-export',
    to: MOFCOM,
    when: allOf(
      anyListLicence,
      isOneOf(
        activity.purpose,
        'repair',
        'repair-return',
        'test',
        'test-return',
        'exhibition',
        'exhibition-return',
      ),
    ),
  }),
  duty({
    label: 'REG/26#risk',
    cites: ['REG/26', 'REG/20'],
    scope: 'item',
    duty: 'risk-assessment',
    to: MOFCOM,
    when: allOf(anyCommonLicence, consigneeOnWatchList),
  }),
  duty({
    label: 'REG/26#undertake',
    cites: ['REG/26'],
    scope: 'item',
    duty: 'undertake',
    to: MOFCOM,
    when: allOf(anyCommonLicence, consigneeOnWatchList),
  }),
  duty({
    label: 'REG/27',
    cites: ['REG/27'],
    scope: 'item',
    duty: 'keep-records',
    to: { en: 'Own files', 'zh-CN': '本单位档案' },
    due: { years: 5, after: 'export' },
    when: anyOf(anyCommonLicence),
  }),
];
