/** 批量运行：为何停下、进行到哪里、得出什么。 */
import type { bulk as english } from '../en/bulk.ts';
import type { BulkFault } from '../faults/bulk.ts';
import { either } from '../join.ts';

const count = (n: number): string => n.toLocaleString('en');
const lines = (n: number): string => `${count(n)} 行`;

export const bulk: typeof english = {
  ofBulk: ({ code, found = '', expected = [] }: BulkFault): string => {
    switch (code) {
      case 'not-a-form':
        return `从文件名看不出是哪种格式；请以 ${either(expected, '或')} 结尾`;
      case 'same-file':
        return '既是输入又是输出；请给输出另取一个名字';
      case 'no-folder':
        return '所在文件夹不存在；请先建立';
      case 'disk-full':
        return '磁盘已满；请腾出空间后再次运行同一命令，会从停下之处继续';
      case 'cannot-write':
        return `无法写入（${found}）`;
      case 'already-running':
        return `另一次运行（进程 ${found}）正在写入；请等它结束，或结束该进程`;
      case 'not-parquet':
        return '不是完整的 Parquet 文件；请重新复制或重新写出';
      case 'csv-not-closed':
        return '有引号打开而没有关闭；请补上';
      case 'no-lines':
        return '没有任何行；请给出带标题的表格，或每行一项交易';
      case 'too-wide':
        return `有一行超过 ${expected[0]} 个字符；请拆开`;
      case 'full-form':
        return '完整的判定是嵌套的，只能写成 NDJSON；请让输出以 .ndjson 结尾，或不用 --full';
      case 'engine-needs-flat':
        return `引擎 ${found} 只读平面格式的 Parquet 和 UTF-8 的 CSV；其他请用 --engine process`;
      case 'engine-unknown':
        return `没有引擎 ${found}；请写 ${either(expected, '或')}`;
      case 'engine-one-file':
        return `引擎 ${found} 每次只读一个文件`;
      case 'engine-flat-lines':
        return `第${found}行是嵌套的，而引擎 postgres 只读平面格式的行；请用 --engine process`;
      case 'engine-differs':
        return `引擎与追踪器的答案不同，未写出任何内容：${found}`;
      case 'database-missing':
        return '未指明 PostgreSQL 服务器；请写 --database postgres://主机/库名，或设置 DATABASE_URL';
      case 'database-unreachable':
        return `${found} 处没有 PostgreSQL 服务器应答；请启动它，或指明另一台`;
      case 'database-refuses':
        return `PostgreSQL 服务器拒绝连接：${found}`;
      case 'database-forbids':
        return `PostgreSQL 服务器不允许：${found}；用户须有该库的 TEMPORARY 权限`;
      case 'database-other-law':
        return '该库中安装的是另一版本的法规，或设定不同；请先安装本版（不带 --needs）';
      case 'engine-failed':
        return `引擎停下了：${found}`;
      case 'from-to-same':
        return '两边相同；请给出两个日期、两个法规版本或两种设定';
      case 'not-a-file':
        return '批量只读文件，这样停下的运行才能继续；请先把各行存成文件';
    }
  },
  inFile: (file) => file,
  resumed: (n) => `接着先前停下的运行，前 ${lines(n)}不再重做`,
  progress: (n, perSecond, left) =>
    `${lines(n)}，每秒 ${count(perSecond)} 行${left === null ? '' : `，大约还需 ${spell(left)}`}`,
  step: (step) =>
    ({
      reading: '读取各行',
      screening: '按名称查找各方',
      reducing: '找出互不相同的行',
      answering: '逐一判定',
      'asking-needs': '查明未定的行在等什么',
      writing: '写出结果',
    })[step] ?? step,
  done: (n, seconds, file) => `${lines(n)}，用时 ${spell(seconds)}：${file}`,
  noWarnings: 'DuckDB 不推算警示：该列留空；用 --engine process 可写出',
  narrower: (n) => `${lines(n)}，SQL 所得区间较宽，已写入精确区间`,
  needsAsked: (n) => `已为法律上有别的${lines(n)}求取所需事项`,
  refused: (n, file) => `${lines(n)}未能读取，行号与原因见：${file}`,
  law: (version, hash) => `法规版本 ${version}，${hash}`,
  byTier: '结果',
  open: (least, most) => `${least} 至 ${most}，未定`,
  byProvision: '适用的条款',
  mayApply: (certain, possible) =>
    possible === 0
      ? count(certain)
      : certain === 0
        ? `可能 ${count(possible)}`
        : `${count(certain)}，另可能 ${count(possible)}`,
  byNeed: '未定的各行在等什么',
  waitsStatus: (n, what) => `${lines(n)}在等 ${what} 的状态`,
  waitsReading: (n, what) => `${lines(n)}在等一种解读：${what}`,
  waitsFact: (n, what) => `${lines(n)}在等一项事实：${what}`,
  waitsOf: (n, what, item) => `其中 ${count(n)} 行等 ${item} 的 ${what}`,
  more: (n) => `另有 ${count(n)} 项`,
  change: {
    stricter: '更严',
    freer: '更宽',
    'less-sure': '不如先前确定',
    surer: '比先前确定',
    same: '不变',
  },
  byChange: '有何变化',
  changeOf: (from, to) => `${from} -> ${to}`,
  why: '原因（按条款）',
  byItem: '按物项',
  byCustomer: '按客户',
  comes: (n) => `开始适用于 ${lines(n)}`,
  goes: (n) => `不再适用于 ${lines(n)}`,
  byBand: '名称',
  byList: '命中的名单',
  bands: { none: '没有命中', look: '需要查看', hold: '有人查看之前暂停' },
};

function spell(seconds: number): string {
  if (seconds < 120) return `${Math.max(0, Math.round(seconds))} 秒`;
  const minutes = Math.round(seconds / 60);
  return minutes < 120 ? `${minutes} 分钟` : `${Math.round(minutes / 60)} 小时`;
}
