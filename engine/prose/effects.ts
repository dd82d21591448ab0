/** What rules do, in words: steps of the ladder and duties. */
import type { DutyKind } from '../rules/rule.ts';
import type { Tier } from '../tier/ladder.ts';
import type { Text } from '../vocabulary/vocabulary.ts';

const text = (en: string, chinese: string): Text => Object.freeze({ en, 'zh-CN': chinese });

export const TIERS: Readonly<Record<Tier, Text>> = {
  none: text('no control reaches the act', '不受管制'),
  exempt: text('no licence is needed, on conditions', '附条件免予许可'),
  licence: text('a licence is needed', '须取得许可'),
  'case-by-case': text('a licence is needed and is decided case by case', '须取得许可，逐案审批'),
  'presumption-of-denial': text(
    'a licence is needed and is in principle not granted',
    '须取得许可，原则上不予许可',
  ),
  prohibited: text('the act may not be done', '禁止'),
};

export const DUTIES: Readonly<Record<DutyKind, Text>> = {
  'apply-for-licence': text('apply for a licence', '申请许可'),
  'issue-compliance-notice': text('issue the Compliance Notice', '出具《合规告知书》'),
  'report-after-export': text('report after the export', '出口后报告'),
  undertake: text('give an undertaking', '作出承诺'),
  'declare-destination': text('declare the final destination', '申报最终目的国（地区）'),
  'declare-control-status': text('declare whether the item is controlled', '申报物项是否受管制'),
  'file-technology-statement': text('file the statement on technology', '提交技术情况说明'),
  'ask-customer': text('ask the customer', '询问客户'),
  'refuse-service': text('refuse the service', '拒绝提供服务'),
  'show-licence': text('show the licence', '出示许可证件'),
  'end-user-documents': text('obtain end-user and end-use documents', '取得最终用户和最终用途证明文件'),
  'risk-assessment': text('submit a risk-assessment report', '提交风险评估报告'),
  'keep-records': text('keep records', '保存资料'),
  'report-change': text('report a change', '报告变更情况'),
  'consult-authority': text('consult the authority', '向主管部门咨询'),
  'register-export': text('register the export', '办理出口登记'),
  'obtain-consent': text('obtain consent', '取得同意'),
};

export const EFFECTS = {
  control: text('Control: {effect}', '管制：{effect}'),
  controlOfService: text(
    "Control of services for somebody else's act: {effect}",
    '对为他人行为提供服务的管制：{effect}',
  ),
  exclusion: text('Exclusion: takes the case out of {of}', '除外：不受{of}管制'),
  exemption: text(
    'Exemption: lifts the licence under {of}; its conditions remain as duties',
    '豁免：免予{of}所要求的许可，所附条件仍为义务',
  ),
  policy: text(
    'Review of applications under {of}: {effect}; it counts only where a licence is needed',
    '{of}项下申请的审查：{effect}；仅在须取得许可时适用',
  ),
  duty: text('Duty: {duty}; towards: {to}', '义务：{duty}；对象：{to}'),
  dutyWithin: text(
    'Duty: {duty}; towards: {to}; within {days} working days after: {after}',
    '义务：{duty}；对象：{to}；期限：{after}后{days}个工作日内',
  ),
  dutyFor: text(
    'Duty: {duty}; towards: {to}; for at least {years} years after: {after}',
    '义务：{duty}；对象：{to}；期限：{after}后至少{years}年',
  ),
  caution: text('Caution: {says}', '提示：{says}'),
  follows: text('Follows: {cites}', '依据：{cites}'),
  perItem: text('Asked of each item', '逐项物项判断'),
  once: text('Asked once of the transaction', '就本次行为整体判断'),
  whileInForce: text('Holds only while {provision} is in force', '仅在{provision}有效期间适用'),
  excludedBy: text('Taken out of it by: {rules}', '除外规定：{rules}'),
  exemptedBy: text('Lifted by: {rules}', '豁免规定：{rules}'),
  reviewedBy: text('Applications reviewed under: {rules}', '审查规定：{rules}'),
  unless: text(
    'Shown only where none of these applies, and counted all the same: {rules}',
    '仅在下列规定均不适用时列示，其后果照计：{rules}',
  ),
  hangsOn: text('Hangs on readings: {readings}', '取决于条文理解：{readings}'),
  hangsBelow: text('Hangs on how the text is read, which is not settled:', '取决于条文如何理解，尚无定论：'),
  when: text('When: {condition}', '适用条件：{condition}'),
  whenBelow: text('When:', '适用条件：'),
} as const satisfies Readonly<Record<string, Text>>;
