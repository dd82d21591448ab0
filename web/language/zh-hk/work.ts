/** 進行中的長任務，繁體中文（香港）。 */
import type { work as english } from '../en/work.ts';

export const work: typeof english = {
  cancel: '停止',
  doneOf: (done, of) => `${done} / ${of}`,
  perSecond: (amount) => `每秒 ${amount}`,
  left: (span) => `剩餘 ${span}`,
  megabytes: (amount) => `${amount} MB`,
  seconds: (count) => `${count} 秒`,
  minutes: (count) => `${count} 分鐘`,
  hours: (count) => `${count} 小時`,
};
