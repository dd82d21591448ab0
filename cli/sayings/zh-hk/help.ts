/** 幫助（繁體中文（香港））：每個命令的用途、選項和一個示例。 */
import type { CommandName } from '../../command.ts';

type Entry = { readonly usage: string; readonly says: string; readonly example: string };

const commands: Readonly<Record<CommandName, Entry>> = {
  determine: {
    usage: 'ytterby determine [FILE ...]',
    says: '對文件中的每筆交易作出判定（單個 JSON、陣列或者 NDJSON；用 - 或者不寫檔案名稱則讀標準輸入）。一個答覆輸出為 JSON，多個輸出為陣列。有文件無法讀取時結束代碼為 2，一錯一行。',
    example: 'ytterby determine samples/transactions/motor-de-us.json',
  },
  explain: {
    usage: 'ytterby explain [FILE ...]',
    says: '同樣的答覆，用文字説明：先寫結論，再寫如何確定、適用條款及其依據、義務。',
    example: 'ytterby explain samples/transactions/motor-de-us.json',
  },
  classify: {
    usage: 'ytterby classify [FILE|-]',
    says: '每個物項的候選管制條目：一個 JSON 物項、每行一個含 id、name、attributes、hs 的 NDJSON，或每行一個物項的 CSV、XLSX 表格（各欄先推定並顯示，可用對應檔案指明）。每個物項一行答覆；無法讀取的物項在原位給出錯誤，結束代碼為 2。',
    example: 'ytterby classify samples/items/items.ndjson --explain',
  },
  content: {
    usage: 'ytterby content BOM',
    says: '物料清單（JSON、CSV、XLSX，或 IPC-1752A、IEC 62474 材料聲明）中各層級每個第二部分物項的價值比例：各種解讀並列，2025-61/1 的三個分項分列，哪些不明，先問哪些。',
    example: 'ytterby content samples/boms/servo-motor.csv --rates samples/boms/rates.csv',
  },
  screen: {
    usage: 'ytterby screen NAME|FILE',
    says: '將一個名稱，或者文件中的名稱（每行一個、CSV，或者 NDJSON 主體），與某日（以某日所知為準）的管控名單、關注名單、不可靠實體清單以及自有名單比對。用 --pairs FILE 則逐行比對成對名稱（id、query、candidate、schema），每行一個答覆。',
    example: 'ytterby screen "洛克希德·馬丁公司" --on 2026-11-23',
  },
  'bulk determine': {
    usage: 'ytterby bulk determine 輸入 ... -o 輸出',
    says: '逐行判定任意大小的文件，每行一項交易：讀入 CSV、XLSX、NDJSON（巢狀或平面）或 Parquet，按輸出檔案名稱的結尾寫成其中任一種。列由程序猜出並顯示，或在對應檔案中指明。未能讀取的行連同行號和原因寫入「輸出.refused.csv」，結束代碼為 2。停下的運行，再次給出同一命令即從停下之處繼續。',
    example: 'ytterby bulk determine samples/bulk/orders.csv -o answers.csv',
  },
  'bulk diff': {
    usage: 'ytterby bulk diff 輸入 ... -o 輸出',
    says: '同樣的各行在兩個日期、兩個法規版本或兩種設定下：哪些更嚴、哪些更寬、為什麼，按條款、物項和客户彙總。輸出只含有變化的行。',
    example: 'ytterby bulk diff samples/bulk/orders.csv -o changes.csv --from 2025-11-01 --to 2026-12-01',
  },
  'bulk screen': {
    usage: 'ytterby bulk screen 輸入 ... -o 輸出',
    says: '逐行篩查任意大小的文件中的各方，對照某日的官方名單和自有名單，文件格式與 bulk determine 相同。',
    example: 'ytterby bulk screen samples/bulk/customers.csv -o screened.csv',
  },
  own: {
    usage: 'ytterby own [FILE|-]',
    says: '股權結構（JSON、NDJSON、BODS 0.4、FollowTheMoney，或者含 owner、owned、percent 的 CSV）中哪些主體由列名主體控股，按「控股50%及以上」的各種解讀分別列出，並指出應查明哪一持股比例。',
    example: 'ytterby own samples/ownership/joint-venture.json',
  },
  law: {
    usage: 'ytterby law [COMMAND]',
    says: '本程式所載的法律。不寫子命令則列出全部文件。',
    example: 'ytterby law show 2025-61/1',
  },
  'law list': {
    usage: 'ytterby law list',
    says: '列出每份文件：編號、文號、標題、日期和今日狀態。',
    example: 'ytterby law list --on 2025-12-01',
  },
  'law show': {
    usage: 'ytterby law show ID',
    says: '一個條款或者一份文件：大意、説明、未定之處、規則、來源和狀態。',
    example: "ytterby law show '2025-61/1(1)'",
  },
  'law status': {
    usage: 'ytterby law status',
    says: '某日每份文件和單獨施行的條款的狀態，以及依據哪一文件。',
    example: 'ytterby law status --on 2026-11-23 --known-at 2026-11-23',
  },
  'law items': {
    usage: 'ytterby law items QUERY',
    says: '按編碼、中英文名稱、元素或者海關商品編號查找管制條目；沒有時給出最接近的編碼。',
    example: 'ytterby law items 鏑',
  },
  'law coverage': {
    usage: 'ytterby law coverage',
    says: '多少條款已形式化為規則，多少沒有以及為什麼；由實際引用條款的規則統計得出。',
    example: 'ytterby law coverage',
  },
  'law diff': {
    usage: 'ytterby law diff --from DAY --to DAY',
    says: '兩日之間有何變化：條款狀態、清單條目、列名公告。',
    example: 'ytterby law diff --from 2025-10-08 --to 2025-12-01',
  },
  'law readings': {
    usage: 'ytterby law readings',
    says: '條文可作不同解讀之處：每種解讀及其選項。',
    example: 'ytterby law readings',
  },
  'law export': {
    usage: 'ytterby law export',
    says: '把資料庫匯出為規範化 JSON，雜湊值同時寫到標準錯誤；可用 --law FILE 載入。',
    example: 'ytterby law export --hash',
  },
  deadlines: {
    usage: 'ytterby deadlines [文件 ...]',
    says: '由判定結果（ytterby determine 的輸出；- 或不寫：標準輸入）得出的各項期限，由近及遠；--ics 輸出日曆文件。使用 --from 和 --working-days 時：計算若干個中國工作天的最後一日；某年工作天尚未公佈的，給出區間。',
    example: 'ytterby deadlines --from 2026-12-18 --working-days 10',
  },
  'licence check': {
    usage: 'ytterby licence check 許可 發運 ...',
    says: '逐一將發運（JSON、陣列或每行一個）與許可（JSON）核對：能否發運，不能發運的全部理由及條款，以及餘額。',
    example: 'ytterby licence check samples/licences/general.json samples/licences/shipments.ndjson',
  },
  mcp: {
    usage: 'ytterby mcp',
    says: '通過 Model Context Protocol 在標準輸入和輸出上向助手程序提供以上各項功能；不讀文件，不留記錄。給出 --server 並在 YTTERBY_KEY 中給出密鑰時，還提供本組織留存的內容，以該密鑰的權限為限。',
    example: 'ytterby mcp',
  },
  serve: {
    usage: 'ytterby serve',
    says: '啓動伺服器，提供介面和 API；使用 ./data（或 YTTERBY_DATA）中的內嵌資料庫，或 PostgreSQL 伺服器（DATABASE_URL）。除非另行指定，只在本機監聽。首次啓動會建立示例組織，並顯示一次密碼。',
    example: 'ytterby serve --port 8390',
  },
  tour: {
    usage: 'ytterby tour',
    says: '走一遍三筆交易及其説明，並提示接下來可以輸入什麼。',
    example: 'ytterby tour',
  },
};

const options: Readonly<Record<string, string>> = {
  'no-screen': '不按名稱篩查主體',
  ownership: '股權文件，用於查找列名主體的持股',
  list: '自有名單：CSV、逐行名稱，或者 FollowTheMoney JSON 行；可重複',
  pairs: '逐行比對成對名稱',
  ndjson: '一行一個答覆',
  explain: '用文字而不是 JSON',
  all: '同時列出不適用的條款，長列表全部列出',
  assume: '為本次設定一項狀態或者解讀；可重複',
  'known-at': '只使用該日之前公佈的內容；交易自帶日期的以其為準（預設今日）',
  house: '貴機構已設定的狀態和解讀（預設 ytterby.house.json，如有）',
  law: '使用匯出的資料庫，而不是隨程式附帶的',
  on: '所問的日期（預設今日）',
  from: '較早的日期',
  'working-days': '多少箇中國工作天',
  ics: '輸出 iCalendar，供日曆程序使用',
  to: '較晚的日期',
  json: '輸出 JSON',
  hash: '只輸出雜湊值',
  map: '各欄所指：{"columns": {"id": "物料編碼"}, "sheet": "BOM", "headingRow": 3}',
  encoding: 'CSV 文件的編碼（無法自行判定時）',
  yes: '直接採用推定的各欄，不再詢問',
  item: '所問的部件（預設：不屬於任何其他部件者）',
  'what-if': '並列比較的其他供應商、原產地或價格：JSON',
  rates: '註明日期的匯率：JSON 或含 from、to、on、rate 的 CSV',
  smelters: 'RMI AMRT 活頁簿：所列稀土冶煉廠，僅提示原產地',
  replay: '重新計算一份底稿，並説明答覆是否相同',
  server: '本組織伺服器的地址，用於留存內容的各項功能',
  output: '寫入此文件，格式由檔案名稱的結尾決定',
  threads: '用幾個線程（預設與核心數相同）',
  full: '每行寫出完整的判定，而不是一行各列（僅限 NDJSON）',
  'from-assume': '只在較早一邊確定一項狀態或解讀',
  'to-assume': '只在較晚一邊確定一項狀態或解讀',
  'from-law': '較早一邊所用的匯出法規',
  'to-law': '較晚一邊所用的匯出法規',
  port: '監聽的端口（8390）；0 表示任一空閒端口',
  listen: '監聽的地址（127.0.0.1：只限本機）',
  data: '內嵌資料庫的資料夾',
  'public-url': '前面另有服務時，人們訪問本伺服器的地址',
  'no-samples': '首次啓動時不建立示例組織',
  'no-screens': '只提供 API',
  log: '在標準錯誤輸出上記錄多少：debug、info、warn 或 error（warn）',
  lang: 'en、zh-CN 或者 zh-HK（預設依 LANG）',
  help: '本幫助',
  version: '版本',
};

export const help = {
  commands,
  option: (name: string): string => options[name] ?? '',
  title: 'Ytterby：中國稀土出口管制之下，貴方處於何種位置',
  usage: '用法',
  commandsHead: '命令',
  optionsHead: '選項',
  exampleHead: '示例',
  closing: 'ytterby COMMAND --help 説明各命令。本程式不構成法律意見。',
};
