/** 进行中的长任务，简体中文。 */
import type { work as english } from '../en/work.ts';

export const work: typeof english = {
  cancel: '停止',
  doneOf: (done, of) => `${done} / ${of}`,
  perSecond: (amount) => `每秒 ${amount}`,
  left: (span) => `剩余 ${span}`,
  megabytes: (amount) => `${amount} MB`,
  seconds: (count) => `${count} 秒`,
  minutes: (count) => `${count} 分钟`,
  hours: (count) => `${count} 小时`,
};
