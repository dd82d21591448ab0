/** Announcement 18 of 2025, in our own words: the listing and its declaration. */
import type { Provision } from '../types.ts';

export const provisions: readonly Provision[] = [
  {
    id: '2025-18',
    title: { en: 'Seven medium and heavy rare earths', 'zh-CN': '七种中重稀土' },
    statement: {
      en: 'Export from China of the listed items of samarium, gadolinium, terbium, dysprosium, lutetium, scandium and yttrium needs a licence: metals, alloys and targets, oxides and their mixtures, compounds and their mixtures, and samarium-cobalt magnets and NdFeB magnets with terbium or dysprosium. Control codes 1C902 to 1C908.',
      'zh-CN':
        '从中国出口所列钐、钆、铽、镝、镥、钪、钇相关物项，须取得许可：金属、合金和靶材，氧化物及其混合物，化合物及其混合物，以及钐钴永磁材料、含铽或含镝的钕铁硼永磁材料。管制编码1C902至1C908。',
    },
    notes: [
      {
        en: 'Never suspended. No minimum content of terbium or dysprosium is stated.',
        'zh-CN': '从未暂停。未规定铽、镝的最低含量。',
      },
      {
        en: 'Official answers treat motor rotors and stators with fixed magnets, formed sensors, calcined catalysts, phosphors and goods with magnetic fasteners as generally outside. They do not carry over to 2025-61.',
        'zh-CN':
          '官方问答认为，磁体已固定的电机转子和定子、已成型的传感器、经焙烧的催化材料、荧光粉以及带磁吸部件的制品，一般不在范围内。该口径不适用于第61号公告。',
      },
    ],
    ambiguities: [
      {
        en: 'Whether traces of terbium or dysprosium are enough.',
        'zh-CN': '痕量铽、镝是否足以构成受管制。',
      },
      {
        en: 'Whether only the listed alloy systems count, or any alloy of a named element.',
        'zh-CN': '仅限所列合金体系，还是含所列元素的一切合金。',
      },
    ],
    sources: ['cn-mirror', 'cn-scramble', 'en-tr-1', 'hk', 'fdd'],
    grade: 'B',
    formalised: true,
  },
  {
    id: '2025-18/declaration',
    title: { en: 'Declaration to customs', 'zh-CN': '报关申报' },
    statement: {
      en: 'The remarks field must say whether the goods are a controlled item, and give the control code if they are. Where the entry is doubted customs raises a question, and the goods cannot leave while it is open.',
      'zh-CN':
        '备注栏须写明货物是否属于管制物项，属于的填写管制编码。海关对申报有疑义的，提出质疑，其间货物不得出口。',
    },
    ambiguities: [
      {
        en: 'No fixed wording and no statement of near-threshold parameters was seen, unlike Announcements 55 to 58.',
        'zh-CN': '与第55至58号公告不同，未见固定用语，也未见参数接近时的申报要求。',
      },
    ],
    sources: ['cn-scramble', 'apa', 'news-decl'],
    grade: 'C',
    formalised: true,
  },
];
