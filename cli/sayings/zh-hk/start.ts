/** 初次使用的演示（繁體中文（香港））。 */
export const start = {
  title: '以本程式所載法律判定的三筆交易。',
  steps: [
    '磁體含鏑的電機由德國運往美國。該日第61號公告是否有效尚不明，答覆如實説明：',
    '同一電機，某機構手中有公告，設定第61號公告有效：',
    '金屬鋱運出中國。第18號公告從未暫停，因此沒有未決之處：',
  ],
  next: '接下來可以輸入',
  commands: [
    ['npx ytterby explain FILE', '您自己的交易；填寫內容見 contract/README.md'],
    ['npx ytterby determine FILE', '同樣的答覆，JSON 格式，一筆或者多筆'],
    ['npx ytterby law status', '今日哪些有效，依據哪一文件'],
    ["npx ytterby law show '2025-61/1(1)'", '一個條款及其未定之處'],
    ['npx ytterby law items 鏑', '某一元素的管制條目'],
    ['npx ytterby --help', '其他一切'],
  ],
};
