/** 帮助（简体中文）：每个命令的用途、选项和一个示例。 */
import type { CommandName } from '../../command.ts';

type Entry = { readonly usage: string; readonly says: string; readonly example: string };

const commands: Readonly<Record<CommandName, Entry>> = {
  determine: {
    usage: 'ytterby determine [FILE ...]',
    says: '对文件中的每笔交易作出判定（单个 JSON、数组或者 NDJSON；用 - 或者不写文件名则读标准输入）。一个答复输出为 JSON，多个输出为数组。有文件无法读取时退出码为 2，一错一行。',
    example: 'ytterby determine samples/transactions/motor-de-us.json',
  },
  explain: {
    usage: 'ytterby explain [FILE ...]',
    says: '同样的答复，用文字说明：先写结论，再写如何确定、适用条款及其依据、义务。',
    example: 'ytterby explain samples/transactions/motor-de-us.json',
  },
  classify: {
    usage: 'ytterby classify [FILE|-]',
    says: '每个物项的候选管制条目：一个 JSON 物项、每行一个含 id、name、attributes、hs 的 NDJSON，或每行一个物项的 CSV、XLSX 表格（各栏先推定并显示，可用映射文件指明）。每个物项一行答复；无法读取的物项在原位给出错误，退出码为 2。',
    example: 'ytterby classify samples/items/items.ndjson --explain',
  },
  content: {
    usage: 'ytterby content BOM',
    says: '物料清单（JSON、CSV、XLSX，或 IPC-1752A、IEC 62474 材料声明）中各层级每个第二部分物项的价值比例：各种解读并列，2025-61/1 的三个分项分列，哪些不明，先问哪些。',
    example: 'ytterby content samples/boms/servo-motor.csv --rates samples/boms/rates.csv',
  },
  screen: {
    usage: 'ytterby screen NAME|FILE',
    says: '将一个名称，或者文件中的名称（每行一个、CSV，或者 NDJSON 主体），与某日（以某日所知为准）的管控名单、关注名单、不可靠实体清单以及自有名单比对。用 --pairs FILE 则逐行比对成对名称（id、query、candidate、schema），每行一个答复。',
    example: 'ytterby screen "洛克希德·马丁公司" --on 2026-11-23',
  },
  'bulk determine': {
    usage: 'ytterby bulk determine 输入 ... -o 输出',
    says: '逐行判定任意大小的文件，每行一项交易：读入 CSV、XLSX、NDJSON（嵌套或平面）或 Parquet，按输出文件名的结尾写成其中任一种。列由程序猜出并显示，或在映射文件中指明。未能读取的行连同行号和原因写入“输出.refused.csv”，退出码为 2。停下的运行，再次给出同一命令即从停下之处继续。',
    example: 'ytterby bulk determine samples/bulk/orders.csv -o answers.csv',
  },
  'bulk diff': {
    usage: 'ytterby bulk diff 输入 ... -o 输出',
    says: '同样的各行在两个日期、两个法规版本或两种设定下：哪些更严、哪些更宽、为什么，按条款、物项和客户汇总。输出只含有变化的行。',
    example: 'ytterby bulk diff samples/bulk/orders.csv -o changes.csv --from 2025-11-01 --to 2026-12-01',
  },
  'bulk screen': {
    usage: 'ytterby bulk screen 输入 ... -o 输出',
    says: '逐行筛查任意大小的文件中的各方，对照某日的官方名单和自有名单，文件格式与 bulk determine 相同。',
    example: 'ytterby bulk screen samples/bulk/customers.csv -o screened.csv',
  },
  own: {
    usage: 'ytterby own [FILE|-]',
    says: '股权结构（JSON、NDJSON、BODS 0.4、FollowTheMoney，或者含 owner、owned、percent 的 CSV）中哪些主体由列名主体控股，按“控股50%及以上”的各种解读分别列出，并指出应查明哪一持股比例。',
    example: 'ytterby own samples/ownership/joint-venture.json',
  },
  law: {
    usage: 'ytterby law [COMMAND]',
    says: '本程序所载的法律。不写子命令则列出全部文件。',
    example: 'ytterby law show 2025-61/1',
  },
  'law list': {
    usage: 'ytterby law list',
    says: '列出每份文件：编号、文号、标题、日期和今日状态。',
    example: 'ytterby law list --on 2025-12-01',
  },
  'law show': {
    usage: 'ytterby law show ID',
    says: '一个条款或者一份文件：大意、说明、未定之处、规则、来源和状态。',
    example: "ytterby law show '2025-61/1(1)'",
  },
  'law status': {
    usage: 'ytterby law status',
    says: '某日每份文件和单独施行的条款的状态，以及依据哪一文件。',
    example: 'ytterby law status --on 2026-11-23 --known-at 2026-11-23',
  },
  'law items': {
    usage: 'ytterby law items QUERY',
    says: '按编码、中英文名称、元素或者海关商品编号查找管制条目；没有时给出最接近的编码。',
    example: 'ytterby law items 镝',
  },
  'law coverage': {
    usage: 'ytterby law coverage',
    says: '多少条款已形式化为规则，多少没有以及为什么；由实际引用条款的规则统计得出。',
    example: 'ytterby law coverage',
  },
  'law diff': {
    usage: 'ytterby law diff --from DAY --to DAY',
    says: '两日之间有何变化：条款状态、清单条目、列名公告。',
    example: 'ytterby law diff --from 2025-10-08 --to 2025-12-01',
  },
  'law readings': {
    usage: 'ytterby law readings',
    says: '条文可作不同解读之处：每种解读及其选项。',
    example: 'ytterby law readings',
  },
  'law export': {
    usage: 'ytterby law export',
    says: '把资料库导出为规范化 JSON，哈希同时写到标准错误；可用 --law FILE 载入。',
    example: 'ytterby law export --hash',
  },
  deadlines: {
    usage: 'ytterby deadlines [文件 ...]',
    says: '由判定结果（ytterby determine 的输出；- 或不写：标准输入）得出的各项期限，由近及远；--ics 输出日历文件。使用 --from 和 --working-days 时：计算若干个中国工作日的最后一日；某年工作日尚未公布的，给出区间。',
    example: 'ytterby deadlines --from 2026-12-18 --working-days 10',
  },
  'licence check': {
    usage: 'ytterby licence check 许可 发运 ...',
    says: '逐一将发运（JSON、数组或每行一个）与许可（JSON）核对：能否发运，不能发运的全部理由及条款，以及余额。',
    example: 'ytterby licence check samples/licences/general.json samples/licences/shipments.ndjson',
  },
  mcp: {
    usage: 'ytterby mcp',
    says: '通过 Model Context Protocol 在标准输入和输出上向助手程序提供以上各项功能；不读文件，不留记录。给出 --server 并在 YTTERBY_KEY 中给出密钥时，还提供本组织留存的内容，以该密钥的权限为限。',
    example: 'ytterby mcp',
  },
  serve: {
    usage: 'ytterby serve',
    says: '启动服务器，提供界面和 API；使用 ./data（或 YTTERBY_DATA）中的内嵌数据库，或 PostgreSQL 服务器（DATABASE_URL）。除非另行指定，只在本机监听。首次启动会建立示例组织，并显示一次密码。',
    example: 'ytterby serve --port 8390',
  },
  tour: {
    usage: 'ytterby tour',
    says: '走一遍三笔交易及其说明，并提示接下来可以输入什么。',
    example: 'ytterby tour',
  },
};

const options: Readonly<Record<string, string>> = {
  'no-screen': '不按名称筛查主体',
  ownership: '股权文件，用于查找列名主体的持股',
  list: '自有名单：CSV、逐行名称，或者 FollowTheMoney JSON 行；可重复',
  pairs: '逐行比对成对名称',
  ndjson: '一行一个答复',
  explain: '用文字而不是 JSON',
  all: '同时列出不适用的条款，长列表全部列出',
  assume: '为本次设定一项状态或者解读；可重复',
  'known-at': '只使用该日之前公布的内容；交易自带日期的以其为准（默认今日）',
  house: '贵机构已设定的状态和解读（默认 ytterby.house.json，如有）',
  law: '使用导出的资料库，而不是随程序附带的',
  on: '所问的日期（默认今日）',
  from: '较早的日期',
  'working-days': '多少个中国工作日',
  ics: '输出 iCalendar，供日历程序使用',
  to: '较晚的日期',
  json: '输出 JSON',
  hash: '只输出哈希',
  map: '各栏所指：{"columns": {"id": "物料编码"}, "sheet": "BOM", "headingRow": 3}',
  encoding: 'CSV 文件的编码（无法自行判定时）',
  yes: '直接采用推定的各栏，不再询问',
  item: '所问的部件（默认：不属于任何其他部件者）',
  'what-if': '并列比较的其他供应商、原产地或价格：JSON',
  rates: '注明日期的汇率：JSON 或含 from、to、on、rate 的 CSV',
  smelters: 'RMI AMRT 工作簿：所列稀土冶炼厂，仅提示原产地',
  replay: '重新计算一份底稿，并说明答复是否相同',
  server: '本组织服务器的地址，用于留存内容的各项功能',
  output: '写入此文件，格式由文件名的结尾决定',
  threads: '用几个线程（默认与核心数相同）',
  full: '每行写出完整的判定，而不是一行各列（仅限 NDJSON）',
  'from-assume': '只在较早一边确定一项状态或解读',
  'to-assume': '只在较晚一边确定一项状态或解读',
  'from-law': '较早一边所用的导出法规',
  'to-law': '较晚一边所用的导出法规',
  port: '监听的端口（8390）；0 表示任一空闲端口',
  listen: '监听的地址（127.0.0.1：只限本机）',
  data: '内嵌数据库的文件夹',
  'public-url': '前面另有服务时，人们访问本服务器的地址',
  'no-samples': '首次启动时不建立示例组织',
  'no-screens': '只提供 API',
  log: '在标准错误输出上记录多少：debug、info、warn 或 error（warn）',
  lang: 'en、zh-CN 或者 zh-HK（默认依 LANG）',
  help: '本帮助',
  version: '版本',
};

export const help = {
  commands,
  option: (name: string): string => options[name] ?? '',
  title: 'Ytterby：中国稀土出口管制之下，贵方处于何种位置',
  usage: '用法',
  commandsHead: '命令',
  optionsHead: '选项',
  exampleHead: '示例',
  closing: 'ytterby COMMAND --help 说明各命令。本程序不构成法律意见。',
};
