/** 主体筛查与持股，简体中文。 */

import type { IntakeFault } from '@ytterby/facts/parties';
import type { parties as en } from '../en/parties.ts';
import type { PairFault } from '../faults/pair.ts';

export const parties: typeof en = {
  heldTitle: (id) => (id === null ? '由列名主体控股的主体' : `由列名主体控股的主体：${id}`),
  readings: '“控股50%及以上”的各种解读',
  nobody: '无',
  nobodyListed:
    '其中没有标明任何被列名的当事方，因此无从认定受其控股；请标明被列名者（图的 "listed"，表格的 listed 列）',
  because: '理由',
  review: '须核查',
  askShare: (owner, owned) => `请查明${owner}在${owned}的持股比例。`,
  screened: (name, on, knownAt) => `${name}：${on}的名单，以${knownAt}所知为准`,
  noHit: '名单上没有相近的名称。',
  notCleared: (upTo) =>
    `名单变动所知截至${upTo}。此处没有的名称不等于已经排除；由列名主体控股的主体不在任何名单上。`,
  hit: (name, score, band) => `${name}：${score}，${band}`,
  bands: { none: '无须查看', look: '须查看', hold: '暂停，待人工核查' },
  listing: (list, notice, published) => `${list}，公告${notice}（${published}）`,
  lists: {
    'control-list': '管控名单',
    'watch-list': '关注名单',
    'unreliable-entity-list': '不可靠实体清单',
    countermeasures: '反制措施（仅供参考）',
  },
  state: {
    'in-force': '该日措施有效',
    suspended: '该日措施暂停',
    ended: '该日之前措施已停止',
    'not-yet': '该日尚未列入',
    unknown: '该日措施是否有效不明',
    own: '自有名单',
  },
  agrees: '相符',
  against: '不符',
  ofFile: (file, count) => `${file}：自有名单，${count}个名称`,
  /** 主体表格或自有清单的问题。 */
  ofTable: (fault: IntakeFault): string => {
    switch (fault.code) {
      case 'nothing-to-read':
        return '其中没有名称；请每行写一个名称，或给出含“名称”列的表格';
      case 'wrong-encoding':
        return '编码未能识别；请用 --encoding 指明，或存为 UTF-8';
      case 'no-name-column':
        return `没有名称列；请将一列命名为“名称”（现有列名为 ${fault.columns.join('、')}）`;
      case 'no-name':
        return '该主体没有名称；请在名称列填写';
      case 'unclosed-quote':
        return '此处的引号没有闭合';
      case 'too-many-cells':
        return `${fault.columns} 列之下有 ${fault.cells} 个单元格；含逗号的名称请加引号`;
      case 'malformed-json':
        return '不是 JSON；请每行写一个实体';
      case 'not-an-entity':
        return '不是实体；请给出 id、schema 和 properties';
      case 'unknown-schema':
        return `“${fault.schema}”不是主体类型；请写 Company、Organization、LegalEntity、Person 或 Vessel`;
      case 'check-digit':
        return `“${fault.value}”不是${fault.identifier === 'uscc' ? '统一社会信用代码' : ` ${fault.identifier.toUpperCase()}`}：校验位不符；请更正，或将该单元格留空`;
      case 'repeated-id':
        return `编号“${fault.id}”出现两次；请为每个主体各给一个`;
    }
  },
  ofPair: (fault: PairFault) => {
    switch (fault.code) {
      case 'not-json':
        return `${fault.found} 不是 JSON；应写 {"id": 1, "query": "...", "candidate": "..."}`;
      case 'not-an-object':
        return '一对名称应为对象；应写 {"id": 1, "query": "...", "candidate": "..."}';
      case 'not-text':
        return `${fault.found} 不是文本；应写带引号的名称`;
      case 'unknown-schema':
        return `${fault.found} 不是已知类别；应为 ${fault.expected?.join('、')} 之一`;
      case 'column-missing':
        return `没有此列；表头应含 ${fault.expected?.join('、')}`;
      case 'unreadable':
        return `该行无法读取（${fault.found}）；应使用 UTF-8`;
    }
  },
};
