/** 法規頁面，繁體中文（香港）。 */
import type { law as english } from '../en/law.ts';

export const law: typeof english = {
  title: '法規',
  notes: '須一併瞭解',
  ambiguities: '文字未定之處',
  readings: '可能的解讀',
  notComputed: '不參與判定',
  history: '沿革',
  sources: '所據文字',
  official: '官方地址',
  grade: (grade) =>
    grade === 'unconfirmed'
      ? '未在已確認的文字中讀到：不據以定論。'
      : `以上為本資料庫的表述，所據文字等級 ${grade}。`,
  act: (kind, by) =>
    `${by} ${{ enact: '施行', suspend: '暫停實施', resume: '恢復實施', repeal: '廢止' }[kind]}`,
  until: (day) => `至 ${day}`,
  published: (day) => `（${day} 公佈）`,
  from: (word, day, by) => `${word}，自 ${day} 起${by === '' ? '' : `（${by}）`}`,
  span: (word, from, to, by) => `${word}，${from}${to === null ? ' 起' : ` 至 ${to}`}（${by}）`,
  undated: '本身沒有生效日期',
};
