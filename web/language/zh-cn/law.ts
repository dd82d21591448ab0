/** 法规页面，简体中文。 */
import type { law as english } from '../en/law.ts';

export const law: typeof english = {
  title: '法规',
  notes: '须一并了解',
  ambiguities: '文字未定之处',
  readings: '可能的解读',
  notComputed: '不参与判定',
  history: '沿革',
  sources: '所据文本',
  official: '官方地址',
  grade: (grade) =>
    grade === 'unconfirmed'
      ? '未在已确认的文本中读到：不据以定论。'
      : `以上为本资料库的表述，所据文本等级 ${grade}。`,
  act: (kind, by) =>
    `${by} ${{ enact: '施行', suspend: '暂停实施', resume: '恢复实施', repeal: '废止' }[kind]}`,
  until: (day) => `至 ${day}`,
  published: (day) => `（${day} 公布）`,
  from: (word, day, by) => `${word}，自 ${day} 起${by === '' ? '' : `（${by}）`}`,
  span: (word, from, to, by) => `${word}，${from}${to === null ? ' 起' : ` 至 ${to}`}（${by}）`,
  undated: '本身没有生效日期',
};
