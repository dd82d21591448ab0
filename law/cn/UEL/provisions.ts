/** Provisions on the Unreliable Entity List, in our own words. */
import type { Provision } from '../types.ts';

export const provisions: readonly Provision[] = [
  {
    id: 'UEL/2',
    title: { en: 'Who may be listed', 'zh-CN': '列入对象' },
    statement: {
      en: 'A foreign enterprise, organisation or individual that endangers China’s sovereignty, security or development interests, or that, against normal market principles, breaks off dealings with or discriminates against Chinese parties and does them serious harm.',
      'zh-CN':
        '危害中国主权、安全、发展利益的外国企业、组织或个人；或者违背正常市场交易原则，中断与中国主体的交易或对其采取歧视性措施，造成严重损害的外国实体。',
    },
    sources: ['zh1', 'en'],
    grade: 'B',
    formalised: {
      not: {
        en: 'Grounds and procedure; the listing itself is data.',
        'zh-CN': '属列入理由和程序；名单本身以数据形式载明。',
      },
    },
  },
  {
    id: 'UEL/4',
    title: { en: 'Working mechanism', 'zh-CN': '工作机制' },
    statement: {
      en: 'A working mechanism of central departments runs the list; its office is at the Ministry of Commerce.',
      'zh-CN': '由中央有关部门组成工作机制负责实施，其办公室设在商务部。',
    },
    sources: ['zh1', 'en'],
    grade: 'B',
    formalised: { not: { en: 'Background and competence.', 'zh-CN': '属背景与职权规定。' } },
  },
  {
    id: 'UEL/10',
    title: { en: 'Measures', 'zh-CN': '处理措施' },
    statement: {
      en: 'One or several of: China-related import and export restricted or barred; investment in China restricted or barred; entry of persons and vehicles restricted or barred; work permits and residence restricted or cancelled; fines; other measures. Each notice says which.',
      'zh-CN':
        '可以采取一项或多项措施：限制、禁止其与中国有关的进出口；限制、禁止在华投资；限制、禁止有关人员和交通工具入境；限制、取消工作许可和停留居留资格；罚款；其他措施。具体以各次公告为准。',
    },
    notes: [
      {
        en: 'Where a notice bars China-related trade, an export to the party from China is barred, controlled item or not.',
        'zh-CN': '公告禁止与中国有关的进出口活动的，向其出口任何物项均不允许，不论是否受管制。',
      },
    ],
    sources: ['en', 'gp'],
    grade: 'C',
    formalised: true,
  },
  {
    id: 'UEL/12',
    title: { en: 'Exceptional dealings', 'zh-CN': '特殊情况下的交易' },
    statement: {
      en: 'Where trade is restricted or barred, a Chinese party that in special circumstances must deal with the listed one applies to the office of the working mechanism, and may deal on its consent.',
      'zh-CN':
        '进出口被限制、禁止的，中国企业、组织或个人在特殊情况下确有必要交易的，应当向工作机制办公室申请，经同意后方可进行。',
    },
    sources: ['en', 'gp'],
    grade: 'C',
    formalised: {
      not: {
        en: 'The way to an exception; a determination says only that the bar holds.',
        'zh-CN': '属例外申请途径；判定仅说明禁止适用。',
      },
    },
  },
  {
    id: 'UEL/13',
    title: { en: 'Removal', 'zh-CN': '移出' },
    statement: {
      en: 'The working mechanism may remove a party, and must where it corrects its conduct within the period set. The measures stop on the day the removal is announced.',
      'zh-CN':
        '工作机制可以决定移出；在改正期限内改正并消除后果的，应当移出。移出自公告之日起，措施停止实施。',
    },
    sources: ['zh2'],
    grade: 'B',
    formalised: {
      not: {
        en: 'Grounds and procedure; the listing itself is data.',
        'zh-CN': '属列入理由和程序；名单本身以数据形式载明。',
      },
    },
  },
  {
    id: 'UEL/14',
    title: { en: 'In force', 'zh-CN': '施行日期' },
    statement: { en: 'In force from 2020-09-19.', 'zh-CN': '自2020年9月19日起施行。' },
    sources: ['zh2', 'en'],
    grade: 'B',
    formalised: { not: { en: 'The date is that of the instrument.', 'zh-CN': '日期已载于文件信息。' } },
  },
];
