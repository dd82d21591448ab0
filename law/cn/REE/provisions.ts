/** Rare Earth Administration Regulations, the articles that export control refers to, in our own words. */
import type { Provision } from '../types.ts';

export const provisions: readonly Provision[] = [
  {
    id: 'REE/2',
    title: { en: 'Scope', 'zh-CN': '适用范围' },
    statement: {
      en: 'Mining, smelting and separation, metal smelting, comprehensive use, circulation, import and export of rare earths within China.',
      'zh-CN': '适用于中国境内稀土的开采、冶炼分离、金属冶炼、综合利用、产品流通和进出口。',
    },
    sources: ['REE-zh'],
    grade: 'B',
    formalised: {
      not: {
        en: 'Background and competence; it decides no single transaction.',
        'zh-CN': '属背景与职权规定，不决定具体交易。',
      },
    },
  },
  {
    id: 'REE/11',
    title: { en: 'Secondary resources', 'zh-CN': '二次资源' },
    statement: {
      en: 'Comprehensive use of secondary resources is encouraged; enterprises doing so may not use mineral products as feedstock.',
      'zh-CN': '鼓励利用稀土二次资源；从事综合利用的企业不得以稀土矿产品为原料。',
    },
    sources: ['REE-zh'],
    grade: 'B',
    formalised: {
      not: { en: 'A rule of production, not of export.', 'zh-CN': '属生产管理规定，不涉出口判定。' },
    },
  },
  {
    id: 'REE/15',
    title: { en: 'Import and export', 'zh-CN': '进出口' },
    statement: {
      en: 'Import and export of rare-earth products, technology, process and equipment follow foreign-trade law, and export-control law where the item is controlled.',
      'zh-CN':
        '稀土产品及其技术、工艺、装备的进出口，遵守对外贸易法律法规；属于管制物项的，遵守出口管制法律法规。',
    },
    sources: ['REE-zh'],
    grade: 'B',
    formalised: { not: { en: 'A reference to the law that decides.', 'zh-CN': '属援引条款。' } },
  },
  {
    id: 'REE/24',
    title: { en: 'Breach on import and export', 'zh-CN': '进出口违法' },
    statement: {
      en: 'Commerce and customs authorities punish breaches on import and export under their own laws.',
      'zh-CN': '违反进出口规定的，由商务、海关等部门依照有关法律处罚。',
    },
    sources: ['REE-zh'],
    grade: 'B',
    formalised: {
      not: {
        en: 'A sanction: it follows a breach and does not decide whether an act needs a licence.',
        'zh-CN': '属法律责任：以违法为前提，不决定行为是否须许可。',
      },
    },
  },
  {
    id: 'REE/30',
    title: { en: 'Definitions', 'zh-CN': '术语' },
    statement: {
      en: 'Rare earths: La, Ce, Pr, Nd, Pm, Sm, Eu, Gd, Tb, Dy, Ho, Er, Tm, Yb, Lu, Sc, Y. Smelting and separation (冶炼分离): making single or mixed oxides, salts and other compounds from mineral products. Metal smelting (金属冶炼): making metals or alloys from these. Secondary resources (稀土二次资源): solid waste whose rare earths can be made usable again, magnet scrap and spent magnets among it. Rare-earth products: mineral products, compounds, metals and alloys.',
      'zh-CN':
        '稀土：镧、铈、镨、钕、钷、钐、铕、钆、铽、镝、钬、铒、铥、镱、镥、钪、钇等。冶炼分离：由稀土矿产品制成单一或混合的氧化物、盐类等化合物。金属冶炼：由上述化合物制成稀土金属或合金。稀土二次资源：经加工可使其中稀土重新利用的固体废物，包括永磁废料、废旧永磁体等。稀土产品：矿产品、化合物、金属及合金。',
    },
    notes: [
      {
        en: 'Neither mining (开采) nor magnet manufacturing (磁材制造) is defined here; Announcement 62 defines the latter itself.',
        'zh-CN': '“开采”和“磁材制造”在此未定义；后者由第62号公告自行定义。',
      },
    ],
    ambiguities: [
      {
        en: 'The list of elements ends with an open “and other elements”.',
        'zh-CN': '元素列举以“等元素”结尾。',
      },
    ],
    sources: ['REE-zh'],
    grade: 'B',
    formalised: {
      not: { en: 'Definitions: classification reads them.', 'zh-CN': '属定义条款，由物项归类环节采用。' },
    },
  },
];
