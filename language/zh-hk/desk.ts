/** 案卷、許可、餘額與發運，繁體中文（香港）。 */
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
        ? `「${wordOf(states, fault.state)}」之後不能「${event(fault.event)}」，此後已無步驟`
        : `「${wordOf(states, fault.state)}」之後不能「${event(fault.event)}」；可以：${or(fault.open.map(event))}`;
    case 'not-your-role':
      return `「${event(fault.event)}」須由以下角色辦理：${or(fault.roles.map((one) => wordOf(roles, one)))}`;
    case 'move-incomplete':
      return `未填寫；記錄「${event(fault.event)}」時須一併填寫`;
    case 'day-unreadable':
      return `「${fault.on}」不是日曆日期；應寫如 2026-11-23`;
    case 'before-last-event':
      return `${fault.on}早於上一步的日期${fault.lastOn}；應為該日或之後`;
    case 'not-yet-happened':
      return `${fault.on}尚未到來；發生之後再記錄（今天是${fault.today}）`;
    case 'same-person':
      return '第二簽字人不得是參與準備該案卷的人';
    case 'documents-missing':
      return `以下文件尚未定稿：${fault.documents.join('、') || '不明'}`;
    case 'query-open':
      return '主管部門的問詢尚未答覆；請先答覆';
    case 'still-valid':
      return `許可有效期至${fault.until ?? '不明的日期'}`;
    case 'something-left':
      return '許可尚有餘額';
    case 'nothing-left':
      return '許可已無餘額';
    case 'may-not-serve':
      return '不得提供服務：答覆未表明無須許可，也未表明已取得許可（2025-62/5）';
    case 'no-licence':
      return '未寫明涵蓋此項的許可；請寫明，或表明無須許可';
    case 'not-needed':
      return fault.provision ? `無須填寫，不予保存；${fault.provision}未作要求` : '無須填寫，不予保存';
    case 'not-given':
      return fault.provision ? `未填寫；${fault.provision}要求填寫` : '未填寫';
    case 'amount-unreadable':
      return `「${fault.found}」不是十進制數；應寫如 1234.5`;
    case 'too-fine':
      return `${fault.found}的精度超過許可的計量；至多${fault.decimals}位小數`;
    case 'share-unreadable':
      return `「${fault.found}」不是比例；應大於 0 且不超過 1，如 0.8`;
    case 'given-twice':
      return `${fault.found}出現兩次；請保留一個`;
    case 'unknown-here':
      return `此處沒有${fault.found}；應寫${or(fault.known)}`;
    case 'days-reversed':
      return `${fault.until}早於${fault.from}；請改為之後的日期`;
    case 'valid-too-long':
      return `${fault.until}過晚；自該日起，${wordOf(kinds, fault.kind)}至遲到${fault.latest}（${fault.provision}）`;
    case 'one-end-user-only':
      return `${wordOf(kinds, fault.kind)}只有一個最終用户（${fault.provision}）；請只寫一個`;
    case 'one-export-only':
      return `${wordOf(kinds, fault.kind)}只用於一次出口（${fault.provision}）`;
    case 'kind-barred':
      return `此處不適用${wordOf(kinds, fault.kind)}（${fault.provision}）`;
    case 'balance-not-open':
      return `許可第${fault.line}項的狀態為「${wordOf(states, fault.state)}」，不能核銷`;
    case 'beyond-balance':
      return `${fault.asked} ${fault.unit}超過第${fault.line}項的餘額${fault.left} ${fault.unit}`;
    case 'other-unit':
      return `單位為「${fault.found}」；許可第${fault.line}項以「${fault.wanted}」計`;
    case 'no-such-line':
      return `許可中或更正中沒有第${fault.line}項；請逐項寫明已核銷的各項`;
    case 'amount-missing':
      return `未填寫；許可限定了第${fault.line}項的${fault.of === 'quantity' ? '數量' : '金額'}`;
    case 'draws-nothing':
      return `第${fault.line}項的數量為零；請填寫實際發運數量，或刪去此行`;
    case 'drawn-otherwise':
      return `發運${fault.shipment}已按其他數額核銷；請以更正改正`;
    case 'no-export-left':
      return `許可允許出口${fault.allowed}次，已無剩餘次數`;
    case 'not-drawn':
      return `發運${fault.shipment}從未在本許可下核銷`;
  }
}

const silent = { endUser: '最終用户', destination: '目的國（地區）', endUse: '最終用途', lines: '所發物項' };
const others = {
  'other-end-user': '最終用户',
  'other-destination': '目的國（地區）',
  'other-end-use': '最終用途',
  'other-item': '物項',
};

function ofFinding(finding: ShipmentFinding): string {
  switch (finding.code) {
    case 'licence-not-usable':
      return `許可的狀態為「${wordOf(states, finding.state)}」，不能使用`;
    case 'outside-validity':
      return `${finding.on}不在有效期${finding.from}至${finding.until}之內`;
    case 'shipment-silent':
      return `發運未寫明${silent[finding.of]}`;
    case 'other-end-user':
    case 'other-destination':
    case 'other-end-use':
    case 'other-item':
      return `許可不包括${others[finding.code]}「${finding.found}」；包括：${or(finding.licensed)}`;
    case 'which-item':
      return `許可中有多項涵蓋${finding.found}；請寫明是哪一項：${or(finding.licensed)}`;
    case 'condition-failed':
      return `不符合條件${finding.condition}：${finding.says}`;
    case 'condition-not-stated':
      return `未表明符合條件${finding.condition}：${finding.says}`;
    case 'balance':
      return ofFault(finding.fault);
  }
}

const reported: Readonly<Record<string, string>> = {
  shipping: '起運情況',
  arrival: '運抵情況',
  installation: '安裝情況',
  use: '使用情況',
};

function ofWarning(warning: ShipmentWarning): string {
  switch (warning.code) {
    case 'little-left':
      return `此後第${warning.line}項所餘不多`;
    case 'nothing-left':
      return `此後第${warning.line}項已無餘額`;
    case 'report-due': {
      const what = `條件${warning.condition}：報告${reported[warning.of] ?? warning.of}`;
      return warning.withinWorkingDays === null
        ? what
        : `${what}，期限為${warning.withinWorkingDays}個工作天`;
    }
  }
}

const deadlines: Readonly<Record<string, string>> = {
  feed: '期限',
  decision: '主管部門作出決定',
  'licence-end': '許可到期',
  'humanitarian-report': '報告人道主義救援出口',
};
const named = (reference: string, word: string): string => `${reference}：${word}`;
const orLater = (word: string, latest: string, year: number): string =>
  `${word}（該日或之後，至遲${latest}：${year}年的工作天尚未公佈）`;

const ofDue: typeof en.ofDue = (due) =>
  due.kind === 'day'
    ? due.day
    : due.kind === 'between'
      ? `${due.earliest}至${due.latest}之間：${due.unpublished}年的工作天尚未公佈`
      : `不明：${due.unpublished}年的工作天尚未公佈`;

export const desk: typeof en = {
  ofDue,
  atLeastUntil: (word) => `${word}，至少到該日`,
  mayGo: '可以發運',
  mayNotGo: '不得發運',
  alreadyDrawn: '已核銷',
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
