/** 伺服器自己的話：請求有什麼不對，以及怎樣開始。 */
import type { server as en } from '../en/server.ts';
import type { RequestFault } from '../faults/request.ts';
import { either } from '../join.ts';

const or = (words: readonly string[]): string => either(words, '或', '、', '');

function ofRequest(fault: RequestFault): string {
  const { found = '', expected = [] } = fault;
  const right = or(expected);
  switch (fault.code) {
    case 'not-json':
      return `不是 JSON${found === '' ? '' : `（${found}）`}`;
    case 'not-utf-8':
      return '不是 UTF-8';
    case 'empty-body':
      return '沒有內容；請發送 JSON';
    case 'too-deep':
      return `巢狀超過 ${right} 層`;
    case 'duplicate-key':
      return `鍵 ${found} 出現兩次；請保留其一`;
    case 'unstorable':
      return '含有無法保存的內容（NUL、半個代理對，或超出 1.8e308 的數）；請去掉';
    case 'missing':
      return '缺少此項';
    case 'wrong-type':
      return `${found} 類型不對；請給出${right}`;
    case 'unknown-field':
      return `這裏沒有 ${found} 這一項${expected.length === 0 ? '' : `；有：${expected.join('、')}`}`;
    case 'not-one-of':
      return `這裏沒有 ${found}；請寫${right}`;
    case 'too-small':
      return `${found} 太小；至少 ${right}`;
    case 'too-big':
      return `${found} 太大；至多 ${right}`;
    case 'too-short':
      return `太短；至少 ${right}`;
    case 'too-long':
      return `太長；至多 ${right}`;
    case 'wrong-form':
      return `${found} 的寫法不對；請寫成 ${right}`;
    case 'no-such-row':
      return `沒有${right} ${found}`;
    case 'taken':
      return `${found} 已被使用；請另選一個`;
    case 'line-too-long':
      return `有一行超過 ${right}`;
    case 'not-yours':
      return `${found} 超出您自己的權限`;
    case 'is-final':
      return '已定稿，不再更改；請另建一份';
    case 'not-final':
      return '尚未定稿；請先定稿';
    case 'over-already':
      return `現為 ${found}，不能再作此操作`;
    case 'here-already':
      return `此處已有，編號 ${found}`;
    case 'no-evidence':
      return '已被拒收或無法讀取；其內容不能作為憑據';
    case 'not-replayable':
      return '以紙面收到，或保存時未存查驗所用的材料；無法重新查驗';
    case 'wrong':
      return `${found} 在這裏不對${right === '' ? '' : `；${right}`}`;
  }
}

const problems: Readonly<Record<string, string>> = {
  'bad-input': '請求有錯誤；沒有作任何改動。',
  'not-signed-on': '請先登錄，或以 Bearer 方式發送密鑰。',
  'wrong-credentials': '電郵地址或密碼不對，或者該賬户不能登錄。',
  'not-allowed': '您的角色不允許此操作。',
  csrf: '防偽造請求的權杖缺失或不對；請按會話所示發送 X-Ytterby-CSRF。',
  'not-found': '這裏什麼也沒有。',
  clash: '與現有內容不符。',
  'changed-since': '您讀取之後已有改動；請重新讀取。',
  'too-large': '請求太大。',
  'wrong-media-type': '請發送 application/json；可收多條時用 application/x-ndjson。',
  'key-used-otherwise': '此 Idempotency-Key 已用於另一請求；請換一個。',
  'too-many': '請求過多；請稍候。',
  'not-ready': '伺服器尚未就緒。',
  'not-set-up': '此操作所需的設置尚未完成。',
  failed: '這裏出了問題；沒有作任何改動。可憑請求編號在日誌中查到。',
};

export const server: typeof en = {
  ofRequest,
  problem: (code, about) =>
    about === undefined ? (problems[code] ?? code) : `${problems[code] ?? code}（${about}）`,
  listening: (address) => `Ytterby 的地址：${address}`,
  store: (kind, where) =>
    kind === 'embedded' ? `資料庫：內嵌，位於 ${where}` : `資料庫：PostgreSQL，${where}`,
  firstHead: '首次啓動：已建立一個示例組織，名稱均為虛構。',
  firstSignOn: (email, password) => `請以 ${email} 登錄，密碼為 ${password}（只顯示這一次；請更改）。`,
  loopbackOnly: '只在本機可達；用 --listen 對外開放。',
  stopHow: '按 Ctrl-C 停止。',
  stopping: '正在停止：先完成進行中的請求。',
  noScreens: '介面尚未構建；API 可用。',
  openToAll: (address) => `監聽於 ${address}：其他機器可以訪問。請在前面加 TLS。`,
  portTaken: (port) => `端口 ${port} 已被佔用；請用 --port 另選`,
  ofStore: (fault) => {
    const field = (name: string): string => String(fault[name] ?? '');
    switch (fault.code) {
      case 'store-locked':
        if (fault.elsewhere === true) {
          return `${field('folder')} 中的資料庫自 ${field('since')} 起記為由機器 ${field('host')} 上的進程 ${field('pid')} 佔用；請在該機器上停止它；若該機器已不再使用此資料夾，請運行 ytterby serve --take-over`;
        }
        return `${field('folder')} 中的資料庫正被 ${field('host')} 上的進程 ${field('pid')} 佔用${fault.address ? `，其地址為 ${field('address')}` : ''}；請停止它，或與它通信`;
      case 'store-unreachable':
        return `資料庫沒有應答：${field('reason')}`;
      case 'store-folder':
        return `資料夾 ${field('folder')} 無法使用：${field('reason')}`;
      case 'store-empty':
        return `${field('place')} 中尚無資料庫；請用 --data 另指，或用 ytterby serve 建立`;
      case 'store-newer':
        return `資料庫屬於更新的程序（${field('has')}；本程式只到 ${field('knows')}）；請使用較新的程序`;
      case 'store-migration-changed':
        return `資料庫的第 ${field('number')} 步（${field('name')}）與本程式所持不同`;
      case 'store-migration-failed':
        return `資料庫的第 ${field('number')} 步（${field('name')}）未能執行：${field('reason')}`;
      case 'store-roles':
        return `資料庫用户 ${field('user')} 無權建立角色：${field('reason')}`;
      case 'store-too-old':
        return `伺服器是 PostgreSQL ${field('version')}；需要 15 或更新`;
      default:
        return fault.code;
    }
  },
};
