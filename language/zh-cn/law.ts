/** 法律的列表和说明（简体中文）。 */
import type { Status } from '@ytterby/engine';

const status = (found: Status): string => {
  switch (found.kind) {
    case 'in-force':
      return `自 ${found.from} 起有效（${found.by}）`;
    case 'not-yet':
      return found.from === null ? '未生效' : `尚未生效，自 ${found.from} 起施行`;
    case 'suspended':
      return `自 ${found.from} 起暂停实施${found.until === null ? '' : `，至 ${found.until} 止`}（${found.by}）`;
    case 'ended':
      return `自 ${found.from} 起终止（${found.by}）`;
    case 'open':
      return `自 ${found.since} 起不明：${found.by} 的暂停期已届满（${found.key}）`;
    case 'reading':
      return `若 ${found.key} 解读为 ${found.alternative}，则有效`;
  }
};

export const law = {
  status,
  heads: {
    notes: '说明',
    ambiguities: '条文未定之处',
    readings: '解读',
    rules: '规则',
    provisions: '条款',
    sources: '来源',
    addresses: '官方网址',
    changes: '变化',
    entries: '清单条目',
    notices: '列名公告',
    unformalised: '未形式化的条款及理由',
    gaps: '既未形式化也未标明的条款',
  },
  knownUpTo: (day: string): string => `${day} 之后公布的未见。`,
  asOf: (on: string, knownAt: string): string => `${on} 的状态，依 ${knownAt} 所知`,
  dates: (published: string, effective: string): string => `${published} 公布，${effective} 施行`,
  grade: (grade: string): string => `等级 ${grade}`,
  opened: (opened: boolean): string => (opened ? '曾打开官方网址' : '官方网址均未能打开'),
  notFormalised: (why: string): string => `未形式化：${why}`,
  formalised: '已形式化。',
  effect: (text: string): string => `影响：${text}`,
  notComputed: (why: string): string => `不参与计算：${why}`,
  coverage: {
    instrument: '文件',
    provisions: '条款',
    formalised: '已形式化',
    marked: '标明未形式化',
    gap: '两者皆非',
    total: '合计',
  },
  items: {
    none: (query: string): string => `没有与“${query}”相符的管制条目。最接近的编码：`,
    count: (count: number): string => `${count} 个管制条目`,
    presence: '未在官方文本中读到该清单载有此条目',
    customs: (numbers: string): string => `海关商品编号（仅供参考）：${numbers}`,
    elements: (symbols: string): string => `元素：${symbols}`,
    from: (list: string, day: string): string => `清单 ${list}，自 ${day} 起`,
    also: (codes: string): string => `与 ${codes} 所指相同`,
  },
  change: (from: string, to: string): string => `${from} → ${to}`,
  noChange: '两日之间没有变化。',
  entryFrom: (day: string, list: string, count: number): string => `${day}：清单 ${list}，${count} 个条目`,
  notice: (day: string, id: string, kind: string, count: number): string =>
    `${day}：${id}，${{ add: '列入', suspend: '暂停', stop: '停止' }[kind] ?? kind}${count === 0 ? '' : ` ${count} 个主体`}`,
  hash: (hash: string): string => `哈希 ${hash}`,
};
