/** 服务器自己的话：请求有什么不对，以及怎样开始。 */
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
      return '没有内容；请发送 JSON';
    case 'too-deep':
      return `嵌套超过 ${right} 层`;
    case 'duplicate-key':
      return `键 ${found} 出现两次；请保留其一`;
    case 'unstorable':
      return '含有无法保存的内容（NUL、半个代理对，或超出 1.8e308 的数）；请去掉';
    case 'missing':
      return '缺少此项';
    case 'wrong-type':
      return `${found} 类型不对；请给出${right}`;
    case 'unknown-field':
      return `这里没有 ${found} 这一项${expected.length === 0 ? '' : `；有：${expected.join('、')}`}`;
    case 'not-one-of':
      return `这里没有 ${found}；请写${right}`;
    case 'too-small':
      return `${found} 太小；至少 ${right}`;
    case 'too-big':
      return `${found} 太大；至多 ${right}`;
    case 'too-short':
      return `太短；至少 ${right}`;
    case 'too-long':
      return `太长；至多 ${right}`;
    case 'wrong-form':
      return `${found} 的写法不对；请写成 ${right}`;
    case 'no-such-row':
      return `没有${right} ${found}`;
    case 'taken':
      return `${found} 已被使用；请另选一个`;
    case 'line-too-long':
      return `有一行超过 ${right}`;
    case 'not-yours':
      return `${found} 超出您自己的权限`;
    case 'is-final':
      return '已定稿，不再更改；请另建一份';
    case 'not-final':
      return '尚未定稿；请先定稿';
    case 'over-already':
      return `现为 ${found}，不能再作此操作`;
    case 'here-already':
      return `此处已有，编号 ${found}`;
    case 'no-evidence':
      return '已被拒收或无法读取；其内容不能作为凭据';
    case 'not-replayable':
      return '以纸面收到，或保存时未存查验所用的材料；无法重新查验';
    case 'wrong':
      return `${found} 在这里不对${right === '' ? '' : `；${right}`}`;
  }
}

const problems: Readonly<Record<string, string>> = {
  'bad-input': '请求有错误；没有作任何改动。',
  'not-signed-on': '请先登录，或以 Bearer 方式发送密钥。',
  'wrong-credentials': '邮箱或密码不对，或者该账户不能登录。',
  'not-allowed': '您的角色不允许此操作。',
  csrf: '防伪造请求的令牌缺失或不对；请按会话所示发送 X-Ytterby-CSRF。',
  'not-found': '这里什么也没有。',
  clash: '与现有内容不符。',
  'changed-since': '您读取之后已有改动；请重新读取。',
  'too-large': '请求太大。',
  'wrong-media-type': '请发送 application/json；可收多条时用 application/x-ndjson。',
  'key-used-otherwise': '此 Idempotency-Key 已用于另一请求；请换一个。',
  'too-many': '请求过多；请稍候。',
  'not-ready': '服务器尚未就绪。',
  'not-set-up': '此操作所需的设置尚未完成。',
  failed: '这里出了问题；没有作任何改动。可凭请求编号在日志中查到。',
};

export const server: typeof en = {
  ofRequest,
  problem: (code, about) =>
    about === undefined ? (problems[code] ?? code) : `${problems[code] ?? code}（${about}）`,
  listening: (address) => `Ytterby 的地址：${address}`,
  store: (kind, where) =>
    kind === 'embedded' ? `数据库：内嵌，位于 ${where}` : `数据库：PostgreSQL，${where}`,
  firstHead: '首次启动：已建立一个示例组织，名称均为虚构。',
  firstSignOn: (email, password) => `请以 ${email} 登录，密码为 ${password}（只显示这一次；请更改）。`,
  loopbackOnly: '只在本机可达；用 --listen 对外开放。',
  stopHow: '按 Ctrl-C 停止。',
  stopping: '正在停止：先完成进行中的请求。',
  noScreens: '界面尚未构建；API 可用。',
  openToAll: (address) => `监听于 ${address}：其他机器可以访问。请在前面加 TLS。`,
  portTaken: (port) => `端口 ${port} 已被占用；请用 --port 另选`,
  ofStore: (fault) => {
    const field = (name: string): string => String(fault[name] ?? '');
    switch (fault.code) {
      case 'store-locked':
        if (fault.elsewhere === true) {
          return `${field('folder')} 中的数据库自 ${field('since')} 起记为由机器 ${field('host')} 上的进程 ${field('pid')} 占用；请在该机器上停止它；若该机器已不再使用此文件夹，请运行 ytterby serve --take-over`;
        }
        return `${field('folder')} 中的数据库正被 ${field('host')} 上的进程 ${field('pid')} 占用${fault.address ? `，其地址为 ${field('address')}` : ''}；请停止它，或与它通信`;
      case 'store-unreachable':
        return `数据库没有应答：${field('reason')}`;
      case 'store-folder':
        return `文件夹 ${field('folder')} 无法使用：${field('reason')}`;
      case 'store-empty':
        return `${field('place')} 中尚无数据库；请用 --data 另指，或用 ytterby serve 建立`;
      case 'store-newer':
        return `数据库属于更新的程序（${field('has')}；本程序只到 ${field('knows')}）；请使用较新的程序`;
      case 'store-migration-changed':
        return `数据库的第 ${field('number')} 步（${field('name')}）与本程序所持不同`;
      case 'store-migration-failed':
        return `数据库的第 ${field('number')} 步（${field('name')}）未能执行：${field('reason')}`;
      case 'store-roles':
        return `数据库用户 ${field('user')} 无权建立角色：${field('reason')}`;
      case 'store-too-old':
        return `服务器是 PostgreSQL ${field('version')}；需要 15 或更新`;
      default:
        return fault.code;
    }
  },
};
