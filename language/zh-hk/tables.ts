/** 表格與 XML 文件的錯誤，以及各欄所指（繁體中文（香港））。 */
import type { TableFault } from '../faults/table.ts';

const or = (words: readonly string[]): string => words.join('、').replace(/、([^、]*)$/, '或$1');
const named = (words: readonly string[]): string => words.map((word) => `「${word}」`).join('、');

function ofTable(fault: TableFault): string {
  const { found = '', expected = [] } = fault;
  const [first = ''] = expected;
  switch (fault.code) {
    case 'encoding-unsure':
      return `不是 UTF-8；請用 --encoding 指明編碼（${or(expected)}），或另存為 UTF-8`;
    case 'encoding-unknown':
      return `不認識編碼 ${found}；請寫 ${or(expected)}`;
    case 'encoding-wrong':
      return `不是 ${found}；請指明正確的編碼，或另存為 UTF-8`;
    case 'too-large':
      return `超過 ${first} MB；請拆分`;
    case 'empty-table':
      return '沒有任何行；請提供帶標題的表格，每個物項一行';
    case 'not-csv':
      return `此處不是 CSV（${found}）；請閉合引號`;
    case 'not-xlsx':
      return '不是完整的 XLSX 活頁簿；請重新另存為 .xlsx';
    case 'old-workbook':
      return '是舊版 .xls 活頁簿；請另存為 .xlsx';
    case 'unpacks-too-large':
      return `解壓後超過 ${first} MB；請拆分`;
    case 'no-such-sheet':
      return `沒有工作表「${found}」；現有 ${named(expected)}`;
    case 'which-sheet':
      return `可能是多個工作表：${named(expected)}；請在對應檔案中用 "sheet" 指明`;
    case 'merged-heading':
      return `標題在 ${found} 處合併了儲存格；請取消合併，每欄一個標題`;
    case 'cell-error':
      return `儲存格為錯誤值 ${found}；請改正或留空`;
    case 'formula-without-value':
      return `公式 ${found} 沒有計算結果；請重新計算後保存`;
    case 'heading-twice':
      return `標題「${found}」重複；請為每欄取不同的標題`;
    case 'column-missing':
      return `沒有一欄表示 ${found}；請在對應檔案（--map）中指明，現有標題：${named(expected)}`;
    case 'column-unsure':
      return `${found} 可能是 ${named(expected)}；請在對應檔案（--map）中指明是哪一欄`;
    case 'no-such-column':
      return `沒有標題「${found}」；現有 ${named(expected)}`;
    case 'no-such-field':
      return `「${found}」不是可以對應的內容；是否指 ${or(expected)}？`;
    case 'map-shape':
      return `${found} 不是對應檔案此處應有的內容；請寫 {"columns": {"id": "物料編碼"}}`;
    case 'more-cells':
      return `「${found}」位於最後一個標題之外；請為該欄加上標題`;
    case 'not-yes-or-no':
      return `「${found}」既不是「是」也不是「否」；請寫是或否，或留空`;
    case 'guess-refused':
      return '各欄未經確認；請在對應檔案（--map）中指明';
    case 'not-xml':
      return `不是格式良好的 XML（${found}）`;
    case 'xml-doctype':
      return '聲明瞭文檔類型或實體，不予讀取；請刪去 DOCTYPE';
    case 'xml-too-deep':
      return `巢狀超過 ${first} 層`;
    case 'xml-unknown':
      return `「${found}」不是可識別的材料聲明；請提供 IPC-1752A 或 IEC 62474`;
    case 'nothing-to-read':
      return '沒有可用的內容';
  }
}

export const tables = {
  ofTable,
  row: (row: number): string => `第 ${row} 行`,
  column: (column: string): string => `「${column}」欄`,
  columns: (file: string, row: number): string =>
    row === 0 ? `${file}：按列名認定的各欄` : `${file}：按第 ${row} 行標題認定的各欄`,
  sheet: (sheet: string): string => `工作表「${sheet}」`,
  encoding: (encoding: string): string => `按 ${encoding} 讀取`,
  is: (field: string, heading: string, letter: string): string => `${field} = 「${heading}」（${letter}）`,
  unused: (headings: readonly string[]): string => `未使用：${named(headings)}`,
  confirm: '是否使用這些欄？[y/N] ',
  counts: (read: number, used: number, refused: number): string =>
    `讀取 ${read} 行，採用 ${used} 行，拒絕 ${refused} 行`,
};
