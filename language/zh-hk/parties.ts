/** 主體篩查與持股，繁體中文（香港）。 */

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
