/** 法规日历，简体中文。 */
import type { calendar as english } from '../en/calendar.ts';

export const calendar: typeof english = {
  title: '日历与变动',
  day: '日期',
  turning: '法律变动之日',
  changes: (day) => `${day} 的变动`,
  nothing: '据本资料库所知，当日法律没有变动。',
  andMore: (count) => `另有 ${count} 条`,
  listed: (count) => `列入 ${count} 项管制编码`,
  notice: (kind, count) =>
    ({ add: `公告列入 ${count} 个主体`, suspend: '对列名主体的措施暂停', stop: '对列名主体的措施停止' })[
      kind
    ],
  forUs: '对我们的影响',
  forUsHint: '您的订单、物项、主体和许可证，在前一日与当日的情形。',
  compare: '比较',
  own: { orders: '订单', items: '物项', parties: '主体', licences: '许可证' },
  comparing: (kind, done) => `${kind}：已查 ${done} 项`,
  noneOf: '尚未留存',
  firstOnly: (count) => `仅前 ${count} 项；全部请在“批量”中比较文件`,
  bands: { none: '不在名单上', look: '须核查', hold: '在名单上：暂缓' },
  validity: { 'not-yet': '尚未生效', valid: '有效', expired: '已过期' },
  comes: (names) => `开始适用：${names}`,
  goes: (names) => `不再适用：${names}`,
  inExport: (count) => `另有 ${count} 项见导出的表格。`,
  columns: ['类别', '编号', '名称', '之前', '之后', '开始适用', '不再适用'],
  moved: (count, of) => `${of} 项中有 ${count} 项变动`,
  exportCsv: '导出 CSV',
  comparedOn: (day) => `比较前一日与 ${day}，依今日所知的法律；物项按货物出口而未述其他情形判定。`,
  deadlines: '期限',
  feed: '日历订阅',
  tasks: '任务',
  noTasks: '没有待办。判定中的义务可以列为任务。',
  due: (day) => `${day} 到期`,
  done: '完成',
  doneNamed: (name) => `完成：${name}`,
  inForce: '效力',
  all: (count) => `显示全部 ${count} 项，包括没有变动的`,
  kinds: { 'in-force': '有效', suspended: '暂停实施', open: '不明：暂停期已届满' },
};
