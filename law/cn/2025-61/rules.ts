/**
 * Announcement 61 as rules: three limbs that ask for a licence, one exemption, three review policies, the notice.
 */
import {
  allOf,
  anyOf,
  before,
  caution,
  compareAmount,
  compareNumber,
  constant,
  control,
  duty,
  exemption,
  holds,
  inForce,
  isOneOf,
  isTrue,
  not,
  policy,
  type Rule,
  reading,
  shareAtLeast,
  some,
  sumAtLeast,
} from '@ytterby/engine';
import { endUse } from '../../vocabulary/end-use.ts';
import { item, measured } from '../../vocabulary/item.ts';
import { listed } from '../../vocabulary/listed.ts';
import { holding, party } from '../../vocabulary/party.ts';
import { exportedFromAbroad, goodsLeaveChina, movedOnAbroad } from '../terms/export.ts';
import { onControlOrWatchList } from '../terms/listing.ts';
import { consigneeRole, importerOrEndUserRole, madeAbroad, originChina } from '../terms/persons.ts';

const LIMBS = ['2025-61/1(1)', '2025-61/1(2)', '2025-61/1(3)'];
const anyLimb = anyOf(holds('2025-61/1(1)'), holds('2025-61/1(2)'), holds('2025-61/1(3)'));
const annexItem = anyOf(isTrue(listed['2025-61/P1']), isTrue(listed['2025-61/P2']));

/** 0.1%及以上: inclusive, by value, exact. */
const THRESHOLD = '0.001';
const shareReached = reading('reading:2025-61/1(1)-origin', {
  'china-only': reading('reading:2025-61/1(1)-contained-magnet', {
    'part-1-only': shareAtLeast(measured.chinaOnlyPart1, measured.whole, THRESHOLD),
    whole: shareAtLeast(measured.chinaOnlyWhole, measured.whole, THRESHOLD),
  }),
  literal: reading('reading:2025-61/1(1)-contained-magnet', {
    'part-1-only': shareAtLeast(measured.literalPart1, measured.whole, THRESHOLD),
    whole: shareAtLeast(measured.literalWhole, measured.whole, THRESHOLD),
  }),
});

const byContent = allOf(
  isTrue(listed['2025-61/P2']),
  madeAbroad,
  isTrue(item.contentPresent),
  reading('reading:2025-61/1(1)-denominator', {
    'exported-item': some('measured', isTrue(measured.exported), shareReached),
    'any-part-2-inside': some(
      'measured',
      anyOf(isTrue(measured.exported), isTrue(measured.part2)),
      shareReached,
    ),
  }),
);

const byTechnology = allOf(
  annexItem,
  madeAbroad,
  anyOf(
    isTrue(item.chineseTechnology),
    reading('reading:2025-61/1(2)-equipment', {
      'equipment-is-technology': isTrue(item.chineseEquipment),
      'technology-only': constant(false),
    }),
  ),
);

const byOrigin = allOf(
  annexItem,
  originChina,
  anyOf(
    not(before(item.leftChinaOn, '2025-10-09')),
    reading('reading:2025-61/1(3)-stock', { reached: constant(true), 'not-reached': constant(false) }),
  ),
);

/** An item controlled by the announcement: by a limb that is in force, whether or not it leaves the territory. */
const controlled = anyOf(
  allOf(inForce('2025-61/1(1)'), byContent),
  allOf(inForce('2025-61/1(2)'), byTechnology),
  allOf(inForce('2025-61/1(3)'), byOrigin),
);

const heldByListed = reading('reading:2025-61/2-held', {
  'direct-single': some(
    'holding',
    isOneOf(holding.list, 'control-list', 'watch-list'),
    allOf(isTrue(holding.direct), compareAmount(holding.percent, '>=', '50')),
  ),
  'chain-single': some(
    'holding',
    isOneOf(holding.list, 'control-list', 'watch-list'),
    compareAmount(holding.percent, '>=', '50'),
  ),
  'chain-aggregate': sumAtLeast(
    'holding',
    isOneOf(holding.list, 'control-list', 'watch-list'),
    holding.percent,
    '50',
  ),
});

const MOFCOM = { en: 'Ministry of Commerce', 'zh-CN': '商务部' };

export const rules: readonly Rule[] = [
  control({
    label: '2025-61/1(1)',
    cites: ['2025-61/1(1)', '2025-61/1'],
    scope: 'item',
    effect: 'licence',
    when: allOf(exportedFromAbroad, byContent),
  }),
  control({
    label: '2025-61/1(2)',
    cites: ['2025-61/1(2)', '2025-61/1'],
    scope: 'item',
    effect: 'licence',
    when: allOf(exportedFromAbroad, byTechnology),
  }),
  control({
    label: '2025-61/1(3)',
    cites: ['2025-61/1(3)', '2025-61/1'],
    scope: 'item',
    effect: 'licence',
    when: allOf(exportedFromAbroad, byOrigin),
  }),
  policy({
    label: '2025-61/2',
    cites: ['2025-61/2'],
    scope: 'item',
    effect: 'presumption-of-denial',
    of: LIMBS,
    when: anyOf(
      some('party', consigneeRole, isTrue(party.militaryUser)),
      some('party', importerOrEndUserRole, anyOf(onControlOrWatchList, heldByListed)),
    ),
  }),
  policy({
    label: '2025-61/3',
    cites: ['2025-61/3'],
    scope: 'item',
    effect: 'presumption-of-denial',
    of: LIMBS,
    when: anyOf(isTrue(endUse.massDestruction), isTrue(endUse.terrorism), isTrue(endUse.military)),
  }),
  policy({
    label: '2025-61/4',
    cites: ['2025-61/4'],
    scope: 'item',
    effect: 'case-by-case',
    of: LIMBS,
    when: anyOf(
      compareNumber(endUse.logicChipNm, '<=', '14'),
      compareNumber(endUse.memoryChipLayers, '>=', '256'),
      isTrue(endUse.chipEquipment),
      isTrue(endUse.militaryAi),
    ),
  }),
  exemption({
    label: '2025-61/5',
    cites: ['2025-61/5'],
    scope: 'item',
    of: LIMBS,
    when: isTrue(endUse.humanitarian),
  }),
  duty({
    label: '2025-61/1#apply',
    cites: ['2025-61/1', '2025-61/6'],
    scope: 'item',
    duty: 'apply-for-licence',
    to: MOFCOM,
    when: allOf(anyLimb, not(holds('2025-61/5'))),
  }),
  duty({
    label: '2025-61/5#report',
    cites: ['2025-61/5'],
    scope: 'item',
    duty: 'report-after-export',
    to: {
      en: 'Ministry of Commerce, jingwaibaogao@mofcom.gov.cn',
      'zh-CN': '商务部（jingwaibaogao@mofcom.gov.cn）',
    },
    due: { workingDays: 10, after: 'export' },
    readings: ['reading:2025-61/5-working-days'],
    when: allOf(anyLimb, holds('2025-61/5')),
  }),
  duty({
    label: '2025-61/5#undertake',
    cites: ['2025-61/5'],
    scope: 'item',
    duty: 'undertake',
    to: MOFCOM,
    when: allOf(anyLimb, holds('2025-61/5')),
  }),
  duty({
    label: '2025-61/7(a)#destination',
    cites: ['2025-61/7(a)'],
    scope: 'item',
    duty: 'declare-destination',
    to: { en: 'Customs', 'zh-CN': '海关' },
    when: allOf(goodsLeaveChina, isTrue(listed['2025-61/P1'])),
  }),
  duty({
    label: '2025-61/7(a)#notice',
    cites: ['2025-61/7(a)'],
    scope: 'item',
    duty: 'issue-compliance-notice',
    to: { en: 'The overseas importer and the end user', 'zh-CN': '境外进口商和最终用户' },
    when: allOf(goodsLeaveChina, isTrue(listed['2025-61/P1'])),
  }),
  duty({
    label: '2025-61/7(b)',
    cites: ['2025-61/7(b)'],
    scope: 'item',
    duty: 'issue-compliance-notice',
    to: { en: 'The next recipient', 'zh-CN': '下一手接收方' },
    readings: ['reading:2025-61/7-below-threshold'],
    when: allOf(
      movedOnAbroad,
      controlled,
      anyOf(
        reading('reading:2025-61/5-notice', {
          'notice-stays': constant(true),
          'notice-lifted': constant(false),
        }),
        not(allOf(inForce('2025-61/5'), isTrue(endUse.humanitarian))),
      ),
    ),
  }),
  caution({
    label: '2025-61/1(2)#earlier-technology',
    cites: ['2025-61/1(2)'],
    scope: 'item',
    when: holds('2025-61/1(2)'),
    says: {
      en: 'Whether technology lawfully exported before 2025-10-09 counts is not settled; the words make no exception.',
      'zh-CN': '2025年10月9日前合法出口的技术是否计入尚无定论；条文未作例外。',
    },
  }),
];
