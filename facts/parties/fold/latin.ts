/**
 * Letters of other alphabets made plain Latin: diacritics and ligatures away, Cyrillic, Greek, Arabic and
 * Hebrew by a small table. Coarse on purpose; the comparison of spellings does the rest.
 */

const LETTERS =
  'æ ae œ oe ø o ß ss ð d þ th đ d ħ h ı i ĸ k ł l ŋ n ŧ t ə a ƒ f ' +
  'а a б b в v г g д d е e ё e ж zh з z и i й i к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh щ shch ъ - ы y ь - э e ю yu я ya ' +
  'і i ї i є ye ґ g ў u ј j љ lj њ nj ћ c ђ dj џ dz қ k ғ g ұ u ү u ң n ө o һ h ә a ' +
  'α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch ψ ps ω o ' +
  'ا a أ a إ i آ a ٱ a ب b ت t ث th ج j ح h خ kh د d ذ dh ر r ز z س s ش sh ص s ض d ط t ظ z ع a غ gh ف f ق q ك k ک k ل l م m ن n ه h ة a و w ي y ی y ى a ئ e ء - ؤ w پ p چ ch ژ zh گ g ' +
  'א a ב b ג g ד d ה h ו v ז z ח ch ט t י y כ k ך k ל l מ m ם m נ n ן n ס s ע a פ p ף f צ ts ץ ts ק k ר r ש sh ת t';

const TABLE: ReadonlyMap<string, string> = table(LETTERS);

function table(rows: string): Map<string, string> {
  const words = rows.split(' ');
  const map = new Map<string, string>();
  for (let i = 0; i + 1 < words.length; i += 2) {
    const to = words[i + 1] as string;
    map.set(words[i] as string, to === '-' ? '' : to);
  }
  return map;
}

/**
 * A lower-case text in plain Latin letters, as far as the table reaches; other characters stay.
 *
 * @example foldLatin('škoda søn') // 'skoda son'
 */
export function foldLatin(lower: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a quick way out for plain text
  if (/^[\x00-\x7f]*$/.test(lower)) return lower;
  let out = '';
  for (const char of lower) {
    const direct = TABLE.get(char);
    if (direct !== undefined) out += direct;
    else if (char < '\u02b0' || /[\u0300-\u036f]/.test(char.normalize('NFD'))) {
      const bare = char.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
      out += bare.length === 1 ? (TABLE.get(bare) ?? bare) : bare;
    } else out += char;
  }
  return out;
}
