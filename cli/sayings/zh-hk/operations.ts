/** 資料庫所有者看到的話：備份、審計記錄、重現。 */
import type { BackupFault, OrderFault, TrailFault } from '@ytterby/server';
import type { operations as en } from '../en/operations.ts';

function ofTrail(fault: TrailFault): string {
  switch (fault.code) {
    case 'event-changed':
      return `第 ${fault.sequence} 條記錄寫入後被改動（${fault.id}）`;
    case 'events-removed':
      return fault.to === fault.sequence
        ? `缺第 ${fault.sequence} 條記錄`
        : `缺第 ${fault.sequence} 至第 ${fault.to} 條記錄`;
    case 'event-moved':
      return `第 ${fault.sequence} 條記錄原為第 ${fault.from} 條（${fault.id}）`;
    case 'event-replaced':
      return `第 ${fault.sequence} 條記錄與前一條不相連（${fault.id}）`;
    case 'end-differs':
      return `審計記錄的結尾與所記不符：第 ${fault.sequence} 條，${fault.hash}`;
    case 'kept-end-differs':
      return `第 ${fault.sequence} 條記錄不是另存的結尾：${fault.hash}`;
  }
}

function ofOrder(fault: OrderFault): string {
  switch (fault.code) {
    case 'no-such-organisation':
      return `沒有組織 ${fault.organisation}`;
    case 'which-organisation':
      return `請用 --organisation 指明一個組織：${fault.organisations.join('、')}`;
    case 'no-such-determination':
      return `沒有判定 ${fault.id}`;
    case 'order-failed':
      return fault.reason;
  }
}

function ofBackup(fault: BackupFault): string {
  switch (fault.code) {
    case 'not-a-backup':
      return '這不是備份；請給出 ytterby backup 寫出的文件';
    case 'backup-damaged':
      return `第 ${fault.line} 行：備份被截斷或改動；沒有恢復任何內容`;
    case 'backup-newer':
      return `備份來自更新的程序（第 ${fault.has} 步；本程式只到第 ${fault.knows} 步）；請使用更新的程序`;
    case 'store-not-empty':
      return `目標中已有數據（${fault.table}）；請恢復到新的資料夾或資料庫`;
    case 'store-has-newer-form':
      return `目標的結構比備份新（第 ${fault.number} 步）；請恢復到新的資料夾或資料庫`;
    case 'backup-refused':
      return `各行之間不相符，沒有恢復任何內容：${fault.reason}`;
    case 'trail-broken':
      return `已全部恢復，但組織 ${fault.organisation} 的審計記錄在第 ${fault.sequence} 條核驗不通過`;
  }
}

export const operations: typeof en = {
  ofTrail,
  ofOrder,
  ofBackup,
  damage: {
    'answer-changed': '所存答覆寫入後被改動',
    'basis-changed': '所存依據寫入後被改動',
    'event-missing': '審計記錄中沒有它的事件',
    'event-differs': '審計記錄中的事件説的是另一個答覆',
    'law-missing': '作出它所用的法律資料庫不在此處',
  },
  saved: (file, bytes) => `已保存到 ${file}（${bytes} 字節）`,
  restored: (rows, organisations, events) =>
    `已恢復 ${organisations} 個組織的 ${rows} 行；${events} 條記錄，全部核驗通過`,
  verified: ({ name, organisation, events, end }) =>
    `${name}（${organisation}）：${events} 條記錄，核驗通過${end ? `；結尾 ${end.sequence}:${end.hash}` : ''}`,
  broken: ({ name, organisation, events }) => `${name}（${organisation}）：${events} 條記錄，與寫入時不符`,
  noOrganisations: '此處沒有組織',
  same: (id, hash) => `${id}：答覆逐字節相同（${hash}）`,
  differs: (id) => `${id}：答覆不相同`,
  difference: (path, was, is) => `${path}：所存 ${was}，現為 ${is}`,
  law: (hash) => `法律資料庫 ${hash}`,
  otherEngine: (made, again) => `由版本 ${made} 作出，由版本 ${again} 重現`,
  fileExists: (file) => `${file} 已存在；請給出新的檔案名稱`,
};
