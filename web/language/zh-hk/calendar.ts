/** 法規日曆，繁體中文（香港）。 */
import type { calendar as english } from '../en/calendar.ts';

export const calendar: typeof english = {
  title: '日曆與變動',
  day: '日期',
  turning: '法律變動之日',
  changes: (day) => `${day} 的變動`,
  nothing: '據本資料庫所知，當日法律沒有變動。',
  andMore: (count) => `另有 ${count} 條`,
  listed: (count) => `列入 ${count} 項管制編碼`,
  notice: (kind, count) =>
    ({ add: `公告列入 ${count} 個主體`, suspend: '對列名主體的措施暫停', stop: '對列名主體的措施停止' })[
      kind
    ],
  forUs: '對我們的影響',
  forUsHint: '將已存的交易分別作為前一日和當日的行為判定。',
  compare: '比較',
  noTransactions: '尚未保存任何交易。',
  moved: (count, of) => `${of} 項中有 ${count} 項結果不同`,
  exportCsv: '匯出 CSV',
  comparedOn: (day) => `分別作為前一日和 ${day} 的行為，依今日所知的法律比較。`,
  deadlines: '期限',
  feed: '日曆訂閲',
  tasks: '任務',
  noTasks: '沒有待辦。判定中的義務可以列為任務。',
  due: (day) => `${day} 到期`,
  done: '完成',
  doneNamed: (name) => `完成：${name}`,
  inForce: '效力',
  all: (count) => `顯示全部 ${count} 項，包括沒有變動的`,
  kinds: { 'in-force': '有效', suspended: '暫停實施', open: '不明：暫停期已屆滿' },
};
