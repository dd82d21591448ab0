/** 法規頁面，繁體中文（香港）。 */
import type { law as english } from '../en/law.ts';

const read: Readonly<Record<string, string>> = {
  A: '發佈機關網頁上的正式文字',
  B: '正式文字的轉載',
  C: '非正式譯文或者轉述',
  D: '專業人士的分析',
  E: '新聞報道',
  F: '援引無法打開的官方網頁的材料',
};

export const law: typeof english = {
  title: '法規',
  views: { instruments: '法規文件', lists: '管制編碼', readings: '解讀' },
  on: '截至',
  find: '在法規中查找',
  findHint: '文號、詞語 …',
  nothing: '沒有找到。',
  choose: '請選擇要閲讀的條款。',
  close: '關閉',
  cancel: '取消',
  grades: (grade) => (grade === 'unconfirmed' ? '未確認' : `等級 ${grade}`),
  findEntry: '查找管制編碼',
  findEntryHint: '1C904、鋱、Tb、8505 …',
  typeToFind: '請輸入編碼、名稱、元素或者海關商品編號。',
  code: '編碼',
  entryName: '名稱',
  list: '清單及生效日',
  elements: '元素',
  hs: '海關商品編號（參考）',
  unconfirmed: '未在官方文字中讀到',
  notInAnswers: '沒有判定取決於此。',
  settledBy: (who, when, paper) => `${who} 於 ${when} 設定。文件：${paper}`,
  leaveOpen: '恢復為未定',
  readIn: (site, grade) => `${site}，${grade} 級`,
  settle: '設為本組織的解讀',
  whichWay: '本組織的解讀',
  paper: '理由及文件',
  paperHint: '將顯示於每一份採用它的判定。',
  notes: '須一併瞭解',
  ambiguities: '文字未定之處',
  readings: '可能的解讀',
  notComputed: '不參與判定',
  rules: '據以計算的規則',
  byReading: (by) => `取決於對 ${by} 的解讀`,
  history: '沿革',
  sources: '所據文字',
  official: '官方地址',
  grade: (grade) =>
    grade === 'unconfirmed'
      ? '未在已確認的文字中讀到：不據以定論。'
      : `以上為本資料庫的表述，所據文字等級 ${grade}（${read[grade] ?? grade}）。`,
  act: (kind, by) =>
    `${by} ${{ enact: '施行', suspend: '暫停實施', resume: '恢復實施', repeal: '廢止' }[kind]}`,
  until: (day) => `至 ${day}`,
  published: (day) => `（${day} 公佈）`,
  from: (word, day, by) => `${word}，自 ${day} 起${by === '' ? '' : `（${by}）`}`,
  span: (word, from, to, by) => `${word}，${from}${to === null ? ' 起' : ` 至 ${to}`}（${by}）`,
  undated: '本身沒有生效日期',
};
