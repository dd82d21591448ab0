/** 数据库所有者看到的话：备份、审计记录、重现。 */
import type { BackupFault, OrderFault, TrailFault } from '@ytterby/server';
import type { operations as en } from '../en/operations.ts';

function ofTrail(fault: TrailFault): string {
  switch (fault.code) {
    case 'event-changed':
      return `第 ${fault.sequence} 条记录写入后被改动（${fault.id}）`;
    case 'events-removed':
      return fault.to === fault.sequence
        ? `缺第 ${fault.sequence} 条记录`
        : `缺第 ${fault.sequence} 至第 ${fault.to} 条记录`;
    case 'event-moved':
      return `第 ${fault.sequence} 条记录原为第 ${fault.from} 条（${fault.id}）`;
    case 'event-replaced':
      return `第 ${fault.sequence} 条记录与前一条不相连（${fault.id}）`;
    case 'end-differs':
      return `审计记录的结尾与所记不符：第 ${fault.sequence} 条，${fault.hash}`;
    case 'kept-end-differs':
      return `第 ${fault.sequence} 条记录不是另存的结尾：${fault.hash}`;
  }
}

function ofOrder(fault: OrderFault): string {
  switch (fault.code) {
    case 'no-such-organisation':
      return `没有组织 ${fault.organisation}`;
    case 'which-organisation':
      return `请用 --organisation 指明一个组织：${fault.organisations.join('、')}`;
    case 'no-such-determination':
      return `没有判定 ${fault.id}`;
    case 'order-failed':
      return fault.reason;
  }
}

function ofBackup(fault: BackupFault): string {
  switch (fault.code) {
    case 'not-a-backup':
      return '这不是备份；请给出 ytterby backup 写出的文件';
    case 'backup-damaged':
      return `第 ${fault.line} 行：备份被截断或改动；没有恢复任何内容`;
    case 'backup-newer':
      return `备份来自更新的程序（第 ${fault.has} 步；本程序只到第 ${fault.knows} 步）；请使用更新的程序`;
    case 'store-not-empty':
      return `目标中已有数据（${fault.table}）；请恢复到新的文件夹或数据库`;
    case 'store-has-newer-form':
      return `目标的结构比备份新（第 ${fault.number} 步）；请恢复到新的文件夹或数据库`;
    case 'backup-refused':
      return `各行之间不相符，没有恢复任何内容：${fault.reason}`;
    case 'trail-broken':
      return `已全部恢复，但组织 ${fault.organisation} 的审计记录在第 ${fault.sequence} 条核验不通过`;
  }
}

export const operations: typeof en = {
  ofTrail,
  ofOrder,
  ofBackup,
  damage: {
    'answer-changed': '所存答复写入后被改动',
    'basis-changed': '所存依据写入后被改动',
    'event-missing': '审计记录中没有它的事件',
    'event-differs': '审计记录中的事件说的是另一个答复',
    'law-missing': '作出它所用的法律资料库不在此处',
  },
  saved: (file, bytes) => `已保存到 ${file}（${bytes} 字节）`,
  restored: (rows, organisations, events) =>
    `已恢复 ${organisations} 个组织的 ${rows} 行；${events} 条记录，全部核验通过`,
  verified: ({ name, organisation, events, end }) =>
    `${name}（${organisation}）：${events} 条记录，核验通过${end ? `；结尾 ${end.sequence}:${end.hash}` : ''}`,
  broken: ({ name, organisation, events }) => `${name}（${organisation}）：${events} 条记录，与写入时不符`,
  noOrganisations: '此处没有组织',
  same: (id, hash) => `${id}：答复逐字节相同（${hash}）`,
  differs: (id) => `${id}：答复不相同`,
  difference: (path, was, is) => `${path}：所存 ${was}，现为 ${is}`,
  law: (hash) => `法律资料库 ${hash}`,
  otherEngine: (made, again) => `由版本 ${made} 作出，由版本 ${again} 重现`,
  fileExists: (file) => `${file} 已存在；请给出新的文件名`,
};
