/**
 * Chemical elements with their names in the three scripts users write: symbol, English, Chinese (simplified and
 * traditional). Rare earths (稀土) are the fifteen lanthanides with scandium and yttrium.
 */

const ROWS = `H hydrogen 氢 氫|B boron 硼|C carbon 碳|N nitrogen 氮|O oxygen 氧|F fluorine 氟|Mg magnesium 镁 鎂|Al aluminium,aluminum 铝 鋁|Si silicon 硅 矽|P phosphorus 磷|S sulfur,sulphur 硫|Cl chlorine 氯|Ca calcium 钙 鈣|Sc scandium 钪 鈧|Ti titanium 钛 鈦|V vanadium 钒 釩|Cr chromium 铬 鉻|Mn manganese 锰 錳|Fe iron 铁 鐵|Co cobalt 钴 鈷|Ni nickel 镍 鎳|Cu copper 铜 銅|Zn zinc 锌 鋅|Ga gallium 镓 鎵|Ge germanium 锗 鍺|As arsenic 砷|Se selenium 硒|Y yttrium 钇 釔|Zr zirconium 锆 鋯|Nb niobium 铌 鈮|Mo molybdenum 钼 鉬|Ag silver 银 銀|Cd cadmium 镉 鎘|In indium 铟 銦|Sn tin 锡 錫|Sb antimony 锑 銻|Te tellurium 碲|La lanthanum 镧 鑭|Ce cerium 铈 鈰|Pr praseodymium 镨 鐠|Nd neodymium 钕 釹|Pm promethium 钷 鉕|Sm samarium 钐 釤|Eu europium 铕 銪|Gd gadolinium 钆 釓|Tb terbium 铽 鋱|Dy dysprosium 镝 鏑|Ho holmium 钬 鈥|Er erbium 铒 鉺|Tm thulium 铥 銩|Yb ytterbium 镱 鐿|Lu lutetium 镥 鎦|W tungsten,wolfram 钨 鎢|Au gold 金|Hg mercury 汞|Pb lead 铅 鉛|Bi bismuth 铋 鉍|Li lithium 锂 鋰|Na sodium 钠 鈉|K potassium 钾 鉀|Hf hafnium 铪 鉿|Ta tantalum 钽 鉭|Pt platinum 铂 鉑|Pd palladium 钯 鈀|Sr strontium 锶 鍶|Ba barium 钡 鋇`;

export type ElementName = {
  readonly symbol: string;
  readonly en: readonly string[];
  readonly zh: readonly string[];
};

export const ELEMENTS: readonly ElementName[] = ROWS.split('|').map((row) => {
  const [symbol = '', english = '', ...zh] = row.split(' ');
  return { symbol, en: english.split(','), zh };
});

export const SYMBOLS: ReadonlySet<string> = new Set(ELEMENTS.map((element) => element.symbol));

/** Every chemical symbol there is: what a document may name, also where no entry or name here asks after it. */
export const CHEMICAL_SYMBOLS: readonly string[] = (
  'H He Li Be B C N O F Ne Na Mg Al Si P S Cl Ar K Ca Sc Ti V Cr Mn Fe Co Ni Cu Zn Ga Ge As Se Br Kr Rb Sr Y Zr Nb Mo ' +
  'Tc Ru Rh Pd Ag Cd In Sn Sb Te I Xe Cs Ba La Ce Pr Nd Pm Sm Eu Gd Tb Dy Ho Er Tm Yb Lu Hf Ta W Re Os Ir Pt Au Hg Tl ' +
  'Pb Bi Po At Rn Fr Ra Ac Th Pa U Np Pu Am Cm Bk Cf Es Fm Md No Lr Rf Db Sg Bh Hs Mt Ds Rg Cn Nh Fl Mc Lv Ts Og'
).split(' ');

export const RARE_EARTHS = 'Sc Y La Ce Pr Nd Pm Sm Eu Gd Tb Dy Ho Er Tm Yb Lu'.split(' ');

/**
 * The elements a formula or an alloy name is written with; undefined where the text is no such thing.
 * @example elementsOfFormula('Sm2Co17') // ['Sm', 'Co']
 */
export const elementsOfFormula = (text: string): readonly string[] | undefined => {
  const plain = text.replace(/[\s\-–·()₀-₉0-9.:]/g, '');
  const parts = plain.match(/[A-Z][a-z]?/g) ?? [];
  if (parts.length === 0 || parts.join('') !== plain) return undefined;
  return parts.every((part) => SYMBOLS.has(part)) ? [...new Set(parts)] : undefined;
};
