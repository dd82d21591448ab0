/** 輸入有誤時的説明（繁體中文（香港））：一錯一行，並寫明應如何填寫。 */
import type { Fault } from '@ytterby/facts';
import type { CliFault } from '../faults/command-line.ts';
import { either } from '../join.ts';

const or = (words: readonly string[] | undefined): string => either(words ?? [], '或', '、');
const first = (fault: { readonly expected?: readonly string[] }): string => fault.expected?.[0] ?? '';

const types: Readonly<Record<string, string>> = {
  string: '文字',
  object: '對象',
  array: '陣列',
  boolean: 'true 或 false',
  number: '數字',
  null: 'null',
};

const tokens: Readonly<Record<string, string>> = { value: '一個值', key: '雙引號內的鍵', end: '文件結尾' };
const wanted = (fault: CliFault): string =>
  or((fault.expected ?? []).map((token) => tokens[token] ?? `「${token}」`));

/** 文件內容有誤，不含位置。 */
function ofDocument(fault: Fault): string {
  const { found = '', expected } = fault;
  switch (fault.code) {
    case 'not-json':
      return '不是 JSON';
    case 'wrong-type':
      return `${found} 不是${or((expected ?? []).map((type) => types[type] ?? type))}`;
    case 'missing':
      return '缺少此項；按約定必須填寫';
    case 'unknown-property':
      return `此處沒有 ${found} 這一屬性；是否應為 ${or(expected)}？`;
    case 'not-one-of':
      return `${found} 不是可用的值；請填寫 ${or(expected)}`;
    case 'not-a-decimal':
      return `${found} 不是十進制數；請填寫 ${first(fault)}`;
    case 'not-a-date':
      return `${found} 不是日期；請寫成 ${first(fault)} 的形式`;
    case 'no-such-day':
      return `日曆上沒有 ${found} 這一天；請寫成 ${first(fault)} 的形式`;
    case 'not-a-territory':
      return `${found} 不是兩個大寫字母的國家或者地區代碼；請填寫 ${or(expected)}`;
    case 'not-a-currency':
      return `${found} 不是三個大寫字母的貨幣代碼；請填寫 ${first(fault)}`;
    case 'not-a-customs-number':
      return `${found} 不是六至十位的海關商品編號；請寫成 ${first(fault)} 的形式`;
    case 'too-deep':
      return `巢狀超過 ${found} 層；請減少層級`;
    case 'circle':
      return '包含了自身；物項不能是自己的組成部分';
    case 'too-long':
      return `有 ${found} 個字元；最多讀取 ${first(fault)} 個`;
    case 'outside-corpus':
      return `${found} 不在資料庫涵蓋的日期之內；請填寫 ${expected?.[0]} 至 ${expected?.[1]} 之間的日期`;
    case 'unknown-code':
      return `資料庫中沒有管制編碼 ${found}；最接近的是 ${or(expected)}`;
    case 'unknown-element':
      return `${found} 不是化學元素符號；請填寫 ${or(expected)}`;
    case 'unknown-key':
      return `${found} 不是可以設定的狀態或者解讀；最接近的是 ${or(expected)}`;
    case 'unknown-value':
      return `${found} 不能作為設定；請填寫 ${or(expected)}`;
    case 'bounds-reversed':
      return `${found} 上下限顛倒；請填寫 ${first(fault)}`;
    case 'above-hundred':
      return `${found} 超過百分之百；最多填寫 ${first(fault)}`;
    case 'negative':
      return `${found} 小於零；請填寫 0 或更大的數`;
    case 'share-above-one':
      return `${found} 高於所在整體的價值 ${first(fault)}；請填寫一個上級物項之內的價值`;
    case 'currencies-differ':
      return `${found} 與整體的貨幣 ${first(fault)} 不同；請使用同一貨幣`;
    case 'contradiction':
      return `${found} 與 ${first(fault)} 對同一主體的説法矛盾；請保留其一`;
  }
}

/** 文件、命令列、機構設定文件有誤。 */
function ofCli(fault: CliFault): string {
  switch (fault.code) {
    case 'not-json':
      return fault.found === undefined
        ? `文件過早結束；此處應有${wanted(fault)}`
        : `${fault.found} 在此處不是 JSON；應有${wanted(fault)}`;
    case 'duplicate-key':
      return `鍵 ${fault.found} 出現兩次；請保留其一`;
    case 'json-too-deep':
      return `巢狀超過 ${fault.expected?.[0]} 層；請減少層級`;
    case 'not-utf-8':
      return '不是 UTF-8；請另存為 UTF-8';
    case 'utf-16':
      return '是 UTF-16；請另存為 UTF-8';
    case 'line-too-long':
      return '該行超過 64 MB；請一行一筆交易';
    case 'too-large':
      return '超過 256 MB；請改用 NDJSON，一行一筆交易';
    case 'empty':
      return '沒有內容；請提供一筆交易';
    case 'no-such-file':
      return '沒有這個文件';
    case 'is-a-folder':
      return '是資料夾；請指明文件';
    case 'unreadable':
      return `無法讀取（${fault.found}）`;
    case 'wrong-shape':
      return `${fault.found} 不應出現在此處；請寫成 ${fault.expected?.[0]}`;
    case 'field-missing':
      return '缺少此項；每項設定都要寫明 key、value、who、when 和 paper';
    case 'field-empty':
      return `${fault.found} 沒有內容；請填寫文字`;
    case 'field-unknown':
      return `此處沒有 ${fault.found} 這一屬性；是否應為 ${or(fault.expected)}？`;
    case 'not-a-day':
      return `${fault.found} 不是日期；請寫成 2026-11-23 的形式`;
    case 'settled-twice':
      return `${fault.found} 設定了兩次；請保留其一`;
    case 'no-such-command':
      return `沒有「${fault.found}」這一命令；是否應為 ${or(fault.expected)}？`;
    case 'no-such-option':
      return `沒有 ${fault.found} 這一選項；是否應為 ${or(fault.expected)}？`;
    case 'value-missing':
      return `${fault.found} 需要一個值，例如 ${fault.expected?.[0]}`;
    case 'value-unwanted':
      return `${fault.found} 不帶值`;
    case 'given-twice':
      return `${fault.found} 給出了兩次；請保留其一`;
    case 'not-key-value':
      return `${fault.found} 不是「鍵=值」；請寫成 ${fault.expected?.[0]} 的形式`;
    case 'no-such-language':
      return `${fault.found} 不是本程式的語言；請填寫 ${or(fault.expected)}`;
    case 'argument-missing':
      return `請指明對象：${fault.expected?.[0]}`;
    case 'option-wrong':
      return `這裏不能寫 ${fault.found}；請寫 ${or(fault.expected)}`;
    case 'argument-unwanted':
      return `${fault.found} 是多餘的參數`;
    case 'no-such-provision':
      return `資料庫中沒有條款或者文件 ${fault.found}；最接近的是 ${or(fault.expected)}`;
    case 'corpus-not-json':
      return '不是資料庫：不是 JSON';
    case 'corpus-shape':
      return `與資料庫應有的內容不符（${fault.expected?.[0]}）；請重新匯出`;
    case 'corpus-hash':
      return `資料庫自稱 ${fault.expected?.[0]}，實為 ${fault.found}；匯出後被改動過`;
    case 'corpus-label-twice':
      return `規則標籤 ${fault.found} 出現兩次`;
    case 'corpus-unknown':
      return `引用了 ${fault.found}，但本資料庫中沒有`;
  }
}

export const faults = {
  ofDocument,
  ofCli,
  line: (line: number, column: number): string => `第 ${line} 行第 ${column} 列`,
  column: (column: number): string => `第 ${column} 列`,
  stdin: 'stdin',
};
