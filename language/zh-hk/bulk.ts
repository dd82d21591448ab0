/** 批量運行：為何停下、進行到哪裏、得出什麼。 */
import type { bulk as english } from '../en/bulk.ts';
import type { BulkFault } from '../faults/bulk.ts';
import { either } from '../join.ts';

const count = (n: number): string => n.toLocaleString('en');
const lines = (n: number): string => `${count(n)} 行`;

export const bulk: typeof english = {
  ofBulk: ({ code, found = '', expected = [] }: BulkFault): string => {
    switch (code) {
      case 'not-a-form':
        return `從檔案名稱看不出是哪種格式；請以 ${either(expected, '或')} 結尾`;
      case 'same-file':
        return '既是輸入又是輸出；請給輸出另取一個名字';
      case 'no-folder':
        return '所在資料夾不存在；請先建立';
      case 'disk-full':
        return '磁盤已滿；請騰出空間後再次運行同一命令，會從停下之處繼續';
      case 'cannot-write':
        return `無法寫入（${found}）`;
      case 'already-running':
        return `另一次運行（進程 ${found}）正在寫入；請等它結束，或結束該進程`;
      case 'not-parquet':
        return '不是完整的 Parquet 文件；請重新複製或重新寫出';
      case 'csv-not-closed':
        return '有引號打開而沒有關閉；請補上';
      case 'no-lines':
        return '沒有任何行；請給出帶標題的表格，或每行一項交易';
      case 'too-wide':
        return `有一行超過 ${expected[0]} 個字元；請拆開`;
      case 'full-form':
        return '完整的判定是巢狀的，只能寫成 NDJSON；請讓輸出以 .ndjson 結尾，或不用 --full';
      case 'engine-needs-flat':
        return `引擎 ${found} 只讀平面格式的 Parquet 和 UTF-8 的 CSV；其他請用 --engine process`;
      case 'engine-unknown':
        return `沒有引擎 ${found}；請寫 ${either(expected, '或')}`;
      case 'engine-one-file':
        return `引擎 ${found} 每次只讀一個文件`;
      case 'engine-flat-lines':
        return `第${found}行是巢狀的，而引擎 postgres 只讀平面格式的行；請用 --engine process`;
      case 'engine-differs':
        return `引擎與追蹤器的答案不同，未寫出任何內容：${found}`;
      case 'database-missing':
        return '未指明 PostgreSQL 伺服器；請寫 --database postgres://主機/庫名，或設置 DATABASE_URL';
      case 'database-unreachable':
        return `${found} 處沒有 PostgreSQL 伺服器應答；請啓動它，或指明另一台`;
      case 'database-refuses':
        return `PostgreSQL 伺服器拒絕連接：${found}`;
      case 'database-forbids':
        return `PostgreSQL 伺服器不允許：${found}；用户須有該庫的 TEMPORARY 權限`;
      case 'database-other-law':
        return '該庫中安裝的是另一版本的法規，或設定不同；請先安裝本版（不帶 --needs）';
      case 'engine-failed':
        return `引擎停下了：${found}`;
      case 'from-to-same':
        return '兩邊相同；請給出兩個日期、兩個法規版本或兩種設定';
      case 'not-a-file':
        return '批量只讀文件，這樣停下的運行才能繼續；請先把各行存成文件';
    }
  },
  inFile: (file) => file,
  resumed: (n) => `接着先前停下的運行，前 ${lines(n)}不再重做`,
  progress: (n, perSecond, left) =>
    `${lines(n)}，每秒 ${count(perSecond)} 行${left === null ? '' : `，大約還需 ${spell(left)}`}`,
  step: (step) =>
    ({
      reading: '讀取各行',
      screening: '按名稱查找各方',
      reducing: '找出互不相同的行',
      answering: '逐一判定',
      'asking-needs': '查明未定的行在等什麼',
      writing: '寫出結果',
    })[step] ?? step,
  done: (n, seconds, file) => `${lines(n)}，用時 ${spell(seconds)}：${file}`,
  noWarnings: 'DuckDB 不推算警示：該列留空；用 --engine process 可寫出',
  narrower: (n) => `${lines(n)}，SQL 所得區間較寬，已寫入精確區間`,
  needsAsked: (n) => `已為法律上有別的${lines(n)}求取所需事項`,
  refused: (n, file) => `${lines(n)}未能讀取，行號與原因見：${file}`,
  law: (version, hash) => `法規版本 ${version}，${hash}`,
  byTier: '結果',
  open: (least, most) => `${least} 至 ${most}，未定`,
  byProvision: '適用的條款',
  mayApply: (certain, possible) =>
    possible === 0
      ? count(certain)
      : certain === 0
        ? `可能 ${count(possible)}`
        : `${count(certain)}，另可能 ${count(possible)}`,
  byNeed: '未定的各行在等什麼',
  waitsStatus: (n, what) => `${lines(n)}在等 ${what} 的狀態`,
  waitsReading: (n, what) => `${lines(n)}在等一種解讀：${what}`,
  waitsFact: (n, what) => `${lines(n)}在等一項事實：${what}`,
  waitsOf: (n, what, item) => `其中 ${count(n)} 行等 ${item} 的 ${what}`,
  more: (n) => `另有 ${count(n)} 項`,
  change: {
    stricter: '更嚴',
    freer: '更寬',
    'less-sure': '不如先前確定',
    surer: '比先前確定',
    same: '不變',
  },
  byChange: '有何變化',
  changeOf: (from, to) => `${from} -> ${to}`,
  why: '原因（按條款）',
  byItem: '按物項',
  byCustomer: '按客户',
  comes: (n) => `開始適用於 ${lines(n)}`,
  goes: (n) => `不再適用於 ${lines(n)}`,
  byBand: '名稱',
  byList: '命中的名單',
  bands: { none: '沒有命中', look: '需要查看', hold: '有人查看之前暫停' },
};

function spell(seconds: number): string {
  if (seconds < 120) return `${Math.max(0, Math.round(seconds))} 秒`;
  const minutes = Math.round(seconds / 60);
  return minutes < 120 ? `${minutes} 分鐘` : `${Math.round(minutes / 60)} 小時`;
}
