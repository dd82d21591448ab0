/** The Dual-Use Regulations: end users, lists of parties, enforcement, penalties and reach (articles 23 to 50). */
import type { Provision } from '../types.ts';

export const partiesAndLiability: readonly Provision[] = [
  {
    id: 'REG/23',
    title: { en: 'Risk system of end users', 'zh-CN': '最终用户风险管理' },
    statement: {
      en: 'The ministry runs a risk-management system for end users and end uses, with assessment and verification.',
      'zh-CN': '商务部建立最终用户和最终用途风险管理制度，开展评估、核查。',
    },
    sources: ['REG-zh'],
    grade: 'B',
    formalised: {
      not: {
        en: 'A power of the authority; it binds a company only once used.',
        'zh-CN': '属主管部门职权，行使后才对企业产生影响。',
      },
    },
  },
  {
    id: 'REG/24',
    title: { en: 'End-user documents and undertaking', 'zh-CN': '最终用户证明与承诺' },
    statement: {
      en: 'The documents on end user and end use come from the end user. The ministry may also require ones issued or certified by the government of its country. The end user undertakes not to change the end use or transfer the item to a third party without the ministry’s permission.',
      'zh-CN':
        '最终用户和最终用途证明文件由最终用户出具；商务部可以要求由其所在国家或地区的政府机构出具或者认证。最终用户须承诺，未获商务部允许，不改变最终用途，不转让给任何第三方。',
    },
    sources: ['REG-zh'],
    grade: 'B',
    formalised: true,
  },
  {
    id: 'REG/25',
    title: { en: 'Stop and report', 'zh-CN': '停止出口并报告' },
    statement: {
      en: 'An exporter or importer must stop, report at once and cooperate where the end user or end use has changed or may change, where the documents are forged, altered or lapsed, or where they were got by deceit or bribery.',
      'zh-CN':
        '出口经营者、进口商发现下列情形的，应当停止出口、立即报告并配合核查：最终用户或者最终用途已经或可能改变；证明文件系伪造、变造或者失效；证明文件以欺骗、贿赂等手段取得。',
    },
    sources: ['REG-zh'],
    grade: 'B',
    formalised: true,
  },
  {
    id: 'REG/26',
    title: { en: 'Watch list', 'zh-CN': '关注名单' },
    statement: {
      en: 'Importers and end users that do not cooperate in time, so that end user or end use cannot be verified, go on the watch list (关注名单). Exports to them: no general licence and no certificate; an individual licence needs a risk-assessment report on the party and an undertaking; the period of REG/17 does not bind. They are removed once verified.',
      'zh-CN':
        '不在期限内配合核查，致使最终用户、最终用途无法核实的进口商和最终用户，列入关注名单。向其出口的，不得适用通用许可和登记凭证；申请单项许可须附对该主体的风险评估报告和承诺；审查不受第十七条期限限制。经核实后移出。',
    },
    notes: [
      {
        en: 'By itself no rule of refusal; 2025-61/2 makes it one for the items of that announcement.',
        'zh-CN': '本身并非不予许可的规则；第61号公告第二条对其物项才作此规定。',
      },
    ],
    sources: ['REG-zh'],
    grade: 'B',
    formalised: true,
  },
  {
    id: 'REG/27',
    title: { en: 'Records for five years', 'zh-CN': '保存资料五年' },
    statement: {
      en: 'Exporters keep end-user and end-use documents, contracts, invoices, ledgers, bills and correspondence for at least five years.',
      'zh-CN':
        '出口经营者应当妥善保存最终用户和最终用途证明文件、合同、发票、账册、单据、往来函件等，不少于五年。',
    },
    ambiguities: [
      { en: 'The day from which the five years run is not stated.', 'zh-CN': '五年自何日起算，未作规定。' },
    ],
    sources: ['REG-zh'],
    grade: 'B',
    formalised: true,
  },
  {
    id: 'REG/28',
    title: { en: 'Grounds of the control list', 'zh-CN': '列入管控名单的情形' },
    statement: {
      en: 'Beside the grounds of ECL/18: use for weapons of mass destruction, and being under a Chinese prohibition or restriction, where security is harmed. A watch-listed party may be moved here.',
      'zh-CN':
        '除《出口管制法》第十八条所列外，还包括危害国家安全而用于大规模杀伤性武器，或者被中国采取禁止、限制措施的情形。关注名单主体可以转列管控名单。',
    },
    sources: ['REG-zh'],
    grade: 'B',
    formalised: {
      not: {
        en: 'The grounds are the ministry’s to apply; the listing itself is data.',
        'zh-CN': '由商务部认定；名单本身以数据形式载明。',
      },
    },
  },
  {
    id: 'REG/29',
    title: { en: 'Measures against control-list parties', 'zh-CN': '对管控名单主体的措施' },
    statement: {
      en: 'One or several of: prohibit, restrict, order suspension, other necessary measures. Exporters may not trade with a listed party in breach of them. Exceptional cases need approval and reporting.',
      'zh-CN':
        '可以采取禁止、限制、责令中止有关交易等一项或多项必要措施。出口经营者不得违反规定与之交易；确有特殊情况的，须经批准并报告。',
    },
    sources: ['REG-zh'],
    grade: 'B',
    formalised: true,
  },
  {
    id: 'REG/30',
    title: { en: 'Removal from the control list', 'zh-CN': '移出管控名单' },
    statement: {
      en: 'A listed party that has cooperated and given undertakings may be removed on application.',
      'zh-CN': '列名者采取措施配合核查并作出承诺的，可以申请移出。',
    },
    sources: ['REG-zh'],
    grade: 'B',
    formalised: {
      not: {
        en: 'A power of the authority; it binds a company only once used.',
        'zh-CN': '属主管部门职权，行使后才对企业产生影响。',
      },
    },
  },
  {
    id: 'REG/31-35',
    title: { en: 'Enforcement (articles 31 to 35)', 'zh-CN': '监督检查（第三十一条至第三十五条）' },
    statement: {
      en: 'Inspection, identification of items and warning letters. In the cases of articles 14(3), 18(4) and 25 the exporter must report and remedy.',
      'zh-CN':
        '规定监督检查、物项鉴别和警示函等；发生第十四条第三款、第十八条第四款、第二十五条情形的，出口经营者应当报告并采取补救措施。',
    },
    sources: ['REG-zh'],
    grade: 'B',
    formalised: {
      not: {
        en: 'A power of the authority; it binds a company only once used.',
        'zh-CN': '属主管部门职权，行使后才对企业产生影响。',
      },
    },
  },
  {
    id: 'REG/36',
    title: { en: 'No services to a breach; report it', 'zh-CN': '不得为违法行为提供服务；报告' },
    statement: {
      en: 'Nobody may provide agency, freight, delivery, customs-declaration, third-party platform, financial or such services to a breach. Such a provider that discovers a suspected breach must report it.',
      'zh-CN':
        '任何组织和个人不得为违法行为提供代理、货运、寄递、报关、第三方电子商务交易平台和金融等服务；上述服务提供者发现涉嫌违法的，应当报告。',
    },
    sources: ['REG-zh'],
    grade: 'B',
    formalised: true,
  },
  {
    id: 'REG/37',
    title: { en: 'Import certificates', 'zh-CN': '进口证明' },
    statement: {
      en: 'Domestic importers and end users may be given documents on end user and end use for foreign authorities.',
      'zh-CN': '为境内进口经营者、最终用户出具最终用户和最终用途说明文件。',
    },
    sources: ['REG-zh'],
    grade: 'B',
    formalised: { not: { en: 'About imports into China.', 'zh-CN': '规范向中国进口的情形。' } },
  },
  {
    id: 'REG/38',
    title: { en: 'Foreign visits and checks', 'zh-CN': '外国政府访问与核查' },
    statement: {
      en: 'A person or body in China that a foreign government approaches for an export-control visit or on-site check must report at once and may not accept without the ministry’s consent.',
      'zh-CN':
        '外国政府提出出口管制相关访问、现场核查等要求的，有关组织和个人应当立即报告，未经商务部同意不得接受。',
    },
    sources: ['REG-zh'],
    grade: 'B',
    formalised: {
      not: {
        en: 'About checks, not about an export; workflows for foreign end-use checks carry a reminder.',
        'zh-CN': '规范核查而非出口行为，由外国核查流程提示。',
      },
    },
  },
  {
    id: 'REG/39',
    title: { en: 'Conduct treated under ECL/34', 'zh-CN': '依《出口管制法》第三十四条处罚的行为' },
    statement: {
      en: 'Export without a licence; beyond its scope, conditions or validity; of a banned item; evading by modifying the item or splitting it into parts; using a licence in the cases of REG/18 where it may not be used.',
      'zh-CN':
        '未经许可出口；超出许可范围、条件或者有效期出口；出口禁止物项；以改造、拆分为零部件等方式规避许可；在第十八条规定不得使用许可的情形下使用。',
    },
    sources: ['REG-zh'],
    grade: 'B',
    formalised: {
      not: {
        en: 'A sanction: it follows a breach and does not decide whether an act needs a licence.',
        'zh-CN': '属法律责任：以违法为前提，不决定行为是否须许可。',
      },
    },
  },
  {
    id: 'REG/40',
    title: { en: 'Failing to report', 'zh-CN': '未履行报告义务' },
    statement: {
      en: 'Exporter: warning and correction; serious cases confiscation and 5 to 10 times turnover from CNY 500,000, otherwise CNY 500,000 to 3,000,000. Service provider under REG/36: warning, correction and up to CNY 100,000; serious cases CNY 100,000 to 500,000.',
      'zh-CN':
        '出口经营者：警告、责令改正；情节严重的没收违法所得，违法经营额50万元以上的处5至10倍罚款，否则处50万元以上300万元以下。第三十六条的服务提供者：警告、责令改正，可处10万元以下罚款；情节严重的处10万元以上50万元以下。',
    },
    sources: ['REG-zh'],
    grade: 'B',
    formalised: {
      not: {
        en: 'A sanction: it follows a breach and does not decide whether an act needs a licence.',
        'zh-CN': '属法律责任：以违法为前提，不决定行为是否须许可。',
      },
    },
  },
  {
    id: 'REG/41',
    title: { en: 'Helping evasion', 'zh-CN': '教唆、帮助规避' },
    statement: {
      en: 'Warning, stop order and confiscation of gains. Gains of CNY 100,000 or more: fine of 3 to 5 times the gains; otherwise CNY 100,000 to 500,000.',
      'zh-CN':
        '警告、责令停止、没收违法所得；违法所得10万元以上的，处3倍以上5倍以下罚款；不足或没有的，处10万元以上50万元以下罚款。',
    },
    sources: ['REG-zh'],
    grade: 'B',
    formalised: {
      not: {
        en: 'A sanction: it follows a breach and does not decide whether an act needs a licence.',
        'zh-CN': '属法律责任：以违法为前提，不决定行为是否须许可。',
      },
    },
  },
  {
    id: 'REG/42',
    title: { en: 'Broken undertaking in China', 'zh-CN': '境内进口方违反承诺' },
    statement: {
      en: 'A domestic importer or end user that breaks an undertaking: warning and confiscation. Turnover of CNY 500,000 or more: fine of 3 to 5 times turnover; otherwise CNY 300,000 to 3,000,000. A bar of five years is possible.',
      'zh-CN':
        '境内进口经营者、最终用户违反承诺的：警告、没收违法所得；违法经营额50万元以上的，处3倍以上5倍以下罚款；否则处30万元以上300万元以下；五年内可以不予办理。',
    },
    sources: ['REG-zh'],
    grade: 'B',
    formalised: {
      not: {
        en: 'A sanction: it follows a breach and does not decide whether an act needs a licence.',
        'zh-CN': '属法律责任：以违法为前提，不决定行为是否须许可。',
      },
    },
  },
  {
    id: 'REG/43',
    title: { en: 'Accepting a foreign check', 'zh-CN': '擅自接受外国核查' },
    statement: {
      en: 'Warning and up to CNY 500,000. Serious cases: CNY 500,000 to 3,000,000; very serious: business suspended.',
      'zh-CN':
        '警告，可处50万元以下罚款；情节严重的，处50万元以上300万元以下罚款；情节特别严重的，责令停业整顿。',
    },
    sources: ['REG-zh'],
    grade: 'B',
    formalised: {
      not: {
        en: 'A sanction: it follows a breach and does not decide whether an act needs a licence.',
        'zh-CN': '属法律责任：以违法为前提，不决定行为是否须许可。',
      },
    },
  },
  {
    id: 'REG/47',
    title: { en: 'Other controlled goods', 'zh-CN': '其他管制货物' },
    statement: {
      en: 'Other goods, technologies and services under export control follow these Regulations.',
      'zh-CN': '其他受出口管制的货物、技术和服务，参照适用本条例。',
    },
    sources: ['REG-zh'],
    grade: 'B',
    formalised: {
      not: {
        en: 'Background and competence; it decides no single transaction.',
        'zh-CN': '属背景与职权规定，不决定具体交易。',
      },
    },
  },
  {
    id: 'REG/48',
    title: { en: 'Transit, re-export, bonded areas', 'zh-CN': '过境、再出口、保税区域' },
    statement: {
      en: 'Transit, transshipment, through-shipment, re-export and export from bonded areas follow ECL and these Regulations; the ministry and customs are to make detailed rules. Movement inside China into or between bonded areas needs no licence.',
      'zh-CN':
        '过境、转运、通运、再出口以及自保税区域出口，适用《出口管制法》和本条例，具体办法由商务部会同海关总署制定。货物在境内进入保税区域或者在其间流转，无须许可。',
    },
    sources: ['REG-zh'],
    grade: 'B',
    formalised: {
      not: {
        en: 'A rule of scope; the detailed rules were not found.',
        'zh-CN': '属适用范围条款；未见具体办法。',
      },
    },
  },
  {
    id: 'REG/49',
    title: { en: 'Reach abroad: three limbs', 'zh-CN': '域外适用的三种情形' },
    statement: {
      en: 'The ministry may require operators to follow these rules when, outside China, they transfer or provide to specified destinations, organisations or persons: foreign-made dual-use items that contain, integrate or mix in specified Chinese items; foreign-made items made with specified Chinese technology or items; specified Chinese items.',
      'zh-CN':
        '商务部可以要求有关经营者，在境外向特定目的地或者特定组织和个人转移、提供下列物项时参照执行：含有、集成或混有特定中国两用物项的境外制造物项；使用特定中国技术等制造的境外物项；原产于中国的特定两用物项。',
    },
    sources: ['REG-zh'],
    grade: 'B',
    formalised: {
      not: {
        en: 'A power. It has no figure and no list; 2025-61 uses it and brings both.',
        'zh-CN': '属授权条款，未定比例和清单；第61号公告据此规定。',
      },
    },
  },
  {
    id: 'REG/50',
    title: { en: 'In force', 'zh-CN': '施行日期' },
    statement: {
      en: 'In force from 2024-12-01; the older nuclear, missile, biological and chemical rules are repealed.',
      'zh-CN': '自2024年12月1日起施行，原有核、导弹、生物、化学品等管制规定同时废止。',
    },
    sources: ['REG-zh'],
    grade: 'B',
    formalised: { not: { en: 'The date is that of the instrument.', 'zh-CN': '日期已载于文件信息。' } },
  },
];
