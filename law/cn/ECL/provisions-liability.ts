/** The Export Control Law: enforcement, penalties and reach (articles 28 to 49). */
import type { Provision } from '../types.ts';

export const liability: readonly Provision[] = [
  {
    id: 'ECL/28',
    title: { en: 'Powers of investigation', 'zh-CN': '调查措施' },
    statement: {
      en: 'The authority may enter premises, question, copy records, inspect transport and stop loading or order return, seal or seize items, and query bank accounts; the last two need written approval.',
      'zh-CN':
        '主管部门可以进入场所检查、询问、查阅复制资料、检查运输工具并责令停止装载或运回、查封扣押物项、查询账户；后两项须经书面批准。',
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
    id: 'ECL/29',
    title: { en: 'Duty to cooperate', 'zh-CN': '配合义务' },
    statement: {
      en: 'Those concerned must cooperate with an investigation. Officials keep secret what they learn.',
      'zh-CN': '有关组织和个人应当配合调查；执法人员对知悉的秘密负有保密义务。',
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
    id: 'ECL/30',
    title: { en: 'Talks and warning letters', 'zh-CN': '约谈与警示' },
    statement: {
      en: 'To strengthen control and prevent risk, the authority may hold regulatory talks and issue warning letters.',
      'zh-CN': '主管部门可以采取监管谈话、出具警示函等措施，以加强管理、防范风险。',
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
    id: 'ECL/31',
    title: { en: 'Reports by anyone', 'zh-CN': '举报' },
    statement: {
      en: 'Anyone may report a suspected breach. The reporter is kept confidential.',
      'zh-CN': '任何组织和个人有权举报涉嫌违法行为，举报人信息予以保密。',
    },
    sources: ['ECL-zh'],
    grade: 'B',
    formalised: {
      not: {
        en: 'A right, not a condition of an export. The scheme of 2026 builds on it.',
        'zh-CN': '属权利而非出口条件；2026年的举报规则以此为依据。',
      },
    },
  },
  {
    id: 'ECL/32',
    title: { en: 'Information for foreign authorities', 'zh-CN': '向境外提供信息' },
    statement: {
      en: 'Export-control information may be given abroad only lawfully, and not where it may endanger national security and interests.',
      'zh-CN': '向境外提供出口管制相关信息，应当依法进行；可能危害国家安全和利益的，不得提供。',
    },
    sources: ['ECL-zh'],
    grade: 'B',
    formalised: {
      not: {
        en: 'About disclosure, not about the export; documents carry a reminder.',
        'zh-CN': '规范信息提供而非出口行为，由文书环节提示。',
      },
    },
  },
  {
    id: 'ECL/33',
    title: { en: 'No export qualification', 'zh-CN': '无资格出口' },
    statement: {
      en: 'Warning, stop order and confiscation of gains. Turnover of CNY 500,000 or more: fine of 5 to 10 times turnover; otherwise CNY 500,000 to 5,000,000.',
      'zh-CN':
        '警告、责令停止、没收违法所得；违法经营额50万元以上的，处5倍以上10倍以下罚款；不足或没有的，处50万元以上500万元以下罚款。',
    },
    sources: ['ECL-zh'],
    grade: 'B',
    formalised: {
      not: {
        en: 'A sanction: it follows a breach and does not decide whether an act needs a licence.',
        'zh-CN': '属法律责任：以违法为前提，不决定行为是否须许可。',
      },
    },
  },
  {
    id: 'ECL/34',
    title: {
      en: 'Export without or beyond a licence, or of a banned item',
      'zh-CN': '无证、超范围或者出口禁止物项',
    },
    statement: {
      en: 'Stop order and confiscation of gains. Turnover of CNY 500,000 or more: fine of 5 to 10 times turnover; otherwise CNY 500,000 to 5,000,000. Serious cases: business suspended, up to loss of export qualification.',
      'zh-CN':
        '责令停止、没收违法所得；违法经营额50万元以上的，处5倍以上10倍以下罚款；不足或没有的，处50万元以上500万元以下罚款；情节严重的，责令停业整顿直至吊销出口资格。',
    },
    sources: ['ECL-zh'],
    grade: 'B',
    formalised: {
      not: {
        en: 'A sanction: it follows a breach and does not decide whether an act needs a licence.',
        'zh-CN': '属法律责任：以违法为前提，不决定行为是否须许可。',
      },
    },
  },
  {
    id: 'ECL/35',
    title: { en: 'Licences got by deceit, transferred, forged', 'zh-CN': '骗取、转让、伪造许可证件' },
    statement: {
      en: 'Licence got by deceit or bribery, or unlawfully transferred: revoked, gains confiscated, fine of 5 to 10 times turnover from CNY 200,000, otherwise CNY 200,000 to 2,000,000. Forging, altering or trading licences: 5 to 10 times turnover from CNY 50,000, otherwise CNY 50,000 to 500,000.',
      'zh-CN':
        '以欺骗、贿赂取得或者非法转让许可证件的，撤销并收缴，没收违法所得，违法经营额20万元以上的处5至10倍罚款，否则处20万元以上200万元以下。伪造、变造、买卖的，违法经营额5万元以上的处5至10倍罚款，否则处5万元以上50万元以下。',
    },
    sources: ['ECL-zh'],
    grade: 'B',
    formalised: {
      not: {
        en: 'A sanction: it follows a breach and does not decide whether an act needs a licence.',
        'zh-CN': '属法律责任：以违法为前提，不决定行为是否须许可。',
      },
    },
  },
  {
    id: 'ECL/36',
    title: { en: 'Knowing service to a breach', 'zh-CN': '明知而提供服务' },
    statement: {
      en: 'Warning, stop order and confiscation of gains. Turnover of CNY 100,000 or more: fine of 3 to 5 times turnover; otherwise CNY 100,000 to 500,000.',
      'zh-CN':
        '警告、责令停止、没收违法所得；违法经营额10万元以上的，处3倍以上5倍以下罚款；不足或没有的，处10万元以上50万元以下罚款。',
    },
    sources: ['ECL-zh'],
    grade: 'B',
    formalised: {
      not: {
        en: 'A sanction: it follows a breach and does not decide whether an act needs a licence.',
        'zh-CN': '属法律责任：以违法为前提，不决定行为是否须许可。',
      },
    },
  },
  {
    id: 'ECL/37',
    title: { en: 'Trade with a control-list party', 'zh-CN': '与管控名单主体违规交易' },
    statement: {
      en: 'Warning, stop order and confiscation of gains. Turnover of CNY 500,000 or more: fine of 10 to 20 times turnover; otherwise CNY 500,000 to 5,000,000. Serious cases: business suspended, up to loss of export qualification.',
      'zh-CN':
        '警告、责令停止、没收违法所得；违法经营额50万元以上的，处10倍以上20倍以下罚款；不足或没有的，处50万元以上500万元以下罚款；情节严重的，责令停业整顿直至吊销出口资格。',
    },
    sources: ['ECL-zh'],
    grade: 'B',
    formalised: {
      not: {
        en: 'A sanction: it follows a breach and does not decide whether an act needs a licence.',
        'zh-CN': '属法律责任：以违法为前提，不决定行为是否须许可。',
      },
    },
  },
  {
    id: 'ECL/38',
    title: { en: 'Obstructing an inspection', 'zh-CN': '阻碍检查' },
    statement: {
      en: 'Warning and a fine of CNY 100,000 to 300,000. Serious cases: business suspended, up to loss of export qualification.',
      'zh-CN': '警告，处10万元以上30万元以下罚款；情节严重的，责令停业整顿直至吊销出口资格。',
    },
    sources: ['ECL-zh'],
    grade: 'B',
    formalised: {
      not: {
        en: 'A sanction: it follows a breach and does not decide whether an act needs a licence.',
        'zh-CN': '属法律责任：以违法为前提，不决定行为是否须许可。',
      },
    },
  },
  {
    id: 'ECL/39',
    title: { en: 'After a penalty', 'zh-CN': '处罚后果' },
    statement: {
      en: 'Licence applications may be refused for five years. Responsible individuals may be barred for five years, and for life after a criminal penalty. Breaches enter credit records.',
      'zh-CN':
        '五年内可以不受理许可申请；直接责任人员五年内可被禁止从事有关出口活动，因此受刑事处罚的终身禁止；违法情况纳入信用记录。',
    },
    sources: ['ECL-zh'],
    grade: 'B',
    formalised: {
      not: {
        en: 'It follows a penalty; the transaction does not state past penalties of the exporter.',
        'zh-CN': '以处罚为前提；交易事实不含出口商的处罚记录。',
      },
    },
  },
  {
    id: 'ECL/40',
    title: { en: 'Who penalises', 'zh-CN': '处罚机关' },
    statement: {
      en: 'The export-control authority penalises; customs does where law says so.',
      'zh-CN': '由出口管制主管部门处罚；法律、行政法规规定由海关处罚的，由海关处罚。',
    },
    sources: ['ECL-zh'],
    grade: 'B',
    formalised: {
      not: {
        en: 'A sanction: it follows a breach and does not decide whether an act needs a licence.',
        'zh-CN': '属法律责任：以违法为前提，不决定行为是否须许可。',
      },
    },
  },
  {
    id: 'ECL/41',
    title: { en: 'Review of a refusal', 'zh-CN': '不予许可的救济' },
    statement: {
      en: 'Who disagrees with a refusal of a licence may ask for administrative reconsideration, whose decision is final.',
      'zh-CN': '对不予许可决定不服的，可以申请行政复议，复议决定为最终裁决。',
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
    id: 'ECL/43',
    title: { en: 'Other liability', 'zh-CN': '其他责任' },
    statement: {
      en: 'Other laws apply beside this one, and criminal liability follows where an unlicensed or banned export is a crime.',
      'zh-CN': '同时适用其他法律的处理和处罚；未经许可出口或者出口禁止物项构成犯罪的，追究刑事责任。',
    },
    sources: ['ECL-zh'],
    grade: 'B',
    formalised: {
      not: {
        en: 'A sanction: it follows a breach and does not decide whether an act needs a licence.',
        'zh-CN': '属法律责任：以违法为前提，不决定行为是否须许可。',
      },
    },
  },
  {
    id: 'ECL/44',
    title: { en: 'Persons outside China', 'zh-CN': '境外组织和个人' },
    statement: {
      en: 'Organisations and individuals outside China that breach export control, endanger China’s security and interests and hamper non-proliferation are dealt with and held liable.',
      'zh-CN':
        '境外组织和个人违反出口管制规定，危害中国国家安全和利益，妨碍履行防扩散等国际义务的，依法处理并追究责任。',
    },
    sources: ['ECL-zh'],
    grade: 'B',
    formalised: {
      not: {
        en: 'Basis of liability abroad; no tariff of fines and no separate test of an act.',
        'zh-CN': '境外责任依据，未设罚则，也不构成单独的行为判断标准。',
      },
    },
  },
  {
    id: 'ECL/45',
    title: { en: 'Transit, transshipment, re-export, bonded areas', 'zh-CN': '过境、转运、再出口、保税区域' },
    statement: {
      en: 'Transit, transshipment, through-shipment and re-export, and export from bonded or special customs areas, follow this law.',
      'zh-CN': '过境、转运、通运、再出口，以及从保税区域、海关特殊监管区域出口，适用本法。',
    },
    sources: ['ECL-zh'],
    grade: 'B',
    formalised: {
      not: {
        en: 'A rule of scope, read with REG/48; implementing rules were not found.',
        'zh-CN': '属适用范围条款，与《条例》第四十八条并读；未见实施细则。',
      },
    },
  },
  {
    id: 'ECL/46',
    title: { en: 'Nuclear and other items', 'zh-CN': '核及其他物项' },
    statement: {
      en: 'Nuclear and other items not settled here follow other laws and regulations.',
      'zh-CN': '核以及其他管制物项本法未规定的，依照有关法律、行政法规。',
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
    id: 'ECL/47',
    title: { en: 'Military exceptions', 'zh-CN': '军品例外' },
    statement: {
      en: 'Military products used abroad by the armed forces, and military exchange and aid, follow other rules.',
      'zh-CN': '武装力量境外运用、对外军事交流和军事援助等所涉军品，依照有关规定。',
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
    id: 'ECL/48',
    title: { en: 'Reciprocal measures', 'zh-CN': '对等措施' },
    statement: {
      en: 'China may take reciprocal measures against a country or region that abuses export control against it.',
      'zh-CN': '对滥用出口管制措施危害中国的国家或者地区，可以对等采取措施。',
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
    id: 'ECL/49',
    title: { en: 'In force', 'zh-CN': '施行日期' },
    statement: { en: 'In force from 2020-12-01.', 'zh-CN': '自2020年12月1日起施行。' },
    sources: ['ECL-zh'],
    grade: 'B',
    formalised: { not: { en: 'The date is that of the instrument.', 'zh-CN': '日期已载于文件信息。' } },
  },
];
