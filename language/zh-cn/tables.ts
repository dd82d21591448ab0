/** 表格与 XML 文件的错误，以及各栏所指（简体中文）。 */
import type { TableFault } from '../faults/table.ts';

const or = (words: readonly string[]): string => words.join('、').replace(/、([^、]*)$/, '或$1');
const named = (words: readonly string[]): string => words.map((word) => `“${word}”`).join('、');

function ofTable(fault: TableFault): string {
  const { found = '', expected = [] } = fault;
  const [first = ''] = expected;
  switch (fault.code) {
    case 'encoding-unsure':
      return `不是 UTF-8；请用 --encoding 指明编码（${or(expected)}），或另存为 UTF-8`;
    case 'encoding-unknown':
      return `不认识编码 ${found}；请写 ${or(expected)}`;
    case 'encoding-wrong':
      return `不是 ${found}；请指明正确的编码，或另存为 UTF-8`;
    case 'too-large':
      return `超过 ${first} MB；请拆分`;
    case 'empty-table':
      return '没有任何行；请提供带标题的表格，每个物项一行';
    case 'not-csv':
      return `此处不是 CSV（${found}）；请闭合引号`;
    case 'not-xlsx':
      return '不是完整的 XLSX 工作簿；请重新另存为 .xlsx';
    case 'old-workbook':
      return '是旧版 .xls 工作簿；请另存为 .xlsx';
    case 'unpacks-too-large':
      return `解压后超过 ${first} MB；请拆分`;
    case 'no-such-sheet':
      return `没有工作表“${found}”；现有 ${named(expected)}`;
    case 'which-sheet':
      return `可能是多个工作表：${named(expected)}；请在映射文件中用 "sheet" 指明`;
    case 'merged-heading':
      return `标题在 ${found} 处合并了单元格；请取消合并，每栏一个标题`;
    case 'cell-error':
      return `单元格为错误值 ${found}；请改正或留空`;
    case 'formula-without-value':
      return `公式 ${found} 没有计算结果；请重新计算后保存`;
    case 'heading-twice':
      return `标题“${found}”重复；请为每栏取不同的标题`;
    case 'column-missing':
      return `没有一栏表示 ${found}；请在映射文件（--map）中指明，现有标题：${named(expected)}`;
    case 'column-unsure':
      return `${found} 可能是 ${named(expected)}；请在映射文件（--map）中指明是哪一栏`;
    case 'no-such-column':
      return `没有标题“${found}”；现有 ${named(expected)}`;
    case 'no-such-field':
      return `“${found}”不是可以映射的内容；是否指 ${or(expected)}？`;
    case 'map-shape':
      return `${found} 不是映射文件此处应有的内容；请写 {"columns": {"id": "物料编码"}}`;
    case 'more-cells':
      return `“${found}”位于最后一个标题之外；请为该栏加上标题`;
    case 'not-yes-or-no':
      return `“${found}”既不是“是”也不是“否”；请写是或否，或留空`;
    case 'guess-refused':
      return '各栏未经确认；请在映射文件（--map）中指明';
    case 'not-xml':
      return `不是格式良好的 XML（${found}）`;
    case 'xml-doctype':
      return '声明了文档类型或实体，不予读取；请删去 DOCTYPE';
    case 'xml-too-deep':
      return `嵌套超过 ${first} 层`;
    case 'xml-unknown':
      return `“${found}”不是可识别的材料声明；请提供 IPC-1752A 或 IEC 62474`;
    case 'nothing-to-read':
      return '没有可用的内容';
  }
}

export const tables = {
  ofTable,
  row: (row: number): string => `第 ${row} 行`,
  column: (column: string): string => `“${column}”栏`,
  columns: (file: string, row: number): string =>
    row === 0 ? `${file}：按列名认定的各栏` : `${file}：按第 ${row} 行标题认定的各栏`,
  sheet: (sheet: string): string => `工作表“${sheet}”`,
  encoding: (encoding: string): string => `按 ${encoding} 读取`,
  is: (field: string, heading: string, letter: string): string => `${field} = “${heading}”（${letter}）`,
  unused: (headings: readonly string[]): string => `未使用：${named(headings)}`,
  confirm: '是否使用这些栏？[y/N] ',
  counts: (read: number, used: number, refused: number): string =>
    `读取 ${read} 行，采用 ${used} 行，拒绝 ${refused} 行`,
};
