/** 输入有误时的说明（简体中文）：一错一行，并写明应如何填写。 */
import type { Fault } from '@ytterby/facts';
import type { CliFault } from '../faults/command-line.ts';
import { either } from '../join.ts';

const or = (words: readonly string[] | undefined): string => either(words ?? [], '或', '、');
const first = (fault: { readonly expected?: readonly string[] }): string => fault.expected?.[0] ?? '';

const types: Readonly<Record<string, string>> = {
  string: '文本',
  object: '对象',
  array: '数组',
  boolean: 'true 或 false',
  number: '数字',
  null: 'null',
};

const tokens: Readonly<Record<string, string>> = { value: '一个值', key: '双引号内的键', end: '文件结尾' };
const wanted = (fault: CliFault): string =>
  or((fault.expected ?? []).map((token) => tokens[token] ?? `“${token}”`));

/** 文件内容有误，不含位置。 */
function ofDocument(fault: Fault): string {
  const { found = '', expected } = fault;
  switch (fault.code) {
    case 'not-json':
      return '不是 JSON';
    case 'wrong-type':
      return `${found} 不是${or((expected ?? []).map((type) => types[type] ?? type))}`;
    case 'missing':
      return '缺少此项；按约定必须填写';
    case 'unknown-property':
      return `此处没有 ${found} 这一属性；是否应为 ${or(expected)}？`;
    case 'not-one-of':
      return `${found} 不是可用的值；请填写 ${or(expected)}`;
    case 'not-a-decimal':
      return `${found} 不是十进制数；请填写 ${first(fault)}`;
    case 'not-a-date':
      return `${found} 不是日期；请写成 ${first(fault)} 的形式`;
    case 'no-such-day':
      return `日历上没有 ${found} 这一天；请写成 ${first(fault)} 的形式`;
    case 'not-a-territory':
      return `${found} 不是两个大写字母的国家或者地区代码；请填写 ${or(expected)}`;
    case 'not-a-currency':
      return `${found} 不是三个大写字母的货币代码；请填写 ${first(fault)}`;
    case 'not-a-customs-number':
      return `${found} 不是六至十位的海关商品编号；请写成 ${first(fault)} 的形式`;
    case 'too-deep':
      return `嵌套超过 ${found} 层；请减少层级`;
    case 'circle':
      return '包含了自身；物项不能是自己的组成部分';
    case 'too-long':
      return `有 ${found} 个字符；最多读取 ${first(fault)} 个`;
    case 'outside-corpus':
      return `${found} 不在资料库涵盖的日期之内；请填写 ${expected?.[0]} 至 ${expected?.[1]} 之间的日期`;
    case 'unknown-code':
      return `资料库中没有管制编码 ${found}；最接近的是 ${or(expected)}`;
    case 'unknown-element':
      return `${found} 不是化学元素符号；请填写 ${or(expected)}`;
    case 'unknown-key':
      return `${found} 不是可以设定的状态或者解读；最接近的是 ${or(expected)}`;
    case 'unknown-value':
      return `${found} 不能作为设定；请填写 ${or(expected)}`;
    case 'bounds-reversed':
      return `${found} 上下限颠倒；请填写 ${first(fault)}`;
    case 'above-hundred':
      return `${found} 超过百分之百；最多填写 ${first(fault)}`;
    case 'negative':
      return `${found} 小于零；请填写 0 或更大的数`;
    case 'share-above-one':
      return `${found} 高于所在整体的价值 ${first(fault)}；请填写一个上级物项之内的价值`;
    case 'currencies-differ':
      return `${found} 与整体的货币 ${first(fault)} 不同；请使用同一货币`;
    case 'contradiction':
      return `${found} 与 ${first(fault)} 对同一主体的说法矛盾；请保留其一`;
  }
}

/** 文件、命令行、机构设定文件有误。 */
function ofCli(fault: CliFault): string {
  switch (fault.code) {
    case 'not-json':
      return fault.found === undefined
        ? `文件过早结束；此处应有${wanted(fault)}`
        : `${fault.found} 在此处不是 JSON；应有${wanted(fault)}`;
    case 'duplicate-key':
      return `键 ${fault.found} 出现两次；请保留其一`;
    case 'json-too-deep':
      return `嵌套超过 ${fault.expected?.[0]} 层；请减少层级`;
    case 'not-utf-8':
      return '不是 UTF-8；请另存为 UTF-8';
    case 'utf-16':
      return '是 UTF-16；请另存为 UTF-8';
    case 'line-too-long':
      return '该行超过 64 MB；请一行一笔交易';
    case 'too-large':
      return '超过 256 MB；请改用 NDJSON，一行一笔交易';
    case 'empty':
      return '没有内容；请提供一笔交易';
    case 'no-such-file':
      return '没有这个文件';
    case 'is-a-folder':
      return '是文件夹；请指明文件';
    case 'unreadable':
      return `无法读取（${fault.found}）`;
    case 'wrong-shape':
      return `${fault.found} 不应出现在此处；请写成 ${fault.expected?.[0]}`;
    case 'field-missing':
      return '缺少此项；每项设定都要写明 key、value、who、when 和 paper';
    case 'field-empty':
      return `${fault.found} 没有内容；请填写文本`;
    case 'field-unknown':
      return `此处没有 ${fault.found} 这一属性；是否应为 ${or(fault.expected)}？`;
    case 'not-a-day':
      return `${fault.found} 不是日期；请写成 2026-11-23 的形式`;
    case 'settled-twice':
      return `${fault.found} 设定了两次；请保留其一`;
    case 'no-such-command':
      return `没有“${fault.found}”这一命令；是否应为 ${or(fault.expected)}？`;
    case 'no-such-option':
      return `没有 ${fault.found} 这一选项；是否应为 ${or(fault.expected)}？`;
    case 'value-missing':
      return `${fault.found} 需要一个值，例如 ${fault.expected?.[0]}`;
    case 'value-unwanted':
      return `${fault.found} 不带值`;
    case 'given-twice':
      return `${fault.found} 给出了两次；请保留其一`;
    case 'not-key-value':
      return `${fault.found} 不是“键=值”；请写成 ${fault.expected?.[0]} 的形式`;
    case 'no-such-language':
      return `${fault.found} 不是本程序的语言；请填写 ${or(fault.expected)}`;
    case 'argument-missing':
      return `请指明对象：${fault.expected?.[0]}`;
    case 'option-wrong':
      return `这里不能写 ${fault.found}；请写 ${or(fault.expected)}`;
    case 'argument-unwanted':
      return `${fault.found} 是多余的参数`;
    case 'no-such-provision':
      return `资料库中没有条款或者文件 ${fault.found}；最接近的是 ${or(fault.expected)}`;
    case 'corpus-not-json':
      return '不是资料库：不是 JSON';
    case 'corpus-shape':
      return `与资料库应有的内容不符（${fault.expected?.[0]}）；请重新导出`;
    case 'corpus-hash':
      return `资料库自称 ${fault.expected?.[0]}，实为 ${fault.found}；导出后被改动过`;
    case 'corpus-label-twice':
      return `规则标签 ${fault.found} 出现两次`;
    case 'corpus-unknown':
      return `引用了 ${fault.found}，但本资料库中没有`;
  }
}

export const faults = {
  ofDocument,
  ofCli,
  line: (line: number, column: number): string => `第 ${line} 行第 ${column} 列`,
  column: (column: number): string => `第 ${column} 列`,
  stdin: 'stdin',
};
