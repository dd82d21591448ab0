/** 各种填写栏及其提示，简体中文。 */
import type { fields as english } from '../en/fields.ts';

export const fields: typeof english = {
  truth: { yes: '是', no: '否', unknown: '不明' },
  cannotKnow: (why) => (why === '' ? '无法查明' : `无法查明：${why}`),
  amountHint: '12.50 或 10–14',
  notAnAmount: '请填写金额，如 12.50，或者范围，如 10–14。',
  clear: (label) => `清除${label}`,
  calendar: {
    nextMonth: '下个月',
    previousMonth: '上个月',
    nextYear: '下一年',
    previousYear: '上一年',
    nextDecade: '下个十年',
    previousDecade: '上个十年',
    yearLevelControl: '选择年份',
    monthLevelControl: '选择月份',
  },
};
