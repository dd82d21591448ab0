/**
 * Announcement 62 of 2025, article by article, in our own words.
 * Two controlled technologies, a catch-all on knowledge, and two bars: no services to a breach, no substantial help abroad.
 */
import type { Provision } from '../types.ts';

export const provisions: readonly Provision[] = [
  {
    id: '2025-62/1',
    title: { en: 'Catch-all: known use in rare earths abroad', 'zh-CN': '兜底管制：明知用于境外稀土活动' },
    statement: {
      en: 'Where goods, technology or services are not controlled, an exporter that knows (明知) they will be used for, or will materially contribute to, rare-earth mining, smelting and separation, metal smelting, magnet manufacturing or recycling of secondary resources outside China must apply under ECL/12 and REG/14 before export, and may not provide them without a licence.',
      'zh-CN':
        '货物、技术、服务本身虽不受管制，但出口经营者明知其将用于境外的稀土开采、冶炼分离、金属冶炼、磁材制造或二次资源回收利用，或者对此有实质性作用的，须在出口前依《出口管制法》第十二条和《条例》第十四条申请；未获许可不得提供。',
    },
    notes: [
      {
        en: 'Ordinary reagents, furnaces, pumps and software come in here, through knowledge.',
        'zh-CN': '普通试剂、炉具、泵、软件等，均可因明知而落入本款。',
      },
    ],
    ambiguities: [
      {
        en: 'This announcement asks for knowledge; ECL/12, to which it refers, also counts what the exporter should know or was told.',
        'zh-CN': '本公告以“明知”为要件，而所引《出口管制法》第十二条还包括“应当知道”和“得到通知”。',
      },
    ],
    sources: ['62-m1', 'cnc', '61-q', '62-en1'],
    grade: 'B',
    formalised: true,
  },
  {
    id: '2025-62/1(1)',
    title: { en: '1E902.a: technology of the five activities', 'zh-CN': '1E902.a：五类活动的技术' },
    statement: {
      en: 'Technology, and its carriers (载体), for rare-earth mining, smelting and separation, metal smelting, magnet manufacturing and recycling of secondary resources may not be exported without a licence. Control code 1E902.a.',
      'zh-CN':
        '稀土开采、冶炼分离、金属冶炼、磁材制造、二次资源回收利用的技术及其载体，未获许可不得出口。管制编码1E902.a。',
    },
    sources: ['62-m1', 'cnc', '62-en1', '62-de', '61-q'],
    grade: 'B',
    formalised: true,
  },
  {
    id: '2025-62/1(2)',
    title: { en: '1E902.b: technology of the production lines', 'zh-CN': '1E902.b：生产线技术' },
    statement: {
      en: 'Technology for assembly, commissioning, maintenance, repair or upgrading of production lines for those five activities may not be exported without a licence. Control code 1E902.b.',
      'zh-CN': '上述五类活动生产线的装配、调试、维护、维修、升级技术，未获许可不得出口。管制编码1E902.b。',
    },
    ambiguities: [
      {
        en: 'Carriers are named in 1E902.a and not here.',
        'zh-CN': '1E902.a写明“载体”，本项未写。',
      },
    ],
    sources: ['62-m1', 'cnc', '62-en1', '62-de'],
    grade: 'B',
    formalised: true,
  },
  {
    id: '2025-62/1/definitions',
    title: { en: 'Definitions', 'zh-CN': '术语' },
    statement: {
      en: 'Rare earths, smelting and separation, metal smelting and secondary resources have the meaning of REE/30. Magnet manufacturing (磁材制造) means technology for samarium-cobalt, NdFeB and cerium magnets. Technology and carriers includes related data: drawings, process specifications, parameters, machining programs, simulation data.',
      'zh-CN':
        '稀土、冶炼分离、金属冶炼、稀土二次资源依《稀土管理条例》第三十条理解。磁材制造指钐钴、钕铁硼、铈磁体的制造技术。技术及其载体包括设计图纸、工艺规范、工艺参数、加工程序、仿真数据等资料。',
    },
    sources: ['62-m1', 'cnc'],
    grade: 'B',
    formalised: {
      not: {
        en: 'Definitions: classification reads them when it decides which technology an item is.',
        'zh-CN': '属定义条款，由物项归类环节在判断技术类别时采用。',
      },
    },
  },
  {
    id: '2025-62/2',
    title: { en: 'Who exports, and what export is', 'zh-CN': '出口经营者与出口行为' },
    statement: {
      en: 'Exporters are Chinese citizens, legal persons and unincorporated organisations wherever they are, and every person or body located in China. Export is moving a controlled item out of China, or providing it, in China or abroad, to a foreign organisation or individual by any means: trade, licensing, investment, exchange, gift, exhibition, testing, assistance, teaching, joint R&D, employment or consulting among them.',
      'zh-CN':
        '出口经营者有两类：中国公民、法人和非法人组织，不论身在何处；位于中国境内的一切自然人、法人和非法人组织。出口既指将受管制物项移出中国，也指在境内外以任何方式提供给外国组织和个人，例如贸易、知识产权许可、投资、交流、赠与、展览、检测、援助、传授、联合研发、受雇或受聘、咨询。',
    },
    notes: [
      {
        en: 'Foreigners and foreign-invested firms in China are inside. Teaching and employment are named, so knowledge passed from person to person counts.',
        'zh-CN': '在华外国人和外商投资企业也在其内。传授与受雇已列明，因此人际之间的知识转移同样计入。',
      },
    ],
    sources: ['62-m1', 'cnc', 'by'],
    grade: 'B',
    formalised: true,
  },
  {
    id: '2025-62/3',
    title: { en: 'Application and statements on technology', 'zh-CN': '申请与技术情况说明' },
    statement: {
      en: 'Apply under REG/16. For an export of technology, also file the statement of Annex 1. For providing controlled technology in China to an overseas organisation or individual that is in China, also file the statement of Annex 2. Use the licence, and report, as REG/18 and the licence itself require.',
      'zh-CN':
        '依《条例》第十六条提出申请。出口技术的，另附附件1的情况说明；在境内向位于境内的境外组织或个人提供受管制技术的，另附附件2的情况说明。取得许可后，依《条例》第十八条及许可证件的要求使用并报告。',
    },
    sources: ['cnc', 'par', 'pil'],
    grade: 'B',
    formalised: true,
  },
  {
    id: '2025-62/4',
    title: { en: 'Know your item; ask if unsure', 'zh-CN': '识别义务与咨询' },
    statement: {
      en: 'Exporters must know the performance and main uses of what they export and judge whether it is a dual-use item. Who is unsure whether an item is covered, or whether the announcement applies, may consult the Ministry of Commerce.',
      'zh-CN':
        '出口经营者应当了解所出口物项的性能和主要用途，判断其是否为两用物项；对物项是否受管制或者公告是否适用没有把握的，可以向商务部咨询。',
    },
    sources: ['cnc', 'par'],
    grade: 'B',
    formalised: {
      not: {
        en: 'A duty of care in classifying; open facts are shown as needs instead.',
        'zh-CN': '属识别上的注意义务；未明事实以待补事项列示。',
      },
    },
  },
  {
    id: '2025-62/5',
    title: { en: 'No services to a breach; ask, and show', 'zh-CN': '不得为违规提供服务；询问与出示' },
    statement: {
      en: 'Nobody may provide intermediary, matchmaking, agency, freight, delivery, customs-declaration, third-party platform or financial services to conduct that breaks the announcement. A provider whose service may touch a controlled export must ask whether it is covered and licensed; an exporter that holds a licence must show it unasked.',
      'zh-CN':
        '对违反公告的行为，任何人不得提供中介、撮合、代理、货运、寄递、报关、第三方电子商务交易平台或者金融等服务。服务可能涉及受管制出口的，服务提供者应当询问是否适用本公告、是否已申请或取得许可；已取得许可的经营者应当主动出示。',
    },
    notes: [
      {
        en: 'Wider than ECL/20 and REG/36: it adds intermediary and matchmaking services.',
        'zh-CN': '较《出口管制法》第二十条、《条例》第三十六条更宽，增加了中介和撮合。',
      },
    ],
    sources: ['61-q', 'cnc', 'par'],
    grade: 'B',
    formalised: true,
  },
  {
    id: '2025-62/6',
    title: { en: 'Not covered; unlicensed publication', 'zh-CN': '不适用情形与擅自公开' },
    statement: {
      en: 'Technology already in the public domain, technology in basic research and technology necessary for an ordinary patent application are outside the announcement. To disclose covered technology that is not public to unspecified persons without a licence is punished under ECL/34.',
      'zh-CN':
        '已进入公共领域的技术、基础科学研究中的技术，以及普通专利申请所必需的技术，不适用本公告。擅自向不特定对象公开尚未进入公共领域的受管制技术，依《出口管制法》第三十四条处罚。',
    },
    ambiguities: [
      {
        en: 'Basic research and ordinary patent application are not defined.',
        'zh-CN': '“基础科学研究”与“普通专利申请”均未定义。',
      },
    ],
    sources: ['cnc', 'par', 'rep'],
    grade: 'B',
    formalised: true,
  },
  {
    id: '2025-62/7',
    title: { en: 'No substantial help abroad', 'zh-CN': '不得为境外提供实质性帮助' },
    statement: {
      en: 'Chinese citizens, legal persons and unincorporated organisations may not, without permission, give substantial help or support (实质性帮助和支持) to rare-earth mining, smelting and separation, metal smelting, magnet manufacturing or recycling of secondary resources abroad. A breach is punished under ECL and REG.',
      'zh-CN':
        '未获许可，中国公民、法人、非法人组织不得对境外的稀土开采、冶炼分离、金属冶炼、磁材制造或者二次资源回收利用给予实质性帮助和支持；违者依《出口管制法》和《条例》处罚。',
    },
    notes: [
      {
        en: 'Only Chinese persons are addressed; foreigners in China are named in article 2, not here.',
        'zh-CN': '只约束中国的公民和组织；在华外国人见第二条，本条未提及。',
      },
    ],
    ambiguities: [
      {
        en: 'Help is not limited to technology: money, people or sourcing may be meant.',
        'zh-CN': '“帮助”不限于技术，资金、人员、采购等可能也在其内。',
      },
    ],
    sources: ['61-q', 'cnc', 'pil', 'par'],
    grade: 'B',
    formalised: true,
  },
  {
    id: '2025-62/8',
    title: { en: 'Start date and update of the list', 'zh-CN': '实施日期与清单更新' },
    statement: {
      en: 'In force on publication, 2025-10-09. The Dual-Use Items Export Control List is updated at the same time.',
      'zh-CN': '自公布之日即2025年10月9日起实施，同时更新两用物项出口管制清单。',
    },
    sources: ['cnc', 'par'],
    grade: 'B',
    formalised: true,
  },
  {
    id: '2025-62/annex-1',
    title: {
      en: 'Annex 1: guide to the statement on transferred technology',
      'zh-CN': '附件1：转移或者提供受出口管制技术情况说明填写指南',
    },
    statement: {
      en: 'A guide to filling in the statement on transferring or providing export-controlled technology. Its fields were not read.',
      'zh-CN': '《转移或者提供受出口管制技术情况说明》的填写指南，具体栏目未能读取。',
    },
    sources: ['cnc'],
    grade: 'B',
    formalised: {
      not: { en: 'Form of a document, and not read.', 'zh-CN': '属文书格式，且未能读取。' },
    },
  },
  {
    id: '2025-62/annex-2',
    title: {
      en: 'Annex 2: guide to the statement on technology provided in China',
      'zh-CN': '附件2：在境内提供受出口管制技术情况说明填写指南',
    },
    statement: {
      en: 'A guide to filling in the statement on providing export-controlled technology inside China. Its fields were not read.',
      'zh-CN': '《在境内提供受出口管制技术情况说明》的填写指南，具体栏目未能读取。',
    },
    sources: ['cnc'],
    grade: 'B',
    formalised: {
      not: { en: 'Form of a document, and not read.', 'zh-CN': '属文书格式，且未能读取。' },
    },
  },
];
