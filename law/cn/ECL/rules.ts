/**
 * The Export Control Law as rules: the catch-all of ECL/12(3), the control list of ECL/18, services to a violation,
 * end-user documents, promises given.
 */
import {
  allOf,
  anyOf,
  constant,
  control,
  duty,
  holds,
  isOneOf,
  isTrue,
  not,
  type Rule,
  some,
} from '@ytterby/engine';
import { activity, licence } from '../../vocabulary/activity.ts';
import { endUse } from '../../vocabulary/end-use.ts';
import { undertaking } from '../../vocabulary/party.ts';
import { dualUseItem } from '../terms/dual-use.ts';
import { exported } from '../terms/export.ts';
import { anyCommonLicence, anyLicence, barred, barredTransaction } from '../terms/licensing.ts';
import { consigneeOnControlList } from '../terms/listing.ts';
import { exporterChinese, fromChina } from '../terms/persons.ts';
import { serviceOfEcl20 } from '../terms/services.ts';

const MOFCOM = { en: 'Ministry of Commerce', 'zh-CN': '商务部' };
const unlicensed = not(allOf(isTrue(licence.held), isTrue(licence.covers)));
const aware = isOneOf(activity.knowledge, 'knows', 'should-know', 'notified');
const risky = anyOf(
  isTrue(endUse.nationalSecurity),
  isTrue(endUse.massDestruction),
  isTrue(endUse.terrorism),
);
const serviceAbroad = allOf(
  isOneOf(activity.act, 'assistance'),
  anyOf(fromChina, exporterChinese),
  not(isOneOf(activity.to, 'CN')),
);

export const rules: readonly Rule[] = [
  control({
    label: 'ECL/12(3)',
    cites: ['ECL/12(3)', 'REG/14'],
    scope: 'transaction',
    effect: 'licence',
    unless: [
      '2025-18',
      '2025-10',
      '2025-55',
      '2025-56',
      '2025-57',
      '2025-58',
      '2023-23',
      '2023-39',
      '2024-33',
    ],
    when: allOf(anyOf(exported, serviceAbroad), aware, risky),
  }),
  control({
    label: 'ECL/18',
    cites: ['ECL/18', 'REG/29'],
    scope: 'item',
    effect: 'prohibited',
    when: allOf(exported, dualUseItem, consigneeOnControlList),
  }),
  control({
    label: 'ECL/20',
    cites: ['ECL/20', 'REG/36'],
    scope: 'item',
    effect: 'prohibited',
    group: 'service',
    when: allOf(isTrue(activity.service), serviceOfEcl20, unlicensed, anyOf(anyLicence, barred)),
  }),
  control({
    label: 'ECL/20#acts',
    cites: ['ECL/20', 'REG/36'],
    scope: 'transaction',
    effect: 'prohibited',
    group: 'service',
    when: allOf(
      isTrue(activity.service),
      serviceOfEcl20,
      unlicensed,
      anyOf(holds('ECL/12(3)'), barredTransaction),
    ),
  }),
  duty({
    label: 'ECL/20#refuse',
    cites: ['ECL/20'],
    scope: 'item',
    duty: 'refuse-service',
    to: { en: 'The customer', 'zh-CN': '客户' },
    when: allOf(isTrue(activity.service), holds('ECL/20')),
  }),
  duty({
    label: 'ECL/20#refuse-acts',
    cites: ['ECL/20'],
    scope: 'transaction',
    duty: 'refuse-service',
    to: { en: 'The customer', 'zh-CN': '客户' },
    when: allOf(isTrue(activity.service), holds('ECL/20#acts')),
  }),
  duty({
    label: 'ECL/12(3)#apply',
    cites: ['ECL/12(3)'],
    scope: 'transaction',
    duty: 'apply-for-licence',
    to: MOFCOM,
    when: holds('ECL/12(3)'),
  }),
  duty({
    label: 'ECL/15',
    cites: ['ECL/15', 'REG/24'],
    scope: 'item',
    duty: 'end-user-documents',
    to: MOFCOM,
    when: anyCommonLicence,
  }),
  duty({
    label: 'ECL/19',
    cites: ['ECL/19', 'REG/21'],
    scope: 'item',
    duty: 'show-licence',
    to: { en: 'Customs', 'zh-CN': '海关' },
    when: allOf(anyCommonLicence, isOneOf(activity.act, 'goods-export')),
  }),
  duty({
    label: 'ECL/16#consent',
    cites: ['ECL/16', 'REG/24'],
    scope: 'transaction',
    duty: 'obtain-consent',
    to: MOFCOM,
    when: some(
      'undertaking',
      isTrue(undertaking.reaches),
      anyOf(
        allOf(isOneOf(undertaking.bars, 're-export'), isOneOf(activity.act, 'goods-export'), not(fromChina)),
        allOf(
          isOneOf(undertaking.bars, 'transfer-to-third-party'),
          isOneOf(activity.act, 'goods-export', 'goods-transfer', 'technology-transfer'),
        ),
      ),
    ),
  }),
  duty({
    label: 'ECL/16#report-change',
    cites: ['ECL/16', 'REG/25'],
    scope: 'transaction',
    duty: 'report-change',
    to: MOFCOM,
    when: some('undertaking', constant(true), isOneOf(undertaking.bars, 'change-of-end-use')),
  }),
];
