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
  forUsHint: '将已存的交易分别作为前一日和当日的行为判定。',
  compare: '比较',
  noTransactions: '尚未保存任何交易。',
  moved: (count, of) => `${of} 项中有 ${count} 项结果不同`,
  exportCsv: '导出 CSV',
  comparedOn: (day) => `分别作为前一日和 ${day} 的行为，依今日所知的法律比较。`,
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
