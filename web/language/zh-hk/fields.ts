/** 各種填寫欄及其提示，繁體中文（香港）。 */
import type { fields as english } from '../en/fields.ts';

export const fields: typeof english = {
  truth: { yes: '是', no: '否', unknown: '不明' },
  cannotKnow: (why) => (why === '' ? '無法查明' : `無法查明：${why}`),
  amountHint: '12.50 或 10–14',
  notAnAmount: '請填寫金額，如 12.50，或者範圍，如 10–14。',
  clear: (label) => `清除${label}`,
  calendar: {
    nextMonth: '下個月',
    previousMonth: '上個月',
    nextYear: '下一年',
    previousYear: '上一年',
    nextDecade: '下個十年',
    previousDecade: '上個十年',
    yearLevelControl: '選擇年份',
    monthLevelControl: '選擇月份',
  },
};
