/**
 * Announcement 62 as rules: technology 1E902, the catch-all for known rare-earth use abroad, help, services,
 * disclosure, and what is outside.
 */
import {
  allOf,
  anyOf,
  caution,
  constant,
  control,
  duty,
  every,
  exclusion,
  holds,
  isOneOf,
  isTrue,
  not,
  type Rule,
  reading,
  some,
} from '@ytterby/engine';
import { activity, licence } from '../../vocabulary/activity.ts';
import { endUse } from '../../vocabulary/end-use.ts';
import { item } from '../../vocabulary/item.ts';
import { listed } from '../../vocabulary/listed.ts';
import { disclosed, exported, technologyExported } from '../terms/export.ts';
import { exporterChinese, fromChina } from '../terms/persons.ts';
import { serviceOf62 } from '../terms/services.ts';

const MOFCOM = { en: 'Ministry of Commerce', 'zh-CN': '商务部' };
const technologyControl = anyOf(holds('2025-62/1(1)'), holds('2025-62/1(2)'), holds('2025-62/6#disclosure'));
const unlicensed = not(allOf(isTrue(licence.held), isTrue(licence.covers)));
const helped = allOf(isOneOf(activity.act, 'assistance'), exporterChinese, isTrue(endUse.overseasRareEarth));
const outside = anyOf(isTrue(item.publicDomain), isTrue(item.basicResearch), isTrue(item.patentApplication));

const knowing = reading('reading:2025-62/1-knowledge', {
  'actual-only': isOneOf(activity.knowledge, 'knows'),
  'as-ecl-12': isOneOf(activity.knowledge, 'knows', 'should-know', 'notified'),
});

/** Goods, technology or services given by an exporter in the sense of 2025-62/2. */
const provided = anyOf(
  exported,
  allOf(
    isOneOf(activity.act, 'assistance'),
    anyOf(fromChina, exporterChinese),
    not(isOneOf(activity.to, 'CN')),
  ),
);

export const rules: readonly Rule[] = [
  control({
    label: '2025-62/1(1)',
    cites: ['2025-62/1(1)', '2025-62/2'],
    scope: 'item',
    effect: 'licence',
    when: allOf(isTrue(listed['1E902.a']), exported),
  }),
  control({
    label: '2025-62/1(2)',
    cites: ['2025-62/1(2)', '2025-62/2'],
    scope: 'item',
    effect: 'licence',
    when: allOf(
      isTrue(listed['1E902.b']),
      anyOf(
        technologyExported,
        reading('reading:2025-62/1(2)-carriers', { reaches: exported, 'does-not-reach': constant(false) }),
      ),
    ),
  }),
  control({
    label: '2025-62/1',
    cites: ['2025-62/1', 'ECL/12(3)', 'REG/14'],
    scope: 'transaction',
    effect: 'licence',
    unless: ['2025-62/1(1)', '2025-62/1(2)'],
    when: allOf(provided, isTrue(endUse.overseasRareEarth), knowing),
  }),
  control({
    label: '2025-62/6#disclosure',
    cites: ['2025-62/6', 'ECL/34'],
    scope: 'item',
    effect: 'licence',
    when: allOf(disclosed, anyOf(isTrue(listed['1E902.a']), isTrue(listed['1E902.b']))),
  }),
  control({
    label: '2025-62/7',
    cites: ['2025-62/7'],
    scope: 'transaction',
    effect: 'licence',
    when: helped,
  }),
  exclusion({
    label: '2025-62/6',
    cites: ['2025-62/6'],
    scope: 'item',
    of: ['2025-62/1(1)', '2025-62/1(2)', '2025-62/6#disclosure'],
    when: outside,
  }),
  exclusion({
    label: '2025-62/6#catch-all',
    cites: ['2025-62/6'],
    scope: 'transaction',
    of: ['2025-62/1'],
    when: allOf(
      isOneOf(activity.act, 'technology-transfer'),
      some('item', constant(true), outside),
      every('item', constant(true), outside),
    ),
  }),
  control({
    label: '2025-62/5',
    cites: ['2025-62/5', 'ECL/20', 'REG/36'],
    scope: 'item',
    effect: 'prohibited',
    group: 'service',
    when: allOf(isTrue(activity.service), serviceOf62, unlicensed, technologyControl),
  }),
  control({
    label: '2025-62/5#acts',
    cites: ['2025-62/5', 'ECL/20', 'REG/36'],
    scope: 'transaction',
    effect: 'prohibited',
    group: 'service',
    when: allOf(
      isTrue(activity.service),
      serviceOf62,
      unlicensed,
      anyOf(holds('2025-62/1'), holds('2025-62/7')),
    ),
  }),
  duty({
    label: '2025-62/3#apply',
    cites: ['2025-62/3'],
    scope: 'item',
    duty: 'apply-for-licence',
    to: MOFCOM,
    when: technologyControl,
  }),
  duty({
    label: '2025-62/1#apply',
    cites: ['2025-62/1'],
    scope: 'transaction',
    duty: 'apply-for-licence',
    to: MOFCOM,
    when: holds('2025-62/1'),
  }),
  duty({
    label: '2025-62/7#apply',
    cites: ['2025-62/7'],
    scope: 'transaction',
    duty: 'apply-for-licence',
    to: MOFCOM,
    when: holds('2025-62/7'),
  }),
  duty({
    label: '2025-62/3#statement',
    cites: ['2025-62/3'],
    scope: 'item',
    duty: 'file-technology-statement',
    to: MOFCOM,
    when: technologyControl,
  }),
  duty({
    label: '2025-62/5#ask',
    cites: ['2025-62/5'],
    scope: 'transaction',
    duty: 'ask-customer',
    to: { en: 'The customer', 'zh-CN': '客户' },
    when: allOf(isTrue(activity.service), not(isTrue(activity.asked))),
  }),
  duty({
    label: '2025-62/5#show',
    cites: ['2025-62/5'],
    scope: 'item',
    duty: 'show-licence',
    to: { en: 'The service provider', 'zh-CN': '服务提供者' },
    when: allOf(technologyControl, isTrue(licence.held)),
  }),
  duty({
    label: '2025-62/5#refuse',
    cites: ['2025-62/5'],
    scope: 'item',
    duty: 'refuse-service',
    to: { en: 'The customer', 'zh-CN': '客户' },
    when: allOf(isTrue(activity.service), holds('2025-62/5')),
  }),
  duty({
    label: '2025-62/5#refuse-acts',
    cites: ['2025-62/5'],
    scope: 'transaction',
    duty: 'refuse-service',
    to: { en: 'The customer', 'zh-CN': '客户' },
    when: allOf(isTrue(activity.service), holds('2025-62/5#acts')),
  }),
  caution({
    label: '2025-62/7#substantial',
    cites: ['2025-62/7'],
    scope: 'transaction',
    when: holds('2025-62/7'),
    says: {
      en: 'Article 7 speaks of substantial help and does not say what is substantial; the answer takes the help as such, be it money, people or sourcing.',
      'zh-CN': '第七条所称“实质性”帮助未作界定；答复按属于实质性帮助处理，不论其为资金、人员还是采购协助。',
    },
  }),
];
