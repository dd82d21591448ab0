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
  forUsHint: '您的訂單、物項、主體和許可證，在前一日與當日的情形。',
  compare: '比較',
  own: { orders: '訂單', items: '物項', parties: '主體', licences: '許可證' },
  comparing: (kind, done) => `${kind}：已查 ${done} 項`,
  noneOf: '尚未留存',
  firstOnly: (count) => `僅前 ${count} 項；全部請在「批量」中比較文件`,
  bands: { none: '不在名單上', look: '須核查', hold: '在名單上：暫緩' },
  validity: { 'not-yet': '尚未生效', valid: '有效', expired: '已過期' },
  comes: (names) => `開始適用：${names}`,
  goes: (names) => `不再適用：${names}`,
  inExport: (count) => `另有 ${count} 項見匯出的表格。`,
  columns: ['類別', '編號', '名稱', '之前', '之後', '開始適用', '不再適用'],
  moved: (count, of) => `${of} 項中有 ${count} 項變動`,
  exportCsv: '匯出 CSV',
  comparedOn: (day) => `比較前一日與 ${day}，依今日所知的法律；物項按貨物出口而未述其他情形判定。`,
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
