/**
 * Announcement 61 of 2025, article by article, in our own words.
 * The three limbs of article 1 follow the three limbs of REG/49; the 0.1% and the lists are this announcement's own.
 */
import type { Provision } from '../types.ts';

export const provisions: readonly Provision[] = [
  {
    id: '2025-61/1',
    title: { en: 'Who needs a licence, and for which act', 'zh-CN': '许可义务的主体与行为' },
    statement: {
      en: 'An organisation or individual outside China, called an overseas specified export operator, must hold a dual-use export licence document of the Ministry of Commerce before it exports an item of limbs (1) to (3) to a country or region other than China.',
      'zh-CN':
        '身处境外的组织或个人（公告称“境外特定出口经营者”），要把第一条（一）至（三）项的物项出口到中国以外的国家和地区，须事先取得商务部的两用物项出口许可证件。',
    },
    notes: [
      {
        en: 'A shipment back to China and a sale that stays inside one foreign country are outside these words. The notice of 2025-61/7(b) reaches further, because it also covers transfers.',
        'zh-CN':
          '运回中国，或者只在同一外国境内转售，不在本条字面之内。第七条对境外经营者的告知义务还及于转移，范围更宽。',
      },
    ],
    ambiguities: [
      {
        en: 'No source settles whether Hong Kong, Macao and Taiwan are overseas, or other countries and regions.',
        'zh-CN': '港澳台是否属于“境外”或者“其他国家和地区”，已读来源均未说明。',
      },
      {
        en: 'Who the operator is when seller, consignor and forwarder differ is not stated.',
        'zh-CN': '卖方、发货人与货运代理不一致时，谁是出口经营者，未见规定。',
      },
      {
        en: 'A foreign affiliate of a Chinese company reads naturally as overseas; no source says so.',
        'zh-CN': '中国企业的境外关联企业按文义应属境外，但没有来源予以确认。',
      },
    ],
    sources: ['61-m1', '61-m3', 'par', '61-cset'],
    grade: 'B',
    formalised: true,
  },
  {
    id: '2025-61/1(1)',
    title: { en: 'Content: 0.1% or more by value', 'zh-CN': '含量标准：价值占比0.1%及以上' },
    statement: {
      en: 'A licence is needed for a Part 2 item made outside China that contains, integrates or mixes in Part 1 items of Chinese origin, where the value of the Part 1 items is 0.1% or more of the value of that Part 2 item. Equality counts.',
      'zh-CN':
        '在境外制造的附件1第二部分物项，若含有、集成或者混有原产于中国的第一部分物项，且后者价值占前者价值达到0.1%，即须许可。恰好等于0.1%也包括在内。',
    },
    notes: [
      {
        en: 'The share is by value, never by weight. Nd, Pr, La, Ce and NdFeB alloy without Tb or Dy are not on Part 1 and never count.',
        'zh-CN':
          '比例按价值计算，不按重量。钕、镨、镧、铈以及不含铽、镝的钕铁硼合金不在第一部分，不计入分子。',
      },
      {
        en: 'Its own start date is 2025-12-01. The suspension of 2025-11-07 came first, so this limb had never operated by 2026-11-10.',
        'zh-CN':
          '本项自定2025年12月1日起实施，但暂停自2025年11月7日开始，因此截至2026年11月10日从未实际适用。',
      },
    ],
    ambiguities: [
      {
        en: 'Whether only Part 1 items of Chinese origin count in the numerator, or every Part 1 item once a Chinese one is inside.',
        'zh-CN': '分子只计原产于中国的第一部分物项，还是只要含有一种中国原产物项便计入全部第一部分物项。',
      },
      {
        en: 'Whether the denominator is the exported item, or also any Part 2 item inside it.',
        'zh-CN': '分母是出口的物项本身，还是其中任何一件第二部分物项也要单独计算。',
      },
      {
        en: 'Whether a contained magnet counts whole. By the words it does not: magnets are on Part 2, not on Part 1.',
        'zh-CN': '所含磁体是否整体计入。按文义不计入：磁体列在第二部分，不在第一部分。',
      },
      {
        en: 'Whether several Part 1 items are added up is not stated; adding them is the natural reading.',
        'zh-CN': '多种第一部分物项是否合并计算，条文未写明；合并计算是通常的理解。',
      },
      {
        en: 'Basis of value (invoice, cost, customs value), currency, date and rounding are not stated.',
        'zh-CN': '价值以发票、成本还是完税价格为准，币种、时点与取舍方法均无规定。',
      },
    ],
    sources: ['61-m1', '61-m3', '61-q', '61-en1', '61-cset', '61-cr'],
    grade: 'B',
    inForceFrom: '2025-12-01',
    formalised: true,
  },
  {
    id: '2025-61/1(2)',
    title: { en: 'Technology: made abroad with Chinese know-how', 'zh-CN': '技术标准：境外使用中国技术生产' },
    statement: {
      en: 'A licence is needed for any Annex 1 item, Part 1 or Part 2, produced overseas with technology of Chinese origin for rare-earth mining, smelting and separation, metal smelting, magnet manufacturing or recycling of secondary resources.',
      'zh-CN':
        '凡在境外运用原产于中国的稀土开采、冶炼分离、金属冶炼、磁材制造或者二次资源回收利用技术所生产的附件1物项，不论列在哪一部分，均须许可。',
    },
    notes: [
      {
        en: 'No share and no Chinese material is required; the origin of the technology is the only link.',
        'zh-CN': '不要求价值占比，也不要求含有中国原料；唯一的联结是技术来源。',
      },
      {
        en: 'One English translation adds a condition of Chinese rare earths. The Chinese text has none.',
        'zh-CN': '有一份英译本多出“使用中国稀土”的条件，中文文本并无此条件。',
      },
    ],
    ambiguities: [
      {
        en: 'When technology originates in China, how much use is use, and whether technology lawfully exported before the announcement counts, is not stated. Nor is a standard of knowledge.',
        'zh-CN':
          '何为技术“原产于中国”、使用到何种程度、公告前合法出口的技术是否计入，以及是否要求明知，均未写明。',
      },
    ],
    sources: ['61-m1', '61-m3', '61-cr'],
    grade: 'B',
    inForceFrom: '2025-12-01',
    formalised: true,
  },
  {
    id: '2025-61/1(3)',
    title: { en: 'Origin: re-export of Chinese items', 'zh-CN': '原产地标准：中国原产物项的再出口' },
    statement: {
      en: 'A licence is needed to export from abroad, to a third country or region, any Annex 1 item that originates in China. No share is asked for.',
      'zh-CN': '原产于中国的附件1物项，由境外再出口到第三国或者地区的，须许可，不问占比。',
    },
    notes: [
      {
        en: 'In force on publication, 2025-10-09. It is the only limb of article 1 that ever operated before the suspension.',
        'zh-CN': '自公布之日（2025年10月9日）起实施，是第一条中在暂停之前唯一实际适用过的一项。',
      },
    ],
    ambiguities: [
      {
        en: 'No rule of origin is given: when melting, alloying or sintering abroad changes the origin is open.',
        'zh-CN': '未规定原产地规则：境外熔炼、合金化或者烧结何时改变原产地，尚无定论。',
      },
      {
        en: 'Stock that had left China before the announcement is not mentioned.',
        'zh-CN': '公告之前已离境的存货，未作规定。',
      },
    ],
    sources: ['61-m1', '61-m3', '61-q', 'ail-1', '61-cr'],
    grade: 'B',
    formalised: true,
  },
  {
    id: '2025-61/2',
    title: { en: 'Parties refused in principle', 'zh-CN': '原则上不予许可的对象' },
    statement: {
      en: 'Applications are in principle not approved where the export goes to an overseas military user, to an importer or end user on the control list or the watch list, or to a subsidiary, branch or similar body held 50% or more by one of these.',
      'zh-CN':
        '出口对象为境外军事用户，或者为管控名单、关注名单上的进口商和最终用户，或者为其控股达到50%的子公司、分公司等机构的，申请原则上不获许可。',
    },
    notes: [
      {
        en: 'A presumption of refusal, not a ban: it bears on applications, so it presupposes that article 1 asks for a licence.',
        'zh-CN': '这是推定不予许可，并非绝对禁止；它针对申请，以第一条要求许可为前提。',
      },
      {
        en: 'Under REG/26 a watch-listed party only loses facilitation; here the same listing leads to refusal in principle. Military users of any nationality are meant.',
        'zh-CN':
          '依《条例》第二十六条，列入关注名单只是不得享受便利；在此却导致原则上不予许可。军事用户不分国籍。',
      },
    ],
    ambiguities: [
      {
        en: 'Whether the 50% is direct only or runs through tiers, and whether stakes of several listed holders are added, is not stated in the official words.',
        'zh-CN': '50%仅指直接控股还是可逐层穿透，多个列名主体的持股是否相加，官方文字均未说明。',
      },
      {
        en: 'Whether the 50% extension also reaches bodies held by military users.',
        'zh-CN': '50%的延伸是否也适用于军事用户所控股的机构。',
      },
    ],
    sources: ['61-m1', '61-q', '61-cr', 'ab', 'gvw'],
    grade: 'B',
    formalised: true,
  },
  {
    id: '2025-61/3',
    title: { en: 'End uses refused in principle', 'zh-CN': '原则上不予许可的用途' },
    statement: {
      en: 'Applications are in principle not approved for items that will or may be used for weapons of mass destruction and their means of delivery (design, development, production or use), for terrorism, or for military use or raising military potential.',
      'zh-CN':
        '物项将用于或者可能用于以下任一目的的，申请原则上不获许可：大规模杀伤性武器及其运载工具的设计、开发、生产或使用；恐怖主义；军事用途或者增强军事潜力。',
    },
    notes: [{ en: 'A possibility is enough; certainty is not needed.', 'zh-CN': '有可能即可，不要求确定。' }],
    sources: ['61-m1', '61-q'],
    grade: 'B',
    formalised: true,
  },
  {
    id: '2025-61/4',
    title: { en: 'End uses decided case by case', 'zh-CN': '逐案审批的用途' },
    statement: {
      en: 'Decided case by case: R&D or production of logic chips at 14 nm and below; R&D or production of memory chips with 256 layers or more; production equipment, test equipment and materials for semiconductors of those processes; and R&D of artificial intelligence with potential military use.',
      'zh-CN':
        '以下最终用途逐案审批：研发、生产14纳米及以下逻辑芯片；研发、生产256层及以上存储芯片；上述制程半导体的生产设备、测试设备和材料；研发可能具有军事用途的人工智能。',
    },
    notes: [
      {
        en: 'The bounds are inside: 14 nm and 256 layers. Potential military use qualifies artificial intelligence alone.',
        'zh-CN': '14纳米与256层本身包括在内。“可能具有军事用途”只限定人工智能。',
      },
    ],
    ambiguities: [
      {
        en: 'The equipment limb can mean making such equipment, or the equipment and materials that make such chips.',
        'zh-CN': '设备一项既可理解为制造这类设备，也可理解为用来制造这类芯片的设备和材料。',
      },
      {
        en: 'How it meets articles 2 and 3 is not stated; that the stricter policy decides is an inference.',
        'zh-CN': '与第二条、第三条如何衔接未写明；从严适用是推论。',
      },
    ],
    sources: ['61-q', '61-cr', 'par'],
    grade: 'B',
    formalised: true,
  },
  {
    id: '2025-61/5',
    title: { en: 'Humanitarian exemption, with a report', 'zh-CN': '人道主义豁免与事后报告' },
    statement: {
      en: 'No licence is needed where the end use is emergency medical care, response to a public-health emergency, natural-disaster relief or similar humanitarian relief. The exporter must report by e-mail to jingwaibaogao@mofcom.gov.cn no later than 10 working days after the export, and undertake that the items will not harm the national security and interests of China.',
      'zh-CN':
        '最终用途为紧急医疗、应对公共卫生突发事件、自然灾害救援等人道主义救援的，无须许可。出口方最迟应在出口后10个工作日内发送电子邮件至jingwaibaogao@mofcom.gov.cn报告，并承诺物项不会用于危害中国国家安全和利益。',
    },
    ambiguities: [
      {
        en: 'Whose working days count is not stated; the corpus counts Chinese ones and says so.',
        'zh-CN': '按哪一国的工作日计算未作规定；本库按中国工作日计算并予注明。',
      },
      {
        en: 'Whether the notice of article 7 falls away as well: the words lift the licence only.',
        'zh-CN': '第七条的告知是否一并免除：条文只免除许可。',
      },
    ],
    sources: ['61-q', 'par', 'sp-1009'],
    grade: 'B',
    formalised: true,
  },
  {
    id: '2025-61/6',
    title: { en: 'How to apply and how to ask', 'zh-CN': '申请与咨询' },
    statement: {
      en: 'File the documents of REG/16 and those the licensing system at ecomp.mofcom.gov.cn asks for; the Chinese version prevails. The operator may file itself or through a company, intermediary, chamber or association in China that can bear liability on its own. Who is unsure whether an item is covered may ask at jingwaizixun@mofcom.gov.cn.',
      'zh-CN':
        '申请人按《条例》第十六条及商务部许可系统（ecomp.mofcom.gov.cn）的要求提交材料，以中文文本为准。可以自行申请，也可以委托境内能够独立承担责任的企业、中介机构、商会或者协会代办。不能判断物项是否受管制的，可向jingwaizixun@mofcom.gov.cn咨询。',
    },
    sources: ['par'],
    grade: 'C',
    formalised: true,
  },
  {
    id: '2025-61/7(a)',
    title: {
      en: 'Exporter in China: declare the destination, issue the notice',
      'zh-CN': '境内出口经营者：申报最终目的国并出具告知书',
    },
    statement: {
      en: 'A domestic exporter of an Annex 1 Part 1 item must truthfully declare the final destination country or region to customs and, following Annex 2, issue a Compliance Notice to the overseas importer and to the end user.',
      'zh-CN':
        '境内出口经营者出口附件1第一部分物项，应当向海关如实申报最终目的国或者地区，并依照附件2向境外进口商和最终用户分别出具《合规告知书》。',
    },
    ambiguities: [
      {
        en: 'That the duty is tied to Part 1 rests on a paraphrase and one machine extract.',
        'zh-CN': '该义务以第一部分为限，仅有改写文本与一份机器摘录可据。',
      },
      {
        en: 'No start date of its own is stated; the corpus reads it with article 8.',
        'zh-CN': '未单独规定起始日期；本库结合第八条理解。',
      },
    ],
    sources: ['par', 'ext', 'rep'],
    grade: 'C',
    formalised: true,
  },
  {
    id: '2025-61/7(b)',
    title: {
      en: 'Operator abroad: issue the notice to the next recipient',
      'zh-CN': '境外经营者：向下一接收方出具告知书',
    },
    statement: {
      en: 'An overseas specified export operator that transfers or exports an item controlled by this announcement must, following Annex 2, issue a Compliance Notice to the next recipient.',
      'zh-CN':
        '境外特定出口经营者转移或者出口受本公告管制的物项，应当依照附件2向下一个接收方出具《合规告知书》。',
    },
    notes: [
      {
        en: 'Transfer or export is wider than the export that needs a licence: a resale inside one country can need a notice and no licence.',
        'zh-CN': '“转移或者出口”宽于触发许可的“出口”：同一国内转售可能须告知而无须许可。',
      },
    ],
    ambiguities: [
      {
        en: 'Whether a notice is due where no licence is needed, for example below 0.1%. The words suggest not; firms pass it on all the same.',
        'zh-CN': '无须许可时（例如占比低于0.1%）是否仍须告知：文义倾向于否，实务中企业往往照发。',
      },
    ],
    sources: ['par', 'ext', 'rep', 'ail'],
    grade: 'C',
    formalised: true,
  },
  {
    id: '2025-61/8',
    title: { en: 'Start dates', 'zh-CN': '实施日期' },
    statement: {
      en: 'Limbs 1(1) and 1(2) start on 2025-12-01; limb 1(3) starts on publication, 2025-10-09.',
      'zh-CN': '第一条（一）、（二）项自2025年12月1日起实施；（三）项自公布之日即2025年10月9日起实施。',
    },
    notes: [
      {
        en: 'The spokesperson called the gap a reasonable transition; no clause spares existing contracts.',
        'zh-CN': '发言人称其间为合理过渡期；未见豁免既有合同的条款。',
      },
    ],
    ambiguities: [
      {
        en: 'Articles 2 to 7 have no date of their own; that they follow the limb of article 1 in force is an inference.',
        'zh-CN': '第二条至第七条未单列日期；随第一条有效各项一并适用，是推论。',
      },
    ],
    sources: ['par', '61-cr', '61-udn', 'sp-1009'],
    grade: 'C',
    formalised: true,
  },
  {
    id: '2025-61/annex-1',
    title: { en: 'Annex 1: item list', 'zh-CN': '附件1：物项清单' },
    statement: {
      en: 'Part 1 lists 13 entries: metals of Sm, Dy, Gd, Tb, Lu, Sc and Y; samarium-cobalt, terbium-iron, dysprosium-iron and terbium-dysprosium-iron alloys; dysprosium oxide and terbium oxide. Part 2 lists rare-earth permanent-magnet materials (SmCo; NdFeB with Tb or Dy; parts, components and assemblies with them) and rare-earth targets.',
      'zh-CN':
        '第一部分共13项：钐、镝、钆、铽、镥、钪、钇金属，钐钴、铽铁、镝铁、铽镝铁合金，氧化镝与氧化铽。第二部分为稀土永磁材料（钐钴、含铽或含镝钕铁硼，以及含有这些材料的零件、部件、组件）和稀土靶材。',
    },
    ambiguities: [
      {
        en: 'The complete list of targets and any control codes printed in the annex are not confirmed.',
        'zh-CN': '靶材完整清单以及附件是否印有管制编码，均未确认。',
      },
      {
        en: 'Whether a finished end product is an assembly, and whether parts, components and assemblies also follow targets.',
        'zh-CN': '终端产品是否属于“组件”，以及零件、部件、组件是否也及于靶材。',
      },
    ],
    sources: ['61-q', '61-udn', '61-chosun'],
    grade: 'B',
    formalised: {
      not: {
        en: 'A list, not a rule: its rows stand among the control entries, which article 1 reads.',
        'zh-CN': '属清单而非规则：各项见管制物项数据，由第一条引用。',
      },
    },
  },
  {
    id: '2025-61/annex-2',
    title: { en: 'Annex 2: guidelines for the Compliance Notice', 'zh-CN': '附件2：合规告知书指南' },
    statement: {
      en: 'The guidelines could not be read. Secondary sources say that a notice is issued for each transaction, runs down the chain, tells the next buyer that the item is under Chinese export control, and states the value share of the Chinese items.',
      'zh-CN':
        '指南原文未能读取。二手来源称：告知书按每笔交易出具，沿供应链逐级传递，告知下家物项受中国出口管制，并写明中国原产物项的价值占比。',
    },
    sources: ['ail', 'rep'],
    grade: 'D',
    formalised: {
      not: {
        en: 'Form and content of a document, and not read; the duty to issue it is in article 7.',
        'zh-CN': '属文书格式内容且未能读取；出具义务见第七条。',
      },
    },
  },
];
