/** 法规页面，简体中文。 */
import type { law as english } from '../en/law.ts';

const read: Readonly<Record<string, string>> = {
  A: '发布机关网页上的正式文本',
  B: '正式文本的转载',
  C: '非正式译文或者转述',
  D: '专业人士的分析',
  E: '新闻报道',
  F: '援引无法打开的官方网页的材料',
};

export const law: typeof english = {
  title: '法规',
  views: { instruments: '法规文件', lists: '管制编码', readings: '解读' },
  on: '截至',
  find: '在法规中查找',
  findHint: '文号、词语 …',
  nothing: '没有找到。',
  choose: '请选择要阅读的条款。',
  close: '关闭',
  cancel: '取消',
  grades: (grade) => (grade === 'unconfirmed' ? '未确认' : `等级 ${grade}`),
  findEntry: '查找管制编码',
  findEntryHint: '1C904、铽、Tb、8505 …',
  typeToFind: '请输入编码、名称、元素或者海关商品编号。',
  code: '编码',
  entryName: '名称',
  list: '清单及生效日',
  elements: '元素',
  hs: '海关商品编号（参考）',
  unconfirmed: '未在官方文本中读到',
  notInAnswers: '没有判定取决于此。',
  settledBy: (who, when, paper) => `${who} 于 ${when} 设定。文件：${paper}`,
  leaveOpen: '恢复为未定',
  readIn: (site, grade) => `${site}，${grade} 级`,
  settle: '设为本组织的解读',
  whichWay: '本组织的解读',
  paper: '理由及文件',
  paperHint: '将显示于每一份采用它的判定。',
  notes: '须一并了解',
  ambiguities: '文字未定之处',
  readings: '可能的解读',
  notComputed: '不参与判定',
  rules: '据以计算的规则',
  byReading: (by) => `取决于对 ${by} 的解读`,
  history: '沿革',
  sources: '所据文本',
  official: '官方地址',
  grade: (grade) =>
    grade === 'unconfirmed'
      ? '未在已确认的文本中读到：不据以定论。'
      : `以上为本资料库的表述，所据文本等级 ${grade}（${read[grade] ?? grade}）。`,
  act: (kind, by) =>
    `${by} ${{ enact: '施行', suspend: '暂停实施', resume: '恢复实施', repeal: '废止' }[kind]}`,
  until: (day) => `至 ${day}`,
  published: (day) => `（${day} 公布）`,
  from: (word, day, by) => `${word}，自 ${day} 起${by === '' ? '' : `（${by}）`}`,
  span: (word, from, to, by) => `${word}，${from}${to === null ? ' 起' : ` 至 ${to}`}（${by}）`,
  undated: '本身没有生效日期',
};
