/** 案卷、许可、余额与发运，简体中文。 */
import type { desk as en } from '../en/desk.ts';
import type { DeskFault } from '../faults/desk.ts';
import type { ShipmentFinding, ShipmentWarning } from '../faults/shipment.ts';
import { events, kinds, roles, states } from './desk-words.ts';

const or = (words: readonly string[]): string => words.join('、');
const wordOf = (words: Readonly<Record<string, string>>, word: string): string => words[word] ?? word;
const event = (word: string): string => wordOf(events, word);

function ofFault(fault: DeskFault): string {
  switch (fault.code) {
    case 'no-such-move':
      return fault.open.length === 0
        ? `“${wordOf(states, fault.state)}”之后不能“${event(fault.event)}”，此后已无步骤`
        : `“${wordOf(states, fault.state)}”之后不能“${event(fault.event)}”；可以：${or(fault.open.map(event))}`;
    case 'not-your-role':
      return `“${event(fault.event)}”须由以下角色办理：${or(fault.roles.map((one) => wordOf(roles, one)))}`;
    case 'move-incomplete':
      return `未填写；记录“${event(fault.event)}”时须一并填写`;
    case 'day-unreadable':
      return `“${fault.on}”不是日历日期；应写如 2026-11-23`;
    case 'before-last-event':
      return `${fault.on}早于上一步的日期${fault.lastOn}；应为该日或之后`;
    case 'not-yet-happened':
      return `${fault.on}尚未到来；发生之后再记录（今天是${fault.today}）`;
    case 'same-person':
      return '第二签字人不得是参与准备该案卷的人';
    case 'documents-missing':
      return `以下文件尚未定稿：${fault.documents.join('、') || '不明'}`;
    case 'query-open':
      return '主管部门的问询尚未答复；请先答复';
    case 'still-valid':
      return `许可有效期至${fault.until ?? '不明的日期'}`;
    case 'something-left':
      return '许可尚有余额';
    case 'nothing-left':
      return '许可已无余额';
    case 'may-not-serve':
      return '不得提供服务：答复未表明无须许可，也未表明已取得许可（2025-62/5）';
    case 'no-licence':
      return '未写明涵盖此项的许可；请写明，或表明无须许可';
    case 'not-needed':
      return fault.provision ? `无须填写，不予保存；${fault.provision}未作要求` : '无须填写，不予保存';
    case 'not-given':
      return fault.provision ? `未填写；${fault.provision}要求填写` : '未填写';
    case 'amount-unreadable':
      return `“${fault.found}”不是十进制数；应写如 1234.5`;
    case 'too-fine':
      return `${fault.found}的精度超过许可的计量；至多${fault.decimals}位小数`;
    case 'share-unreadable':
      return `“${fault.found}”不是比例；应大于 0 且不超过 1，如 0.8`;
    case 'given-twice':
      return `${fault.found}出现两次；请保留一个`;
    case 'unknown-here':
      return `此处没有${fault.found}；应写${or(fault.known)}`;
    case 'days-reversed':
      return `${fault.until}早于${fault.from}；请改为之后的日期`;
    case 'valid-too-long':
      return `${fault.until}过晚；自该日起，${wordOf(kinds, fault.kind)}至迟到${fault.latest}（${fault.provision}）`;
    case 'one-end-user-only':
      return `${wordOf(kinds, fault.kind)}只有一个最终用户（${fault.provision}）；请只写一个`;
    case 'one-export-only':
      return `${wordOf(kinds, fault.kind)}只用于一次出口（${fault.provision}）`;
    case 'kind-barred':
      return `此处不适用${wordOf(kinds, fault.kind)}（${fault.provision}）`;
    case 'balance-not-open':
      return `许可第${fault.line}项的状态为“${wordOf(states, fault.state)}”，不能核销`;
    case 'beyond-balance':
      return `${fault.asked} ${fault.unit}超过第${fault.line}项的余额${fault.left} ${fault.unit}`;
    case 'other-unit':
      return `单位为“${fault.found}”；许可第${fault.line}项以“${fault.wanted}”计`;
    case 'no-such-line':
      return `许可中或更正中没有第${fault.line}项；请逐项写明已核销的各项`;
    case 'amount-missing':
      return `未填写；许可限定了第${fault.line}项的${fault.of === 'quantity' ? '数量' : '金额'}`;
    case 'draws-nothing':
      return `第${fault.line}项的数量为零；请填写实际发运数量，或删去此行`;
    case 'drawn-otherwise':
      return `发运${fault.shipment}已按其他数额核销；请以更正改正`;
    case 'no-export-left':
      return `许可允许出口${fault.allowed}次，已无剩余次数`;
    case 'not-drawn':
      return `发运${fault.shipment}从未在本许可下核销`;
  }
}

const silent = { endUser: '最终用户', destination: '目的国（地区）', endUse: '最终用途', lines: '所发物项' };
const others = {
  'other-end-user': '最终用户',
  'other-destination': '目的国（地区）',
  'other-end-use': '最终用途',
  'other-item': '物项',
};

function ofFinding(finding: ShipmentFinding): string {
  switch (finding.code) {
    case 'licence-not-usable':
      return `许可的状态为“${wordOf(states, finding.state)}”，不能使用`;
    case 'outside-validity':
      return `${finding.on}不在有效期${finding.from}至${finding.until}之内`;
    case 'shipment-silent':
      return `发运未写明${silent[finding.of]}`;
    case 'other-end-user':
    case 'other-destination':
    case 'other-end-use':
    case 'other-item':
      return `许可不包括${others[finding.code]}“${finding.found}”；包括：${or(finding.licensed)}`;
    case 'which-item':
      return `许可中有多项涵盖${finding.found}；请写明是哪一项：${or(finding.licensed)}`;
    case 'condition-failed':
      return `不符合条件${finding.condition}：${finding.says}`;
    case 'condition-not-stated':
      return `未表明符合条件${finding.condition}：${finding.says}`;
    case 'balance':
      return ofFault(finding.fault);
  }
}

const reported: Readonly<Record<string, string>> = {
  shipping: '起运情况',
  arrival: '运抵情况',
  installation: '安装情况',
  use: '使用情况',
};

function ofWarning(warning: ShipmentWarning): string {
  switch (warning.code) {
    case 'little-left':
      return `此后第${warning.line}项所余不多`;
    case 'nothing-left':
      return `此后第${warning.line}项已无余额`;
    case 'report-due': {
      const what = `条件${warning.condition}：报告${reported[warning.of] ?? warning.of}`;
      return warning.withinWorkingDays === null
        ? what
        : `${what}，期限为${warning.withinWorkingDays}个工作日`;
    }
  }
}

const deadlines: Readonly<Record<string, string>> = {
  feed: '期限',
  decision: '主管部门作出决定',
  'licence-end': '许可到期',
  'humanitarian-report': '报告人道主义救援出口',
};
const named = (reference: string, word: string): string => `${reference}：${word}`;
const orLater = (word: string, latest: string, year: number): string =>
  `${word}（该日或之后，至迟${latest}：${year}年的工作日尚未公布）`;

const ofDue: typeof en.ofDue = (due) =>
  due.kind === 'day'
    ? due.day
    : due.kind === 'between'
      ? `${due.earliest}至${due.latest}之间：${due.unpublished}年的工作日尚未公布`
      : `不明：${due.unpublished}年的工作日尚未公布`;

export const desk: typeof en = {
  ofDue,
  atLeastUntil: (word) => `${word}，至少到该日`,
  mayGo: '可以发运',
  mayNotGo: '不得发运',
  alreadyDrawn: '已核销',
  deadlines,
  named,
  orLater,
  ofFault,
  ofFinding,
  ofWarning,
  states,
  events,
  kinds,
  roles,
};
