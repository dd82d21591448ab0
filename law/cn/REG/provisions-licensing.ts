/** The Dual-Use Regulations: scope, lists, the licence requirement and licences (articles 2 to 22). */
import type { Provision } from '../types.ts';

export const licensing: readonly Provision[] = [
  {
    id: 'REG/2',
    title: { en: 'Dual-use items and their export', 'zh-CN': '两用物项及其出口' },
    statement: {
      en: 'The same two limbs of export as ECL/2. Gifts, exhibitions, cooperation, aid and other transfers are expressly included.',
      'zh-CN': '出口的两种情形与《出口管制法》第二条相同，并明确包括赠与、展览、合作、援助等方式的转移。',
    },
    sources: ['REG-zh'],
    grade: 'B',
    formalised: {
      not: { en: 'A definition; facts about the act are read by it.', 'zh-CN': '属定义条款，据以认定行为。' },
    },
  },
  {
    id: 'REG/4',
    title: { en: 'Authority', 'zh-CN': '主管部门' },
    statement: {
      en: 'The Ministry of Commerce runs dual-use control; provincial commerce departments may be entrusted with work.',
      'zh-CN': '商务部主管两用物项出口管制，可以委托省级商务部门承担有关工作。',
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
    id: 'REG/5',
    title: { en: 'Expert consultation', 'zh-CN': '专家咨询' },
    statement: {
      en: 'Experts are consulted on questions of dual-use control.',
      'zh-CN': '建立专家咨询机制，为两用物项管制提供意见。',
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
    id: 'REG/6',
    title: { en: 'Compliance guides and programmes', 'zh-CN': '合规指南与内部合规' },
    statement: {
      en: 'The ministry issues compliance guides. Exporters, and freight, platform and financial service providers, are encouraged to run internal compliance programmes.',
      'zh-CN': '商务部发布合规指南，鼓励出口经营者以及货运、平台、金融等服务提供者建立内部合规制度。',
    },
    sources: ['REG-zh'],
    grade: 'B',
    formalised: { not: { en: 'Encouraged, not required.', 'zh-CN': '属鼓励性规定。' } },
  },
  {
    id: 'REG/9',
    title: { en: 'Policy', 'zh-CN': '政策' },
    statement: {
      en: 'The ministry drafts export-control policy for dual-use items.',
      'zh-CN': '商务部拟订两用物项出口管制政策。',
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
    id: 'REG/10',
    title: { en: 'Risk levels of destinations', 'zh-CN': '目的地风险等级' },
    statement: {
      en: 'Countries and regions of destination may be rated by risk and treated accordingly.',
      'zh-CN': '可以对目的国和地区评估风险、确定等级，采取相应措施。',
    },
    sources: ['REG-zh'],
    grade: 'B',
    formalised: {
      not: { en: 'A power; no published rating was found.', 'zh-CN': '属授权条款；未见公布的等级。' },
    },
  },
  {
    id: 'REG/11',
    title: { en: 'Dual-use control list', 'zh-CN': '两用物项出口管制清单' },
    statement: {
      en: 'The ministry sets and publishes the Dual-Use Items Export Control List (两用物项出口管制清单). It is in force since 2024-12-01 and is amended by announcements.',
      'zh-CN': '商务部制定、公布两用物项出口管制清单。清单自2024年12月1日起实施，并由后续公告调整。',
    },
    sources: ['REG-zh'],
    grade: 'B',
    formalised: {
      not: {
        en: 'The source of the list; its entries are data.',
        'zh-CN': '清单的依据；各项物项以数据形式载明。',
      },
    },
  },
  {
    id: 'REG/12',
    title: { en: 'Temporary control', 'zh-CN': '临时管制' },
    statement: {
      en: 'Temporary control lasts at most two years each time and may be extended at most twice; the item is then dropped or listed.',
      'zh-CN': '临时管制每次不超过两年，延长不超过两次；期满后取消或者列入清单。',
    },
    sources: ['REG-zh'],
    grade: 'B',
    formalised: {
      not: {
        en: 'A power; items under temporary control are rows of the lists.',
        'zh-CN': '属授权条款；临时管制物项见清单数据。',
      },
    },
  },
  {
    id: 'REG/13',
    title: { en: 'Outright bans', 'zh-CN': '禁止出口' },
    statement: {
      en: 'With high-level approval, items may be banned from export, or export to given destinations, organisations or persons may be banned.',
      'zh-CN': '经批准，可以禁止有关两用物项出口，或者禁止向特定国家和地区、组织和个人出口。',
    },
    sources: ['REG-zh'],
    grade: 'B',
    formalised: {
      not: {
        en: 'A power; each ban in use is a rule of its own instrument.',
        'zh-CN': '属授权条款；已行使的禁令见各自文件。',
      },
    },
  },
  {
    id: 'REG/14',
    title: { en: 'Licence; know your item; ask', 'zh-CN': '许可、识别与咨询' },
    statement: {
      en: 'A licence is needed for listed and temporarily controlled dual-use items, and in the cases of ECL/12(3). The exporter must know the performance and main uses of what it exports. It may consult the ministry with performance data, uses and the reason for doubt.',
      'zh-CN':
        '清单所列和临时管制的两用物项，以及《出口管制法》第十二条第三款的情形，须取得许可。出口经营者应当了解物项性能和主要用途；无法确定的，可以附性能指标、用途和原因向商务部咨询。',
    },
    sources: ['REG-zh'],
    grade: 'B',
    formalised: true,
  },
  {
    id: 'REG/15',
    title: { en: 'Three kinds of permission', 'zh-CN': '三类许可方式' },
    statement: {
      en: 'Individual licence (单项许可): one end user, one export, at most one year, spent when used. General licence (通用许可): several exports to one or more end users within scope, at most three years. Export certificate by registration (登记填报): registered before each export.',
      'zh-CN':
        '单项许可：向一个最终用户出口一次，有效期不超过一年，用毕失效。通用许可：在范围内向一个或多个最终用户多次出口，有效期不超过三年。登记填报取得出口凭证：每次出口前登记。',
    },
    notes: [
      {
        en: 'An individual licence is spent by one export, even where a quantity is left.',
        'zh-CN': '单项许可一次出口即告用毕，即使尚有余量。',
      },
    ],
    sources: ['REG-zh'],
    grade: 'B',
    formalised: true,
  },
  {
    id: 'REG/16',
    title: { en: 'Application file', 'zh-CN': '申请材料' },
    statement: {
      en: 'Individual licence: application form; identity documents of legal representative, main managers and handler; contract copy or other proof; technical description or test report; end-user and end-use documents; anything else asked for. General licence: also how the compliance programme runs, past licences and their use, channels and end users.',
      'zh-CN':
        '单项许可：申请表；法定代表人、主要经营管理人和经办人身份证明；合同协议副本或其他证明；技术说明或检测报告；最终用户和最终用途证明；要求的其他材料。通用许可：另附合规制度运行情况、许可申领和使用情况、出口渠道和最终用户情况。',
    },
    sources: ['REG-zh'],
    grade: 'B',
    formalised: {
      not: {
        en: 'A step of the application; the desk keeps it.',
        'zh-CN': '属申请办理环节，由办案环节执行。',
      },
    },
  },
  {
    id: 'REG/17',
    title: { en: '45 working days', 'zh-CN': '四十五个工作日' },
    statement: {
      en: 'The ministry decides within 45 working days of acceptance (受理); a refusal is in writing. Identification, expert opinion and on-site checks are not counted, and cases sent to the State Council or the Central Military Commission are not bound by the period.',
      'zh-CN':
        '商务部自受理之日起45个工作日内作出决定，不予许可的书面告知。鉴别、专家咨询、实地核查时间不计入；报国务院、中央军委批准的不受此限。',
    },
    sources: ['REG-zh'],
    grade: 'B',
    formalised: {
      not: { en: 'A clock of the authority, counted by the desk.', 'zh-CN': '属审查期限，由办案环节计算。' },
    },
  },
  {
    id: 'REG/18',
    title: { en: 'Using and changing a licence', 'zh-CN': '许可的使用与变更' },
    statement: {
      en: 'Export within the scope, conditions and validity of the licence, and report actual shipping, arrival, installation and use. A change of item type, destination, end user or end use needs a new application; another change an amendment, decided in 20 working days, during which the licence may not be used. The ministry may suspend or withdraw a licence when the factors change materially.',
      'zh-CN':
        '应当按许可的范围、条件和有效期出口，并报告实际运输、运抵、安装、使用情况。物项种类、目的地、最终用户或最终用途改变的，须重新申请；其他要素改变的，申请变更，20个工作日内决定，其间不得使用。许可因素发生重大变化的，商务部可以中止、撤回许可。',
    },
    sources: ['REG-zh'],
    grade: 'B',
    formalised: true,
  },
  {
    id: 'REG/19',
    title: { en: 'Cases for an export certificate', 'zh-CN': '登记填报的情形' },
    statement: {
      en: 'Registration suffices for specified items: brought in for repair, test or inspection and returned to the original end user; sent out for the same and brought back; shown at an exhibition in China or abroad and returned as is; civil-aircraft parts for repair abroad and spares; other cases the ministry sets. Who learns that the case no longer fits must stop and report.',
      'zh-CN':
        '特定物项有下列情形的，登记填报即可出口：进境维修、试验、检测后复运给原最终用户；出境维修、试验、检测后复运回国；境内外展览后原样返回；民用航空器零部件出境维修及备件；商务部规定的其他情形。得知不再符合的，应当停止出口并报告。',
    },
    ambiguities: [
      { en: 'Which dual-use items are specified was not read.', 'zh-CN': '“特定”两用物项的范围未能读取。' },
    ],
    sources: ['REG-zh'],
    grade: 'B',
    formalised: true,
  },
  {
    id: 'REG/20',
    title: { en: 'No facilitation', 'zh-CN': '不得适用便利' },
    statement: {
      en: 'No general licence or certificate for: those with a criminal record in dual-use export; those with a serious administrative penalty in the last five years; wholly owned enterprises, representative offices and branches in China of control-list parties; other cases set. Existing ones are revoked.',
      'zh-CN':
        '下列主体不得取得通用许可或者登记凭证，已取得的予以撤销：因两用物项出口受过刑事处罚的；五年内受过情节严重的行政处罚的；管控名单主体在华独资企业、代表机构、分支机构；规定的其他情形。',
    },
    sources: ['REG-zh'],
    grade: 'B',
    formalised: true,
  },
  {
    id: 'REG/21',
    title: { en: 'Licence shown to customs', 'zh-CN': '向海关交验' },
    statement: {
      en: 'The licence or certificate is presented to customs.',
      'zh-CN': '出口时应当向海关交验许可证件或者出口凭证。',
    },
    sources: ['REG-zh'],
    grade: 'B',
    formalised: true,
  },
  {
    id: 'REG/22',
    title: { en: 'Query and identification', 'zh-CN': '质疑与鉴别' },
    statement: {
      en: 'Customs may query whether goods are controlled and ask the ministry to identify them; they are held meanwhile.',
      'zh-CN': '海关可以对是否属于管制物项提出质疑，并由商务部组织鉴别，其间不予放行。',
    },
    sources: ['REG-zh'],
    grade: 'B',
    formalised: {
      not: { en: 'Procedure at the border; it changes no outcome.', 'zh-CN': '属通关程序，不影响判定结果。' },
    },
  },
];
