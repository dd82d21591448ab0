/** 初次使用的演示（简体中文）。 */
export const start = {
  title: '以本程序所载法律判定的三笔交易。',
  steps: [
    '磁体含镝的电机由德国运往美国。该日第61号公告是否有效尚不明，答复如实说明：',
    '同一电机，某机构手中有公告，设定第61号公告有效：',
    '金属铽运出中国。第18号公告从未暂停，因此没有未决之处：',
  ],
  next: '接下来可以输入',
  commands: [
    ['npx ytterby explain FILE', '您自己的交易；填写内容见 contract/README.md'],
    ['npx ytterby determine FILE', '同样的答复，JSON 格式，一笔或者多笔'],
    ['npx ytterby law status', '今日哪些有效，依据哪一文件'],
    ["npx ytterby law show '2025-61/1(1)'", '一个条款及其未定之处'],
    ['npx ytterby law items 镝', '某一元素的管制条目'],
    ['npx ytterby --help', '其他一切'],
  ],
};
