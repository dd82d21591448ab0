/** Ownership in Chinese: one set of sentences, in simplified and in Hong Kong characters. */
import { toText } from '@ytterby/engine/amount';
import type { Fault } from '../fault.ts';
import type { Hint } from '../graph.ts';
import { readings } from '../readings.ts';
import { shareText } from '../share.ts';
import type { WitnessOwner } from '../witness.ts';
import type { Language } from './language.ts';

/** The words of one script; the sentences are put together from them below. */
type Words = {
  readonly listed: string;
  readonly heldBy: string;
  readonly counts: string;
  readonly together: string;
  readonly holds: string;
  readonly exactly: string;
  readonly atLeast: string;
  readonly branchOf: readonly [string, string];
  readonly own: string;
  readonly across: string;
  readonly every: string;
  readonly quotes: readonly [string, string];
  readonly open: string;
  readonly readings: Language['reading'];
  readonly shareOf: readonly [string, string];
  readonly unknown: string;
  readonly onlyKnown: string;
  readonly hidden: readonly [string, string];
  readonly circle: readonly [string, string];
  readonly hints: Readonly<Record<Hint['kind'], string>>;
  readonly notCounted: string;
  readonly economic: string;
  readonly faults: Readonly<Record<Fault['code'], string>>;
};

const cn: Words = {
  listed: '列入清单',
  heldBy: '由其持股：',
  counts: '视为被控股',
  together: '合计持有',
  holds: '持有',
  exactly: '恰好',
  atLeast: '至少',
  branchOf: ['是', '的分公司，属同一法人，而总公司'],
  own: '库存股不计入总额：',
  across: '仅在不同清单上的主体合并计算时才达到标准。',
  every: '全部读法',
  quotes: ['“', '”'],
  open: '尚未确定，涉及',
  readings: {
    'direct-single': '单一列名者直接持股',
    'chain-single': '单一股东逐层持股',
    'chain-aggregate': '多名股东合计、逐层持股',
    'over-50-single': '单一股东超过50%',
    'over-50-control': '控制超过50%',
  },
  shareOf: ['在', '的持股比例'],
  unknown: '未知',
  onlyKnown: '仅知为',
  hidden: ['持有人', '身份未披露，其持有'],
  circle: ['股东之间循环持股，经由', '，只有先被认定才能达到标准'],
  hints: {
    consolidation: '合并报表于',
    votes: '享有表决权于',
    control: '具有影响力于',
    'stake-through-others': '经所列股东间接持股于',
    'share-not-readable': '持股比例无法读取于',
  },
  notCounted: '仅供参考，不计入',
  economic: '逐层相乘的权益比例，仅供参考；公告的标准并不相乘。',
  faults: {
    empty: '文件为空；应为股权图、BODS、FollowTheMoney、GLEIF 记录或表格',
    'not-json': '不是有效的 JSON；请检查是否缺少逗号、引号或括号',
    'format-not-known':
      '无法识别格式；应为含 holdings 的股权图、BODS 声明、FollowTheMoney 实体、GLEIF 记录或 CSV 表格',
    'not-an-object': '不是对象；应为花括号内的对象',
    'not-a-list': '不是列表；应为方括号内的列表',
    missing: '缺失；应填名称',
    'not-text': '不是名称；应为非空文本',
    'not-a-percentage': '不是百分比；应为 0 至 100 的小数，例如 "33.33"，未知则填 null',
    'over-100': '超过百分之百；应为 0 至 100',
    'bounds-reversed': '区间内没有任何比例；下限不得高于上限',
    'bound-not-known': '不是界限；可用 min、max、minExclusive、maxExclusive',
    'not-true-or-false': '应为 true 或 false',
    'not-a-date': '不是日历日期；应为 YYYY-MM-DD',
    'dates-reversed': '持股的终止日早于起始日',
    'entity-not-known': '不在主体之列；请补充或更正名称',
    'owners-over-100': '的股东合计至少持有以下百分比，超过 100；请检查是否重复陈述',
    'branch-of-two': '有两个总公司；分公司只属于一个法人',
    'branch-in-circle': '经由他者成为自己的分公司；分公司须有总公司',
    'column-missing': '缺少此列；应有 owner、owned、percent',
    'cell-missing': '此处缺少单元格；比例未知时请留空',
    'too-many-cells': '单元格多于列数；含逗号的名称请加引号',
    'quote-open': '此处的引号没有闭合',
    'statement-not-known': '不是已知的记录类型；应为 entity、person 或 relationship（BODS 0.4）',
    'record-not-known': '文件中没有描述此记录的声明',
  },
};

const hk: Words = {
  listed: '列入清單',
  heldBy: '由其持股：',
  counts: '視為被控股',
  together: '合計持有',
  holds: '持有',
  exactly: '剛好',
  atLeast: '至少',
  branchOf: ['是', '的分公司，屬同一法人，而總公司'],
  own: '庫存股不計入總額：',
  across: '僅在不同清單上的主體合併計算時才達到標準。',
  every: '全部讀法',
  quotes: ['「', '」'],
  open: '尚未確定，涉及',
  readings: {
    'direct-single': '單一列名者直接持股',
    'chain-single': '單一股東逐層持股',
    'chain-aggregate': '多名股東合計、逐層持股',
    'over-50-single': '單一股東超過50%',
    'over-50-control': '控制超過50%',
  },
  shareOf: ['在', '的持股比例'],
  unknown: '未知',
  onlyKnown: '僅知為',
  hidden: ['持有人', '身分未披露，其持有'],
  circle: ['股東之間循環持股，經由', '，只有先被認定才能達到標準'],
  hints: {
    consolidation: '合併報表於',
    votes: '享有表決權於',
    control: '具有影響力於',
    'stake-through-others': '經所列股東間接持股於',
    'share-not-readable': '持股比例無法讀取於',
  },
  notCounted: '僅供參考，不計入',
  economic: '逐層相乘的權益比例，僅供參考；公告的標準並不相乘。',
  faults: {
    empty: '檔案為空；應為股權圖、BODS、FollowTheMoney、GLEIF 記錄或表格',
    'not-json': '不是有效的 JSON；請檢查是否缺少逗號、引號或括號',
    'format-not-known':
      '無法識別格式；應為含 holdings 的股權圖、BODS 聲明、FollowTheMoney 實體、GLEIF 記錄或 CSV 表格',
    'not-an-object': '不是物件；應為花括號內的物件',
    'not-a-list': '不是清單；應為方括號內的清單',
    missing: '缺失；應填名稱',
    'not-text': '不是名稱；應為非空文字',
    'not-a-percentage': '不是百分比；應為 0 至 100 的小數，例如 "33.33"，未知則填 null',
    'over-100': '超過百分之百；應為 0 至 100',
    'bounds-reversed': '區間內沒有任何比例；下限不得高於上限',
    'bound-not-known': '不是界限；可用 min、max、minExclusive、maxExclusive',
    'not-true-or-false': '應為 true 或 false',
    'not-a-date': '不是日曆日期；應為 YYYY-MM-DD',
    'dates-reversed': '持股的終止日早於起始日',
    'entity-not-known': '不在主體之列；請補充或更正名稱',
    'owners-over-100': '的股東合計至少持有以下百分比，超過 100；請檢查是否重複陳述',
    'branch-of-two': '有兩個總公司；分公司只屬於一個法人',
    'branch-in-circle': '經由他者成為自己的分公司；分公司須有總公司',
    'column-missing': '缺少此欄；應有 owner、owned、percent',
    'cell-missing': '此處缺少儲存格；比例未知時請留空',
    'too-many-cells': '儲存格多於欄數；含逗號的名稱請加引號',
    'quote-open': '此處的引號沒有閉合',
    'statement-not-known': '不是已知的記錄類型；應為 entity、person 或 relationship（BODS 0.4）',
    'record-not-known': '檔案中沒有描述此記錄的聲明',
  },
};

const say = (words: Words): Language => {
  const listed = (lists: readonly string[]): string =>
    lists.length === 0 ? words.listed : `${words.listed}：${lists.join('、')}`;
  const quoted = (reading: keyof Words['readings']): string =>
    `${words.quotes[0]}${words.readings[reading]}${words.quotes[1]}`;
  const owner = ({ owner: name, share, lists, through }: WitnessOwner): string => {
    const above = through.map((each) => `${each.owner} ${shareText(each.share)}%`).join('、');
    return `${name}（${shareText(share)}%，${lists === null ? `${words.heldBy}${above}` : listed(lists)}）`;
  };
  return {
    reading: words.readings,
    because: (witness) => {
      if (witness.kind === 'branch') {
        const [is, of] = words.branchOf;
        return `${witness.entity}${is}${witness.head}${of}${witness.lists === null ? words.counts : listed(witness.lists)}。`;
      }
      const { entity, owners, total, exactly, known, own, acrossLists } = witness;
      const verb = owners.length === 1 ? words.holds : words.together;
      const much = `${exactly && own === null ? words.exactly : known ? '' : words.atLeast}${toText(total)}%`;
      const apart = own === null ? '' : `（${words.own}${shareText(own)}%）`;
      const across = acrossLists ? words.across : '';
      return `${entity}${words.counts}：${owners.map(owner).join('、')}${verb}${much}${apart}。${across}`;
    },
    why: (entity, open, cause) => {
      const start = `${entity}${words.open}${open.length === readings.length ? words.every : open.map(quoted).join('、')}：`;
      switch (cause.kind) {
        case 'share-not-known': {
          const text = shareText(cause.share);
          const known = text === '?' ? words.unknown : `${words.onlyKnown}${text}%`;
          return `${start}${cause.owner}${words.shareOf[0]}${cause.owned}${words.shareOf[1]}${known}。`;
        }
        case 'holder-not-disclosed':
          return `${start}${words.hidden[0]}${cause.owner}${words.hidden[1]}${cause.owned}。`;
        case 'circle':
          return `${start}${words.circle[0]}${cause.through.join('、')}${words.circle[1]}。`;
      }
    },
    hint: ({ owner: name, owned, kind, text }) =>
      `${name}${words.hints[kind]}${owned}${text === null ? '' : `（${text}）`}：${words.notCounted}。`,
    fault: ({ code, given, entity, total, on }) => {
      const subject = entity !== undefined ? `“${entity}”` : given !== undefined ? `“${given}”` : '';
      return `${subject}${words.faults[code]}${total === undefined ? '' : `：${total}`}${on === undefined ? '' : `（${on}）`}`;
    },
    economicIsNotTheTest: words.economic,
  };
};

export const zhCN: Language = say(cn);
export const zhHK: Language = say(hk);
