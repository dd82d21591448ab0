/** 法律的列表和説明（繁體中文（香港））。 */
import type { Status } from '@ytterby/engine';

const status = (found: Status): string => {
  switch (found.kind) {
    case 'in-force':
      return `自 ${found.from} 起有效（${found.by}）`;
    case 'not-yet':
      return found.from === null ? '未生效' : `尚未生效，自 ${found.from} 起施行`;
    case 'suspended':
      return `自 ${found.from} 起暫停實施${found.until === null ? '' : `，至 ${found.until} 止`}（${found.by}）`;
    case 'ended':
      return `自 ${found.from} 起終止（${found.by}）`;
    case 'open':
      return `自 ${found.since} 起不明：${found.by} 的暫停期已屆滿（${found.key}）`;
    case 'reading':
      return `若 ${found.key} 解讀為 ${found.alternative}，則有效`;
  }
};

export const law = {
  status,
  heads: {
    notes: '説明',
    ambiguities: '條文未定之處',
    readings: '解讀',
    rules: '規則',
    provisions: '條款',
    sources: '來源',
    addresses: '官方網址',
    changes: '變化',
    entries: '清單條目',
    notices: '列名公告',
    unformalised: '未形式化的條款及理由',
    gaps: '既未形式化也未標明的條款',
  },
  knownUpTo: (day: string): string => `${day} 之後公佈的未見。`,
  asOf: (on: string, knownAt: string): string => `${on} 的狀態，依 ${knownAt} 所知`,
  dates: (published: string, effective: string): string => `${published} 公佈，${effective} 施行`,
  grade: (grade: string): string => `等級 ${grade}`,
  opened: (opened: boolean): string => (opened ? '曾打開官方網址' : '官方網址均未能打開'),
  notFormalised: (why: string): string => `未形式化：${why}`,
  formalised: '已形式化。',
  effect: (text: string): string => `影響：${text}`,
  notComputed: (why: string): string => `不參與計算：${why}`,
  coverage: {
    instrument: '文件',
    provisions: '條款',
    formalised: '已形式化',
    marked: '標明未形式化',
    gap: '兩者皆非',
    total: '合計',
  },
  items: {
    none: (query: string): string => `沒有與「${query}」相符的管制條目。最接近的編碼：`,
    count: (count: number): string => `${count} 個管制條目`,
    presence: '未在官方文字中讀到該清單載有此條目',
    customs: (numbers: string): string => `海關商品編號（僅供參考）：${numbers}`,
    elements: (symbols: string): string => `元素：${symbols}`,
    from: (list: string, day: string): string => `清單 ${list}，自 ${day} 起`,
    also: (codes: string): string => `與 ${codes} 所指相同`,
  },
  change: (from: string, to: string): string => `${from} → ${to}`,
  noChange: '兩日之間沒有變化。',
  entryFrom: (day: string, list: string, count: number): string => `${day}：清單 ${list}，${count} 個條目`,
  notice: (day: string, id: string, kind: string, count: number): string =>
    `${day}：${id}，${{ add: '列入', suspend: '暫停', stop: '停止' }[kind] ?? kind}${count === 0 ? '' : ` ${count} 個主體`}`,
  hash: (hash: string): string => `雜湊值 ${hash}`,
};
