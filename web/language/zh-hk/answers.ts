/** 已保存的判定，繁體中文（香港）。 */
import type { answers as english } from '../en/answers.ts';

export const answers: typeof english = {
  title: '判定記錄',
  one: '判定',
  empty: '尚未保存任何判定。',
  ask: '去判定',
  more: '顯示更多',
  days: (on, knownAt) => `${on}，依 ${knownAt} 所知的法律`,
  again: {
    law: '重新判定：法律有變動',
    day: '重新判定：新的一天',
    party: '重新判定：當事方的情況有變動',
    settling: '重新判定：本組織設定了解讀或效力',
  },
  keptAt: (when) => `保存於 ${when}。此後公佈的內容不影響本答覆。`,
  reopen: '以此為起點重新判定',
  replay: '複核',
  replaySame: '複核完畢：答覆逐項相同。',
  replayOther: '複核完畢：答覆與所保存的不同。',
  share: '複製鏈接',
  shared: '鏈接已複製',
  print: '打印',
  openCase: '立案',
};
