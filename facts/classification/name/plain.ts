/**
 * One spelling for a name: what differs only in case, spaces, script, purity, word order or shape of the goods is the
 * same name. Nothing is dropped that could make it another thing (a rotor, a sensor, an alloy).
 */
import { ELEMENTS, elementsOfFormula } from '../item/elements.ts';

/** Traditional characters of listed names folded to the simplified ones the lists print. */
export const fold = (text: string): string => {
  let folded = text;
  for (const { zh } of ELEMENTS)
    if (zh[1] !== undefined && zh[0] !== undefined) folded = folded.replaceAll(zh[1], zh[0]);
  return SCRIPTS.reduce((said, [from, to]) => said.replaceAll(from, to), folded);
};

const SCRIPTS: readonly (readonly [string, string])[] = [
  ['鐵', '铁'],
  ['屬', '属'],
  ['體', '体'],
  ['鋼', '钢'],
  ['環', '环'],
  ['塊', '块'],
  ['燒結', '烧结'],
  ['粘結', '粘结'],
  ['純', '纯'],
  ['稀釷', '稀土'],
];

/** `99.9 %`, `≥99.95%`, `4N5`, `high-purity`, 高纯: how pure a thing is does not make it another. */
const PURITIES =
  /[(（]?[≥>=]*\s*\d+(\.\d+)?\s*%(\s*min\.?)?[)）]?|\b[2-7]n[0-9]?\b|\b(high[- ]?purity|purity|pure)\b|高纯度?|纯度/g;

/** Shapes and making of magnets; a magnet in a shape stays a magnet (faq1-3, faq4-1). */
const SHAPES =
  '(?:blocks?|rings?|discs?|disks?|plates?|sheets?|bars?|rods?|arcs?|tiles?|segments?|cylinders?|powders?)';
const MAGNET_EN = `(?:permanent[- ]?)?magnet(?:s|ic materials?| materials?| steel)?(?:[ ,]+${SHAPES})?`;
const MADE_EN = '(?:sintered|bonded|hot-pressed|unmagneti[sz]ed|magneti[sz]ed)?';
const MAGNET_ZH = '(?:永磁|磁)(?:体|钢|石|铁|材料|性材料|环|块|片|瓦|柱|粉)+';
const MADE_ZH = '(?:烧结|粘结|热压)?';
const NDFEB = '(?:nd-?fe-?b|neodymium[- ]iron[- ]boron|钕铁硼)';

/** `NdFeB magnet containing Dy`, 钕铁硼磁体 含镝: said after instead of before. */
const bearingAfter = (latin: string, han: string): string =>
  `${MADE_EN} *${NDFEB} *${MAGNET_EN}[ ,]*(?:with|containing) (?:${latin})|${MADE_ZH}钕铁硼${MAGNET_ZH}[ ,，(（]*含${han}[)）]?`;

const bearing = (latin: string, han: string): string =>
  `(?:含${han}的?|${han}|(?:${latin})[- ]?(?:bearing|containing|doped|added)?[- ]?)`;

/** Trade words for the magnets that the lists print as 永磁材料. */
const MAGNETS: readonly (readonly [RegExp, string])[] = [
  [
    `${MADE_EN} *(?:sm-?co(?:5)?|sm2co17|samarium[- ]cobalt) *${MAGNET_EN}|${MADE_ZH}钐钴${MAGNET_ZH}`,
    '钐钴永磁材料',
  ],
  [
    `${MADE_EN} *${bearing('dy|dysprosium', '镝')} *${NDFEB} *(?:${MAGNET_EN}|${MADE_ZH}${MAGNET_ZH})|${bearingAfter('dy|dysprosium', '镝')}`,
    '含镝的钕铁硼永磁材料',
  ],
  [
    `${MADE_EN} *${bearing('tb|terbium', '铽')} *${NDFEB} *(?:${MAGNET_EN}|${MADE_ZH}${MAGNET_ZH})|${bearingAfter('tb|terbium', '铽')}`,
    '含铽的钕铁硼永磁材料',
  ],
].map(([pattern = '', name = '']) => [new RegExp(`^(?:${pattern})$`), name]);

/** The oxides that have a word of their own. */
const OXIDE_WORDS: readonly (readonly [RegExp, string])[] = [
  [/\byttria\b/g, 'yttrium oxide'],
  [/\bscandia\b/g, 'scandium oxide'],
  [/\bdysprosia\b/g, 'dysprosium oxide'],
  [/\bterbia\b/g, 'terbium oxide'],
  [/\bgadolinia\b/g, 'gadolinium oxide'],
  [/\blutetia\b/g, 'lutetium oxide'],
];

/** A formula beside the name says the same again: "dysprosium oxide Dy2O3". Alone, it is the name. */
const withoutFormulas = (name: string): string => {
  const words = name.split(/[\s,，()（）]+/).filter((word) => word !== '');
  const kept = words.filter(
    (word) => !(/[A-Z]/.test(word) && /\d/.test(word) && elementsOfFormula(word) !== undefined),
  );
  return kept.length === 0 || kept.length === words.length ? name : kept.join(' ');
};

const bare = (name: string): string =>
  fold(name.toLowerCase()).replace(PURITIES, ' ').replace(/\s+/g, ' ').trim();

const magnetOf = (said: string): string | undefined => MAGNETS.find(([pattern]) => pattern.test(said))?.[1];

/**
 * The one spelling of a name.
 * @example plain('Dysprosium Oxide, 99.9 % (Dy2O3)') // 'dysprosiumoxide'
 */
export const plain = (name: string): string => {
  const whole = name.normalize('NFKC');
  const magnet = magnetOf(bare(whole)) ?? magnetOf(bare(withoutFormulas(whole)));
  const worded = OXIDE_WORDS.reduce(
    (text, [word, oxide]) => text.replace(word, oxide),
    bare(withoutFormulas(whole)),
  );
  return (magnet ?? worded)
    .replace(
      /及其混合物|\s*and its mixtures|具有[以下述]+所有特性的|\s*having all of the listed characteristics/g,
      '',
    )
    .replace(/\(.*?\)/g, '')
    .replace(/aluminum/g, 'aluminium')
    .replace(/[\s\-–,.，、。]/g, '')
    .replace(/^(.)金属$/u, '金属$1')
    .replace(/^(氧化.)粉末?$/u, '$1')
    .replace(/oxidepowder$/, 'oxide')
    .replace(/s$/g, '');
};
