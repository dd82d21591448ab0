/** 已保存的判定，简体中文。 */
import type { answers as english } from '../en/answers.ts';

export const answers: typeof english = {
  title: '判定记录',
  one: '判定',
  empty: '尚未保存任何判定。',
  ask: '去判定',
  more: '显示更多',
  days: (on, knownAt) => `${on}，依 ${knownAt} 所知的法律`,
  again: {
    law: '重新判定：法律有变动',
    day: '重新判定：新的一天',
    party: '重新判定：当事方的情况有变动',
    settling: '重新判定：本组织设定了解读或效力',
  },
  keptAt: (when) => `保存于 ${when}。此后公布的内容不影响本答复。`,
  reopen: '以此为起点重新判定',
  replay: '复核',
  replaySame: '复核完毕：答复逐项相同。',
  replayOther: '复核完毕：答复与所保存的不同。',
  share: '复制链接',
  shared: '链接已复制',
  print: '打印',
  openCase: '立案',
};
