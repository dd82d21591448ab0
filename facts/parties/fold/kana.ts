/**
 * Kana as morae: a small kana joins the one before it (シャ), hiragana is read as katakana, a long mark
 * and the doubling ッ have no sound of their own. Readings are Hepburn without macrons.
 */

const ROWS =
  'ア a イ i ウ u エ e オ o カ ka キ ki ク ku ケ ke コ ko サ sa シ shi ス su セ se ソ so タ ta チ chi ツ tsu テ te ト to ' +
  'ナ na ニ ni ヌ nu ネ ne ノ no ハ ha ヒ hi フ fu ヘ he ホ ho マ ma ミ mi ム mu メ me モ mo ヤ ya ユ yu ヨ yo ' +
  'ラ ra リ ri ル ru レ re ロ ro ワ wa ヰ i ヱ e ヲ o ン n ガ ga ギ gi グ gu ゲ ge ゴ go ザ za ジ ji ズ zu ゼ ze ゾ zo ' +
  'ダ da ヂ ji ヅ zu デ de ド do バ ba ビ bi ブ bu ベ be ボ bo パ pa ピ pi プ pu ペ pe ポ po ヴ vu ' +
  'キャ kya キュ kyu キョ kyo シャ sha シュ shu ショ sho シェ she チャ cha チュ chu チョ cho チェ che ' +
  'ニャ nya ニュ nyu ニョ nyo ヒャ hya ヒュ hyu ヒョ hyo ミャ mya ミュ myu ミョ myo リャ rya リュ ryu リョ ryo ' +
  'ギャ gya ギュ gyu ギョ gyo ジャ ja ジュ ju ジョ jo ジェ je ビャ bya ビュ byu ビョ byo ピャ pya ピュ pyu ピョ pyo ' +
  'ファ fa フィ fi フェ fe フォ fo フュ fyu ティ ti ディ di デュ dyu テュ tyu トゥ tu ドゥ du ウィ wi ウェ we ウォ wo ' +
  'ヴァ va ヴィ vi ヴェ ve ヴォ vo ツァ tsa ツェ tse ツォ tso クァ kwa クォ kwo グァ gwa イェ ye';

const READINGS: ReadonlyMap<string, string> = table(ROWS);
const SMALL = new Set([...'ァィゥェォャュョヮ']);
const SILENT = new Set(['ー', 'ッ']);

function table(rows: string): Map<string, string> {
  const words = rows.split(' ');
  const map = new Map<string, string>();
  for (let i = 0; i + 1 < words.length; i += 2) map.set(words[i] as string, words[i + 1] as string);
  return map;
}

/** Whether a character is hiragana, katakana or the long mark. */
export function isKana(char: string): boolean {
  const code = char.codePointAt(0) ?? 0;
  return (code >= 0x3041 && code <= 0x3096) || (code >= 0x30a1 && code <= 0x30fa) || code === 0x30fc;
}

/** Hiragana to the katakana of the same sound; everything else unchanged. */
export function toKatakana(char: string): string {
  const code = char.codePointAt(0) ?? 0;
  return code >= 0x3041 && code <= 0x3096 ? String.fromCodePoint(code + 0x60) : char;
}

/** Whether a small kana joins the mora before it. */
export function joinsBefore(char: string): boolean {
  return SMALL.has(char);
}

/**
 * The Hepburn reading of one mora; '' for a long mark or a doubling, undefined for anything else.
 *
 * @example kanaReading('シャ') // 'sha'
 */
export function kanaReading(mora: string): string | undefined {
  return SILENT.has(mora) ? '' : READINGS.get(mora);
}
