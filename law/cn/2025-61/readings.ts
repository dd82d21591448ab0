/**
 * Where Announcement 61 can be read in more than one way. Each reading is named, with its alternatives, who reads it
 * so, and what hangs on it; none is taken silently. Those a transaction's facts can carry are computed.
 */
import { type OpenReading, openReading } from '@ytterby/engine';

const outcome = {
  en: 'Decides whether a licence is needed.',
  'zh-CN': '决定是否需要许可。',
};

export const readings: readonly OpenReading[] = [
  openReading({
    key: 'reading:2025-61/1-hk-mo-tw',
    provision: '2025-61/1',
    question: {
      en: 'Are Hong Kong, Macao and Taiwan "overseas" and "countries and regions other than China" here?',
      'zh-CN': '港澳台在本公告中是否属于“境外”和“中国以外的其他国家和地区”？',
    },
    alternatives: [
      {
        value: 'abroad',
        says: {
          en: 'Yes: separate customs territories count as overseas.',
          'zh-CN': '属于：单独关税区视为境外。',
        },
        sources: [],
      },
      {
        value: 'not-abroad',
        says: {
          en: 'No: only what lies outside China as a state counts.',
          'zh-CN': '不属于：仅指中国以外的国家和地区。',
        },
        sources: [],
      },
    ],
    effect: outcome,
    computed: true,
  }),
  openReading({
    key: 'reading:2025-61/1(1)-origin',
    provision: '2025-61/1(1)',
    question: {
      en: 'Does the numerator count only Part 1 items of Chinese origin?',
      'zh-CN': '分子是否只计入原产于中国的第一部分物项？',
    },
    alternatives: [
      {
        value: 'china-only',
        says: {
          en: 'Only Part 1 items of Chinese origin count.',
          'zh-CN': '只计入原产于中国的第一部分物项。',
        },
        sources: ['61-cset'],
      },
      {
        value: 'literal',
        says: {
          en: 'Once some China-origin Part 1 item is present, every Part 1 item counts, whatever its origin.',
          'zh-CN': '只要含有原产于中国的第一部分物项，全部第一部分物项均计入，不问原产地。',
        },
        sources: ['61-m1', '61-m3'],
      },
    ],
    effect: outcome,
    computed: true,
  }),
  openReading({
    key: 'reading:2025-61/1(1)-denominator',
    provision: '2025-61/1(1)',
    question: {
      en: 'For an assembly that holds Part 2 things: is the share taken over the exported item, or over each Part 2 thing inside?',
      'zh-CN': '组件内含第二部分物项时，占比以所出口物项为分母，还是以内含的每一第二部分物项为分母？',
    },
    alternatives: [
      {
        value: 'exported-item',
        says: {
          en: 'Over the exported Part 2 item; the share is taken anew at each stage.',
          'zh-CN': '以所出口的第二部分物项为分母，每一环节重新计算。',
        },
        sources: ['ail'],
      },
      {
        value: 'any-part-2-inside',
        says: {
          en: 'Each Part 2 thing inside is tested; the shipment is caught if any passes.',
          'zh-CN': '逐一测试内含的第二部分物项，任一达到即受管制。',
        },
        sources: [],
      },
    ],
    effect: outcome,
    computed: true,
  }),
  openReading({
    key: 'reading:2025-61/1(1)-contained-magnet',
    provision: '2025-61/1(1)',
    question: {
      en: 'Does a magnet contained in the item count whole in the numerator?',
      'zh-CN': '内含的磁体是否整体计入分子？',
    },
    alternatives: [
      {
        value: 'part-1-only',
        says: {
          en: 'No: a magnet is a Part 2 item; only the Part 1 items in it count.',
          'zh-CN': '否：磁体属第二部分，只计入其中的第一部分物项。',
        },
        sources: ['61-m1', '61-q'],
      },
      {
        value: 'whole',
        says: {
          en: 'Yes: the price of the magnet is set against the price of the product.',
          'zh-CN': '是：以磁体价格与产品价格相比。',
        },
        sources: ['ail'],
      },
    ],
    effect: outcome,
    computed: true,
  }),
  openReading({
    key: 'reading:2025-61/1(2)-equipment',
    provision: '2025-61/1(2)',
    question: {
      en: 'Is production with Chinese equipment production with China-origin technology?',
      'zh-CN': '使用中国设备生产，是否等于使用原产于中国的技术生产？',
    },
    alternatives: [
      {
        value: 'equipment-is-technology',
        says: {
          en: 'Yes: the know-how embodied in the equipment counts.',
          'zh-CN': '是：设备所含的技术诀窍亦计入。',
        },
        sources: [],
      },
      {
        value: 'technology-only',
        says: { en: 'No: the limb speaks of technology alone.', 'zh-CN': '否：条文只提及技术。' },
        sources: ['61-m1'],
      },
    ],
    effect: outcome,
    computed: true,
  }),
  openReading({
    key: 'reading:2025-61/1(3)-stock',
    provision: '2025-61/1(3)',
    question: {
      en: 'Is stock that left China before the announcement reached by the re-export limb?',
      'zh-CN': '公告发布前已离开中国的库存，是否受再出口规定约束？',
    },
    alternatives: [
      {
        value: 'reached',
        says: { en: 'Yes: the words make no exception.', 'zh-CN': '受约束：条文未作例外。' },
        sources: ['61-m1'],
      },
      {
        value: 'not-reached',
        says: {
          en: 'No: what had left before the announcement is outside it.',
          'zh-CN': '不受约束：公告前已出境的物项不在其内。',
        },
        sources: [],
      },
    ],
    effect: outcome,
    computed: true,
  }),
  openReading({
    key: 'reading:2025-61/2-held',
    provision: '2025-61/2',
    question: {
      en: 'How is "held 50% or more" by a listed party computed?',
      'zh-CN': '“控股50%及以上”如何计算？',
    },
    alternatives: [
      {
        value: 'direct-single',
        says: {
          en: 'One listed owner holds 50% or more directly.',
          'zh-CN': '单一列名主体直接持股50%及以上。',
        },
        sources: ['61-m1'],
      },
      {
        value: 'chain-single',
        says: {
          en: 'One listed owner holds 50% or more, directly or through tiers.',
          'zh-CN': '单一列名主体直接或者层层间接持股50%及以上（穿透）。',
        },
        sources: ['ab'],
      },
      {
        value: 'chain-aggregate',
        says: {
          en: 'Listed owners hold 50% or more together, directly or through tiers.',
          'zh-CN': '多个列名主体直接或者间接合计持股50%及以上。',
        },
        sources: [],
      },
    ],
    effect: {
      en: 'Decides whether an application is in principle refused.',
      'zh-CN': '决定申请是否原则上不予许可。',
    },
    computed: true,
  }),
  openReading({
    key: 'reading:2025-61/8-articles-2-to-7',
    provision: '2025-61/8',
    question: {
      en: 'From when do articles 2 to 7 apply? The announcement dates only the limbs of article 1.',
      'zh-CN': '第二条至第七条自何时起适用？公告只规定了第一条各项的实施日期。',
    },
    alternatives: [
      {
        value: 'with-the-live-limb',
        says: {
          en: 'From publication, with the limb that is live.',
          'zh-CN': '自公布之日起，随已生效的项适用。',
        },
        sources: ['61-m1'],
      },
      {
        value: 'from-2025-12-01',
        says: {
          en: 'From 2025-12-01, with limbs (1) and (2).',
          'zh-CN': '自2025年12月1日起，与第（一）（二）项一并适用。',
        },
        sources: [],
      },
    ],
    effect: {
      en: 'Between 2025-10-09 and 2025-11-30 it decides the review policies, the exemption and the notice.',
      'zh-CN': '在2025年10月9日至11月30日之间，决定审查政策、豁免和合规告知。',
    },
    computed: true,
  }),
  openReading({
    key: 'reading:2025-61/P2-end-product',
    provision: '2025-61/annex-1',
    question: {
      en: 'Is a whole end product (a car, a phone) an "assembly" of Part 2?',
      'zh-CN': '整机终端产品（汽车、手机等）是否属于第二部分的“组件”？',
    },
    alternatives: [
      {
        value: 'covered',
        says: { en: 'Yes: downstream goods are meant as well.', 'zh-CN': '属于：下游产品也包括在内。' },
        sources: ['by'],
      },
      {
        value: 'not-covered',
        says: { en: 'No: parts, components and assemblies only.', 'zh-CN': '不属于：仅指零件、部件、组件。' },
        sources: ['61-q'],
      },
    ],
    effect: outcome,
    computed: true,
  }),
  openReading({
    key: 'reading:2025-61/P2-target-assemblies',
    provision: '2025-61/annex-1',
    question: {
      en: 'Do "parts, components, assemblies" extend to those that hold targets?',
      'zh-CN': '“零件、部件、组件”是否及于含靶材者？',
    },
    alternatives: [
      {
        value: 'covered',
        says: { en: 'Yes: a tool that holds a target is caught.', 'zh-CN': '及于：装有靶材的设备受管制。' },
        sources: ['ail'],
      },
      {
        value: 'not-covered',
        says: {
          en: 'No: the phrase stands under the magnet heading.',
          'zh-CN': '不及于：该用语列于磁材标题之下。',
        },
        sources: ['61-q'],
      },
    ],
    effect: outcome,
    computed: true,
  }),
  openReading({
    key: 'reading:2025-61/1(1)-sum',
    provision: '2025-61/1(1)',
    question: { en: 'Are several Part 1 items added up?', 'zh-CN': '多种第一部分物项是否合并计算？' },
    alternatives: [
      {
        value: 'added',
        says: { en: 'Yes: the text names them in the plural.', 'zh-CN': '合并：条文以类别表述。' },
        sources: ['61-m1'],
      },
    ],
    effect: outcome,
    computed: false,
    why: {
      en: 'No source reads it otherwise, so there is nothing to choose between; shares are added.',
      'zh-CN': '未见相反解读，无可选择；按合并计算。',
    },
  }),
  openReading({
    key: 'reading:2025-61/1(1)-depth',
    provision: '2025-61/1(1)',
    question: {
      en: 'Does the chain of assemblies continue without end?',
      'zh-CN': '组件的链条是否无限延续？',
    },
    alternatives: [
      {
        value: 'without-limit',
        says: { en: 'No limit of depth is stated.', 'zh-CN': '未规定层级上限。' },
        sources: ['61-q'],
      },
    ],
    effect: outcome,
    computed: false,
    why: {
      en: 'No rival limit is stated anywhere; every level is measured.',
      'zh-CN': '未见其他上限；逐层计算。',
    },
  }),
  openReading({
    key: 'reading:2025-61/1(1)-value-basis',
    provision: '2025-61/1(1)',
    question: {
      en: 'Which value: invoice, cost or customs value, in which currency and on which day?',
      'zh-CN': '以何种价值计算：发票价、成本还是完税价格？币种和日期如何确定？',
    },
    alternatives: [
      { value: 'invoice', says: { en: 'Invoice value.', 'zh-CN': '发票价格。' }, sources: [] },
      { value: 'cost', says: { en: 'Cost.', 'zh-CN': '成本。' }, sources: [] },
      { value: 'customs-value', says: { en: 'Customs value.', 'zh-CN': '完税价格。' }, sources: [] },
    ],
    effect: outcome,
    computed: false,
    why: {
      en: 'The transaction states one value for each thing; whoever states it states the basis in the working.',
      'zh-CN': '交易只载明一个价值；取值依据由填报人在计算底稿中说明。',
    },
  }),
  openReading({
    key: 'reading:2025-61/1(2)-earlier-technology',
    provision: '2025-61/1(2)',
    question: {
      en: 'Does technology that was lawfully exported before 2025-10-09 count, and how much use is use?',
      'zh-CN': '2025年10月9日前合法出口的技术是否计入？何种程度构成“使用”？',
    },
    alternatives: [
      {
        value: 'counts',
        says: { en: 'Yes: the words make no exception.', 'zh-CN': '计入：条文未作例外。' },
        sources: ['61-m1'],
      },
      { value: 'does-not-count', says: { en: 'No.', 'zh-CN': '不计入。' }, sources: [] },
    ],
    effect: outcome,
    computed: false,
    why: {
      en: 'No fact of a transaction says when the technology left China; answers under this limb carry a caution.',
      'zh-CN': '交易事实未载明技术出境时间；依本项所作答复附提示。',
    },
  }),
  openReading({
    key: 'reading:2025-61/1(3)-origin-rule',
    provision: '2025-61/1(3)',
    question: {
      en: 'When does melting, alloying or sintering abroad change the origin?',
      'zh-CN': '在境外熔炼、合金化或者烧结，何时改变原产地？',
    },
    alternatives: [
      {
        value: 'not-stated',
        says: { en: 'No rule of origin is given.', 'zh-CN': '未规定原产地规则。' },
        sources: ['61-m1'],
      },
    ],
    effect: outcome,
    computed: false,
    why: {
      en: 'Origin is taken as stated by whoever gives the fact.',
      'zh-CN': '以事实提供者载明的原产地为准。',
    },
  }),
  openReading({
    key: 'reading:2025-61/4-equipment',
    provision: '2025-61/4',
    question: {
      en: 'Does the equipment limb mean making such equipment, or equipment used to make such chips?',
      'zh-CN': '设备一项指制造此类设备，还是指用于制造此类芯片的设备？',
    },
    alternatives: [
      {
        value: 'making-equipment',
        says: {
          en: 'Making production and test equipment and materials for such chips.',
          'zh-CN': '制造此类芯片的生产设备、测试设备和材料。',
        },
        sources: ['61-q'],
      },
      {
        value: 'equipment-in-use',
        says: {
          en: 'Equipment and materials used to make such chips.',
          'zh-CN': '用于制造此类芯片的设备和材料。',
        },
        sources: ['61-q'],
      },
    ],
    effect: {
      en: 'Decides whether an application is reviewed case by case.',
      'zh-CN': '决定申请是否逐案审批。',
    },
    computed: false,
    why: {
      en: 'The fact endUse.chipEquipment is answered by the user for either meaning; the answer says so.',
      'zh-CN': '使用者就任一含义回答 endUse.chipEquipment，答复中予以说明。',
    },
  }),
  openReading({
    key: 'reading:2025-61/5-notice',
    provision: '2025-61/5',
    question: {
      en: 'Does the humanitarian exemption also lift the Compliance Notice?',
      'zh-CN': '人道主义豁免是否同时免除《合规告知书》？',
    },
    alternatives: [
      {
        value: 'notice-stays',
        says: { en: 'No: the words lift the licence only.', 'zh-CN': '不免除：条文只免许可。' },
        sources: ['61-q'],
      },
      { value: 'notice-lifted', says: { en: 'Yes.', 'zh-CN': '免除。' }, sources: [] },
    ],
    effect: { en: 'Decides a duty, never the outcome.', 'zh-CN': '影响义务，不影响结论。' },
    computed: true,
  }),
  openReading({
    key: 'reading:2025-61/5-working-days',
    provision: '2025-61/5',
    question: {
      en: "Whose working days count for the report: China's or the exporter's?",
      'zh-CN': '报告期限按中国工作日还是出口地工作日计算？',
    },
    alternatives: [
      {
        value: 'china',
        says: { en: "China's official working days.", 'zh-CN': '中国法定工作日。' },
        sources: [],
      },
      {
        value: 'exporter',
        says: { en: 'Working days where the exporter is.', 'zh-CN': '出口经营者所在地工作日。' },
        sources: [],
      },
    ],
    effect: { en: 'Decides a due date, never the outcome.', 'zh-CN': '影响到期日，不影响结论。' },
    computed: false,
    why: {
      en: "Clocks count China's days and say so; the earlier of both is safe.",
      'zh-CN': '期限按中国工作日计算并注明；取较早者为稳妥。',
    },
  }),
  openReading({
    key: 'reading:2025-61/7-below-threshold',
    provision: '2025-61/7(b)',
    question: {
      en: 'Is the Compliance Notice due where no licence is needed?',
      'zh-CN': '无须许可时，是否仍应出具《合规告知书》？',
    },
    alternatives: [
      {
        value: 'controlled-items-only',
        says: {
          en: 'No: items controlled by the announcement only.',
          'zh-CN': '否：仅限受本公告管制的物项。',
        },
        sources: ['par'],
      },
      {
        value: 'flows-down',
        says: { en: 'Firms pass it down the chain all the same.', 'zh-CN': '实务中仍沿供应链传递。' },
        sources: ['rep'],
      },
    ],
    effect: { en: 'Decides a duty, never the outcome.', 'zh-CN': '影响义务，不影响结论。' },
    computed: false,
    why: { en: 'It touches a duty only; the words are followed.', 'zh-CN': '仅涉及义务；从条文。' },
  }),
];
