/** 命令行上的归类（简体中文）。各项理由的句子由归类部分提供。 */

export const classify = {
  item: (place: string): string => `物项 ${place}`,
  reaches: (count: number, open: number): string => {
    const sure = count === 0 ? '尚无确定归入的条目' : `归入 ${count} 个条目`;
    return open === 0 ? sure : `${sure}；另有 ${open} 个未定`;
  },
  nothing: '不归入任何清单的条目。',
  nothingElse: '没有其他条目涉及该物项。',
  othersOpen: '略去了没有任何线索指向的条目；它们并未排除。请补充该物项的情况。',
  settled: (key: string, value: string): string => `已设定：${key} = ${value}`,
};
