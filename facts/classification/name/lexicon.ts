/**
 * A small bilingual lexicon (English; simplified and traditional Chinese) from the words of a trade name to the
 * attributes they point at. Words point, they never settle: what a name does not say is not denied.
 */
import type { Form, TechnologyField } from '../item/attributes.ts';

/** First match wins: the more telling word stands higher (a target of an alloy is a target). */
export const FORM_WORDS: readonly (readonly [RegExp, Form])[] = [
  [/technolog|know.?how|process (for|of)|技术|技術|工艺|工藝/i, 'technology'],
  [/sputter|target|靶/i, 'target'],
  [/phosphor|luminescent|荧光粉|螢光粉|发光材料|發光材料/i, 'phosphor'],
  [/catalyst|催化/i, 'catalyst'],
  [
    /headphone|loudspeaker|\bspeaker|phone case|toy|耳机|耳機|音箱|扬声器|揚聲器|手机壳|玩具/i,
    'finished-product',
  ],
  [/rotor|stator|\bmotor|assembl|转子|轉子|定子|电机|電機|组件|組件|总成/i, 'assembly'],
  [/sensor|传感器|傳感器|感測器/i, 'component'],
  [
    /furnace|kiln|extractor|extraction tank|萃取(机|機|槽|设备|設備)|\bpress\b|\bmill\b|machine|equipment|窑|窯|炉|爐|压机|壓機|设备|設備|磨床|切割机/i,
    'equipment',
  ],
  [/battery|\bcells?\b|电池|電池/i, 'battery'],
  [/\bore\b|concentrate|独居石|獨居石|氟碳铈矿|稀土矿|稀土礦|monazite|bastn/i, 'ore'],
  [/reagent|extractant|collector|萃取剂|萃取劑|捕收剂|捕收劑|浮选药剂/i, 'reagent'],
  [/mixture|mixed oxide|mixed powder|混合物/i, 'mixture'],
  [
    /magnet|磁钢|磁鋼|磁体|磁體|磁环|磁環|磁石|永磁|\bn(3[05-9]|4\d|5[0-6])(m|h|sh|uh|eh|ah|th)?\b/i,
    'magnet-material',
  ],
  [/oxide|氧化/i, 'oxide'],
  [
    /chloride|fluoride|nitrate|carbonate|sulph?ate|acetate|oxalate|氯化|氟化|硝酸|碳酸|硫酸|醋酸|草酸/i,
    'compound',
  ],
  [/alloy|合金/i, 'alloy'],
  [/crystal|wafer|晶体|晶體|单晶|單晶/i, 'crystal'],
  [/ceramic|陶瓷/i, 'ceramic'],
  [/coating|涂层|塗層/i, 'coating-material'],
  [/\bmetal\b|\bingot|金属|金屬/i, 'metal'],
  [/powder|粉/i, 'powder'],
];

/** Words for magnet families and materials, with the spelling `attributes.material` takes. */
export const MATERIAL_WORDS: readonly (readonly [RegExp, string])[] = [
  [/sm-?co|sm2co17|smco5|samarium.?cobalt|钐钴|釤鈷/i, 'SmCo'],
  [/nd-?fe-?b|nd2fe14b|neodymium.{0,3}iron.{0,3}boron|neodymium magnet|钕铁硼|釹鐵硼/i, 'NdFeB'],
  [/\bn(3[05-9]|4\d|5[0-6])(m|h|sh|uh|eh|ah|th)?\b/i, 'NdFeB'],
  [/ferrite|铁氧体|鐵氧體/i, 'ferrite'],
  [/alnico|铝镍钴|鋁鎳鈷/i, 'AlNiCo'],
  [/terfenol/i, 'TbDyFe'],
  [/synthetic diamond|人造金刚石|人造金剛石/i, 'synthetic diamond'],
  [/spher(ical|oidi[sz]ed|oidal).{0,10}graphite|球(形|化|状|狀).{0,2}石墨/i, 'spheroidized graphite'],
  [/expand(ed|able).{0,10}graphite|膨(胀|脹).{0,2}石墨/i, 'expanded graphite'],
  [/flake.{0,10}graphite|(鳞|鱗)片.{0,2}石墨/i, 'natural flake graphite'],
  [/natural.{0,12}graphite|天然.{0,4}石墨/i, 'natural graphite'],
  [/\blfp\b|lifepo4|lithium iron phosphate|磷酸铁锂|磷酸鐵鋰/i, 'LFP'],
  [/\bncm\b.{0,12}(precursor|hydroxide)|(镍钴锰|鎳鈷錳).{0,2}氢氧化物/i, 'NCM hydroxide'],
  [/\bnca\b.{0,12}(precursor|hydroxide)|(镍钴铝|鎳鈷鋁).{0,2}氢氧化物/i, 'NCA hydroxide'],
  [/lithium.rich.{0,4}mangan|富锂锰|富鋰錳/i, 'lithium rich manganese-based'],
  [/\bysz\b|yttria.stabili[sz]ed.zirconia|(氧化)?(钇|釔)(稳定|穩定)(氧化)?(锆|鋯)/i, 'YSZ'],
  [/artificial graphite|synthetic graphite|人造石墨/i, 'artificial graphite'],
  [/lithium.?ion|锂离子|鋰離子/i, 'Li-ion'],
  [/\bP507\b/i, 'P507'],
  [/\bP204\b|D2EHPA/i, 'P204'],
  [/naphthenic|环烷酸|環烷酸/i, 'naphthenic acid'],
  [/monazite|独居石|獨居石/i, 'monazite'],
  [/bastn|氟碳铈|氟碳鈰/i, 'bastnäsite'],
];

export const FIELD_WORDS: readonly (readonly [RegExp, TechnologyField])[] = [
  [/commission|maintenance|repair|upgrad|装配|裝配|调试|調試|维护|維護|维修|維修|升级|升級/i, 'line-service'],
  [/recycl|secondary resource|二次资源|二次資源|回收/i, 'secondary-resources'],
  [/magnet|磁/i, 'magnet-manufacturing'],
  [/separation|extraction|分离|分離|萃取/i, 'smelting-separation'],
  [/metal smelting|metal production|electrolysis|金属冶炼|金屬冶煉|电解|電解/i, 'metal-smelting'],
  [/mining|leaching|开采|開採|采矿|採礦|浸取/i, 'mining'],
];

/** What a name denies is left out of what it says: "without Dy", "Dy-free", 不含镝. */
export const DENIALS =
  /\b(without|free of|no)\b[^,;.()]*|[\w/ ]+?[- ]free\b|(不含|无|無|未添加)[^,;，。；、（(]*/gi;

/** The other half of a compound's name. */
export const ANION_WORDS: readonly (readonly [RegExp, string])[] = [
  [/nitride|氮化/i, 'N'],
  [/arsenide|砷化/i, 'As'],
  [/phosphide|磷化/i, 'P'],
  [/antimonide|锑化|銻化/i, 'Sb'],
  [/telluride|碲化/i, 'Te'],
  [/selenide|硒化/i, 'Se'],
  [/chloride|氯化/i, 'Cl'],
  [/fluoride|氟化/i, 'F'],
  [/carbide|碳化/i, 'C'],
];
