/** 主體篩查與持股，繁體中文（香港）。 */

import type { IntakeFault } from '@ytterby/facts/parties';
import type { parties as en } from '../en/parties.ts';
import type { PairFault } from '../faults/pair.ts';

export const parties: typeof en = {
  heldTitle: (id) => (id === null ? '由列名主體控股的主體' : `由列名主體控股的主體：${id}`),
  readings: '「控股50%及以上」的各種解讀',
  nobody: '無',
  nobodyListed:
    '其中沒有標明任何被列名的當事方，因此無從認定受其控股；請標明被列名者（圖的 "listed"，表格的 listed 列）',
  because: '理由',
  review: '須核查',
  askShare: (owner, owned) => `請查明${owner}在${owned}的持股比例。`,
  screened: (name, on, knownAt) => `${name}：${on}的名單，以${knownAt}所知為準`,
  noHit: '名單上沒有相近的名稱。',
  notCleared: (upTo) =>
    `名單變動所知截至${upTo}。此處沒有的名稱不等於已經排除；由列名主體控股的主體不在任何名單上。`,
  hit: (name, score, band) => `${name}：${score}，${band}`,
  bands: { none: '無須查看', look: '須查看', hold: '暫停，待人工核查' },
  listing: (list, notice, published) => `${list}，公告${notice}（${published}）`,
  lists: {
    'control-list': '管控名單',
    'watch-list': '關注名單',
    'unreliable-entity-list': '不可靠實體清單',
    countermeasures: '反制措施（僅供參考）',
  },
  state: {
    'in-force': '該日措施有效',
    suspended: '該日措施暫停',
    ended: '該日之前措施已停止',
    'not-yet': '該日尚未列入',
    unknown: '該日措施是否有效不明',
    own: '自有名單',
  },
  agrees: '相符',
  against: '不符',
  ofFile: (file, count) => `${file}：自有名單，${count}個名稱`,
  /** 主體表格或自有清單的問題。 */
  ofTable: (fault: IntakeFault): string => {
    switch (fault.code) {
      case 'nothing-to-read':
        return '其中沒有名稱；請每行寫一個名稱，或給出含「名稱」列的表格';
      case 'wrong-encoding':
        return '編碼未能識別；請用 --encoding 指明，或存為 UTF-8';
      case 'no-name-column':
        return `沒有名稱列；請將一列命名為「名稱」（現有列名為 ${fault.columns.join('、')}）`;
      case 'no-name':
        return '該主體沒有名稱；請在名稱列填寫';
      case 'unclosed-quote':
        return '此處的引號沒有閉合';
      case 'too-many-cells':
        return `${fault.columns} 列之下有 ${fault.cells} 個儲存格；含逗號的名稱請加引號`;
      case 'malformed-json':
        return '不是 JSON；請每行寫一個實體';
      case 'not-an-entity':
        return '不是實體；請給出 id、schema 和 properties';
      case 'unknown-schema':
        return `「${fault.schema}」不是主體類型；請寫 Company、Organization、LegalEntity、Person 或 Vessel`;
      case 'check-digit':
        return `「${fault.value}」不是${fault.identifier === 'uscc' ? '統一社會信用代碼' : ` ${fault.identifier.toUpperCase()}`}：校驗位不符；請更正，或將該儲存格留空`;
      case 'repeated-id':
        return `編號「${fault.id}」出現兩次；請為每個主體各給一個`;
    }
  },
  ofPair: (fault: PairFault) => {
    switch (fault.code) {
      case 'not-json':
        return `${fault.found} 不是 JSON；應寫 {"id": 1, "query": "...", "candidate": "..."}`;
      case 'not-an-object':
        return '一對名稱應為對象；應寫 {"id": 1, "query": "...", "candidate": "..."}';
      case 'not-text':
        return `${fault.found} 不是文字；應寫帶引號的名稱`;
      case 'unknown-schema':
        return `${fault.found} 不是已知類別；應為 ${fault.expected?.join('、')} 之一`;
      case 'column-missing':
        return `沒有此列；表頭應含 ${fault.expected?.join('、')}`;
      case 'unreadable':
        return `該行無法讀取（${fault.found}）；應使用 UTF-8`;
    }
  },
};
