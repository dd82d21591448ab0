/**
 * Writes the Hong Kong sentences from the simplified ones: `node language/scripts/traditional.ts`. Where Hong Kong says a
 * thing in other words, and not only in other characters, the word stands here.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import * as OpenCC from 'opencc-js';

const WORDS: readonly (readonly [string, string])[] = [
  ['工作日', '工作天'],
  ['數組', '陣列'],
  ['文本', '文字'],
  ['文件夾', '資料夾'],
  ['文件名', '檔案名稱'],
  ['命令行', '命令列'],
  ['默認', '預設'],
  ['程序附帶', '程式附帶'],
  ['本程序', '本程式'],
  ['隨程序', '隨程式'],
  ['哈希', '雜湊值'],
  ['退出碼', '結束代碼'],
  ['字符', '字元'],
  ['導出', '匯出'],
  ['映射文件', '對應檔案'],
  ['映射', '對應'],
  ['單元格', '儲存格'],
  ['工作簿', '活頁簿'],
  ['服務器', '伺服器'],
  ['數據庫', '資料庫'],
  ['界面', '介面'],
  ['令牌', '權杖'],
  ['郵箱', '電郵地址'],
  ['嵌套', '巢狀'],
  ['簡體中文', '繁體中文（香港）'],
];

/** Where sentences stand: those of all faces, and what the command line or the screens alone say. */
const folders = ['../', '../../cli/sayings/', '../../web/language/'].map(
  (folder) => new URL(folder, import.meta.url),
);

/** The Hong Kong text of a simplified source file. */
export function traditionalOf(source: string): string {
  const convert = OpenCC.Converter({ from: 'cn', to: 'hk' });
  return WORDS.reduce((text, [from, to]) => text.replaceAll(from, to), convert(source))
    .replaceAll('“', '「')
    .replaceAll('”', '」')
    .replaceAll('zhCn', 'zhHk')
    .replaceAll('./zh-cn/', './zh-hk/')
    .replaceAll('@ytterby/language/zh-cn/', '@ytterby/language/zh-hk/');
}

/** Every simplified file with the Hong Kong file it becomes. */
export const pairs: readonly (readonly [URL, URL])[] = [
  [new URL('../zh-cn.ts', import.meta.url), new URL('../zh-hk.ts', import.meta.url)],
  ...folders.flatMap((folder) =>
    readdirSync(new URL('zh-cn/', folder)).map((name): readonly [URL, URL] => [
      new URL(`zh-cn/${name}`, folder),
      new URL(`zh-hk/${name}`, folder),
    ]),
  ),
];

if (import.meta.main) {
  for (const [from, to] of pairs) writeFileSync(to, traditionalOf(readFileSync(from, 'utf8')));
}
