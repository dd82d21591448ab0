/** The Export Control Law: scope, lists, licences and the duties of exporters and end users (articles 2 to 22). */
import type { Provision } from '../types.ts';

export const duties: readonly Provision[] = [
  {
    id: 'ECL/2',
    title: { en: 'What is controlled, and what export is', 'zh-CN': '管制物项与出口行为' },
    statement: {
      en: 'Dual-use items, military products, nuclear items and other goods, technologies and services tied to national security or non-proliferation are controlled items; their technical data counts too. Export is movement out of China, and also provision by Chinese citizens, legal persons and unincorporated organisations to foreign organisations or individuals.',
      'zh-CN':
        '两用物项、军品、核以及其他与国家安全、防扩散有关的货物、技术、服务为管制物项，相关技术资料一并计入。出口既指移出中国，也指中国公民、法人和非法人组织向外国组织和个人提供。',
    },
    notes: [{ en: 'The second limb needs no border crossing.', 'zh-CN': '第二种情形不以出境为要件。' }],
    sources: ['ECL-zh'],
    grade: 'B',
    formalised: {
      not: {
        en: 'A definition; facts about the act and the actor are read by it.',
        'zh-CN': '属定义条款，据以认定行为与主体。',
      },
    },
  },
  {
    id: 'ECL/3',
    title: { en: 'Guiding principle', 'zh-CN': '指导原则' },
    statement: {
      en: 'Export control follows the holistic view of national security and balances security and development.',
      'zh-CN': '出口管制坚持总体国家安全观，统筹安全与发展。',
    },
    sources: ['ECL-zh'],
    grade: 'B',
    formalised: {
      not: {
        en: 'Background and competence; it decides no single transaction.',
        'zh-CN': '属背景与职权规定，不决定具体交易。',
      },
    },
  },
  {
    id: 'ECL/4',
    title: { en: 'One system of lists and licences', 'zh-CN': '统一的清单与许可制度' },
    statement: {
      en: 'One unified system is run by control lists, directories or catalogues and by export licences.',
      'zh-CN': '实行统一的制度，以管制清单、名录、目录以及出口许可等方式进行管理。',
    },
    sources: ['ECL-zh'],
    grade: 'B',
    formalised: {
      not: {
        en: 'Background and competence; it decides no single transaction.',
        'zh-CN': '属背景与职权规定，不决定具体交易。',
      },
    },
  },
  {
    id: 'ECL/5',
    title: { en: 'Authorities', 'zh-CN': '主管部门' },
    statement: {
      en: 'Departments of the State Council and of the Central Military Commission run export control within their duties. For dual-use items this is the Ministry of Commerce (REG/4).',
      'zh-CN': '国务院和中央军委的有关部门按职责负责；两用物项由商务部主管（《条例》第四条）。',
    },
    sources: ['ECL-zh'],
    grade: 'B',
    formalised: {
      not: {
        en: 'Background and competence; it decides no single transaction.',
        'zh-CN': '属背景与职权规定，不决定具体交易。',
      },
    },
  },
  {
    id: 'ECL/8',
    title: { en: 'Policy and risk of destinations', 'zh-CN': '政策与目的地风险' },
    statement: {
      en: 'The authorities set policy and may rate countries and regions of destination by risk.',
      'zh-CN': '主管部门制定政策，可以对出口目的国和地区评估风险等级。',
    },
    sources: ['ECL-zh'],
    grade: 'B',
    formalised: {
      not: {
        en: 'Background and competence; it decides no single transaction.',
        'zh-CN': '属背景与职权规定，不决定具体交易。',
      },
    },
  },
  {
    id: 'ECL/9',
    title: { en: 'Control lists; temporary control', 'zh-CN': '管制清单与临时管制' },
    statement: {
      en: 'Control lists are set and published. An unlisted item may be put under temporary control for at most two years at a time, and is then dropped, extended or listed.',
      'zh-CN':
        '管制清单制定后予以公布。清单之外的物项可以实施临时管制，每次不超过两年，期满评估后取消、延长或者列入清单。',
    },
    sources: ['ECL-zh'],
    grade: 'B',
    formalised: {
      not: {
        en: 'The source of lists; the lists themselves are data.',
        'zh-CN': '清单的依据；清单本身以数据形式载明。',
      },
    },
  },
  {
    id: 'ECL/10',
    title: { en: 'Outright bans', 'zh-CN': '禁止出口' },
    statement: {
      en: 'With approval at the level of the State Council, or with the Central Military Commission, export of an item, or export to given destinations, organisations or persons, can be banned.',
      'zh-CN':
        '经国务院或者国务院、中央军委批准，可以禁止有关物项出口，或者禁止向特定目的地、组织和个人出口。',
    },
    sources: ['ECL-zh'],
    grade: 'B',
    formalised: {
      not: {
        en: 'A power; each ban in use is a rule of its own instrument.',
        'zh-CN': '属授权条款；已行使的禁令见各自文件。',
      },
    },
  },
  {
    id: 'ECL/11',
    title: { en: 'Exporters and qualification', 'zh-CN': '出口经营者与资格' },
    statement: {
      en: 'An exporter must obey export-control law, and hold any qualification that law requires.',
      'zh-CN': '出口经营者应当遵守出口管制规定；依法须具备资格的，应当取得资格。',
    },
    sources: ['ECL-zh'],
    grade: 'B',
    formalised: {
      not: {
        en: 'Qualification of the exporter is outside what a transaction states.',
        'zh-CN': '经营资格不在交易事实之内。',
      },
    },
  },
  {
    id: 'ECL/12(2)',
    title: { en: 'Licence for listed and temporarily controlled items', 'zh-CN': '清单及临时管制物项须许可' },
    statement: {
      en: 'An exporter must hold a licence to export an item on a control list or under temporary control.',
      'zh-CN': '出口管制清单所列物项或者临时管制物项，须取得许可。',
    },
    sources: ['ECL-zh'],
    grade: 'B',
    formalised: true,
  },
  {
    id: 'ECL/12(3)',
    title: { en: 'Catch-all', 'zh-CN': '兜底管制' },
    statement: {
      en: 'Unlisted goods, technology or services also need a licence where the exporter knows, should know or has been told by the authority that they may endanger national security and interests, be used for weapons of mass destruction and their means of delivery, or be used for terrorism.',
      'zh-CN':
        '清单和临时管制以外的货物、技术和服务，出口经营者知道、应当知道，或者经主管部门告知，可能危害国家安全和利益、用于大规模杀伤性武器及其运载工具、用于恐怖主义的，同样须取得许可。',
    },
    notes: [
      {
        en: 'Constructive knowledge counts here, unlike in the catch-all of 2025-62/1.',
        'zh-CN': '此处“应当知道”即可，与第62号公告第一条的兜底条款不同。',
      },
    ],
    sources: ['ECL-zh'],
    grade: 'B',
    formalised: true,
  },
  {
    id: 'ECL/12(4)',
    title: { en: 'Asking the authority', 'zh-CN': '咨询' },
    statement: {
      en: 'An exporter that cannot tell whether an item is controlled may ask the authority, which must answer promptly.',
      'zh-CN': '不能判断物项是否受管制的，可以向主管部门咨询，主管部门应当及时答复。',
    },
    sources: ['ECL-zh'],
    grade: 'B',
    formalised: {
      not: {
        en: 'A step of the application; the desk keeps it.',
        'zh-CN': '属申请办理环节，由办案环节执行。',
      },
    },
  },
  {
    id: 'ECL/13',
    title: { en: 'Factors of a licence decision', 'zh-CN': '审查因素' },
    statement: {
      en: 'Eight factors: national security and interests; international obligations; type of export; sensitivity of the item; destination; end user and end use; the exporter’s credit record; other statutory factors.',
      'zh-CN':
        '审查八项因素：国家安全和利益；国际义务；出口类型；物项敏感程度；目的地；最终用户和最终用途；出口经营者信用记录；法律规定的其他因素。',
    },
    sources: ['ECL-zh'],
    grade: 'B',
    formalised: {
      not: {
        en: 'Discretion of the authority; the corpus does not forecast it.',
        'zh-CN': '属主管部门裁量，本库不作预测。',
      },
    },
  },
  {
    id: 'ECL/14',
    title: { en: 'Compliance programme and facilitation', 'zh-CN': '内部合规与便利' },
    statement: {
      en: 'An exporter with a well-run internal compliance programme may be given general licences and other facilitation.',
      'zh-CN': '建立并良好运行内部合规制度的，可以给予通用许可等便利。',
    },
    sources: ['ECL-zh'],
    grade: 'B',
    formalised: {
      not: {
        en: 'A step of the application; the desk keeps it.',
        'zh-CN': '属申请办理环节，由办案环节执行。',
      },
    },
  },
  {
    id: 'ECL/15',
    title: { en: 'End-user and end-use documents', 'zh-CN': '最终用户和最终用途证明文件' },
    statement: {
      en: 'The exporter files documents on the end user and the end use, issued by the end user or by a government body of its country or region.',
      'zh-CN': '出口经营者应当提交最终用户和最终用途证明文件，由最终用户或者其所在国家、地区的政府机构出具。',
    },
    sources: ['ECL-zh'],
    grade: 'B',
    formalised: true,
  },
  {
    id: 'ECL/16',
    title: { en: 'End user’s undertaking; report of changes', 'zh-CN': '最终用户承诺与变化报告' },
    statement: {
      en: 'The end user undertakes not to change the end use or pass the item to any third party without the authority’s permission. An exporter or importer that finds a possible change of end user or end use must report it at once.',
      'zh-CN':
        '最终用户须承诺，未获主管部门允许，不改变最终用途，不转让给任何第三方。出口经营者、进口商发现最终用户或者最终用途可能改变的，应当立即报告。',
    },
    sources: ['ECL-zh'],
    grade: 'B',
    formalised: true,
  },
  {
    id: 'ECL/17',
    title: { en: 'Risk management of end users', 'zh-CN': '最终用户风险管理' },
    statement: {
      en: 'The authority runs risk management, assessment and verification of end users and end uses.',
      'zh-CN': '主管部门对最终用户和最终用途实施风险管理，开展评估与核查。',
    },
    sources: ['ECL-zh'],
    grade: 'B',
    formalised: {
      not: {
        en: 'A power of the authority; it binds a company only once used.',
        'zh-CN': '属主管部门职权，行使后才对企业产生影响。',
      },
    },
  },
  {
    id: 'ECL/18',
    title: { en: 'Control list', 'zh-CN': '管控名单' },
    statement: {
      en: 'Importers and end users that breach end-user or end-use rules, may endanger national security and interests, or use items for terrorism are put on the control list (管控名单). Dealings in controlled items with them may be prohibited, restricted or ordered to stop. An exporter may not trade with a listed party in breach of this; it may apply in exceptional cases.',
      'zh-CN':
        '违反最终用户或最终用途管理要求、可能危害国家安全和利益、将物项用于恐怖主义的进口商和最终用户，列入管控名单，可以对其采取禁止、限制有关交易，责令中止出口等措施。出口经营者不得违规与之交易，特殊情况下可以申请。',
    },
    notes: [
      {
        en: 'A listed party may apply for removal. Each notice states its own measures.',
        'zh-CN': '列名者可以申请移出；各次公告载明具体措施。',
      },
    ],
    sources: ['ECL-zh'],
    grade: 'B',
    formalised: true,
  },
  {
    id: 'ECL/19',
    title: { en: 'Customs', 'zh-CN': '海关' },
    statement: {
      en: 'The consignor or its customs agent presents the licence. Customs may query and have the item identified; goods are not released meanwhile.',
      'zh-CN': '发货人或者代理报关企业应当向海关交验许可证件。海关可以质疑并组织鉴别，其间不予放行。',
    },
    sources: ['ECL-zh'],
    grade: 'B',
    formalised: true,
  },
  {
    id: 'ECL/20',
    title: { en: 'No services to a breach', 'zh-CN': '不得为违法出口提供服务' },
    statement: {
      en: 'Nobody may provide agency, freight, delivery, customs-declaration, third-party platform, financial or such services to an exporter’s breach of export control.',
      'zh-CN':
        '任何组织和个人不得为出口经营者的出口管制违法行为提供代理、货运、寄递、报关、第三方电子商务交易平台和金融等服务。',
    },
    ambiguities: [
      {
        en: 'Intermediary and matchmaking services are named by 2025-62/5 alone. The list here ends in "and such" (等) services; the corpus counts every service and says so.',
        'zh-CN': '中介、撮合仅见于2025年第62号公告第五条；本条列举以“等”收尾，本库计入一切服务并予注明。',
      },
    ],
    sources: ['ECL-zh'],
    grade: 'B',
    formalised: true,
  },
  {
    id: 'ECL/21',
    title: { en: 'Application for dual-use items', 'zh-CN': '两用物项申请' },
    statement: {
      en: 'An exporter of dual-use items applies to the authority with truthful documents.',
      'zh-CN': '出口两用物项，应当向主管部门申请并如实提交材料。',
    },
    sources: ['ECL-zh', 'ECL-npc'],
    grade: 'B',
    formalised: {
      not: {
        en: 'A step of the application; the desk keeps it.',
        'zh-CN': '属申请办理环节，由办案环节执行。',
      },
    },
  },
  {
    id: 'ECL/22',
    title: { en: 'Decision on dual-use items', 'zh-CN': '两用物项审查' },
    statement: {
      en: 'The authority decides within the statutory period and issues a licence on approval. The period is in REG/17.',
      'zh-CN': '主管部门在法定期限内作出决定，准予许可的颁发许可证件；期限见《条例》第十七条。',
    },
    sources: ['ECL-zh', 'ECL-npc'],
    grade: 'B',
    formalised: {
      not: {
        en: 'A step of the application; the desk keeps it.',
        'zh-CN': '属申请办理环节，由办案环节执行。',
      },
    },
  },
];
