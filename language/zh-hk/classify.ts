/** 命令列上的歸類（繁體中文（香港））。各項理由的句子由歸類部分提供。 */

export const classify = {
  item: (place: string): string => `物項 ${place}`,
  reaches: (count: number, open: number): string => {
    const sure = count === 0 ? '尚無確定歸入的條目' : `歸入 ${count} 個條目`;
    return open === 0 ? sure : `${sure}；另有 ${open} 個未定`;
  },
  nothing: '不歸入任何清單的條目。',
  nothingElse: '沒有其他條目涉及該物項。',
  othersOpen: '略去了沒有任何線索指向的條目；它們並未排除。請補充該物項的情況。',
  settled: (key: string, value: string): string => `已設定：${key} = ${value}`,
};
