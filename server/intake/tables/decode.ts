/**
 * Bytes of a text file to text. UTF-8 and UTF-16 tell themselves; GB18030, Shift JIS, Big5 and EUC-KR do not, so they
 * are read where they were named, or where one of them makes more headings and words of company names readable than
 * any other. Never a silent guess.
 */
import { companyWords } from './company-words.ts';
import { type OrFaults, tableFault } from './fault.ts';

export type Decoded = {
  readonly text: string;
  /** The encoding, where it was found out and not simply UTF-8. */
  readonly encoding?: string;
};

const CANDIDATES = ['gb18030', 'shift_jis', 'big5', 'euc-kr'] as const;

/**
 * The text of the bytes. `named`: the encoding the user gave. `known` counts the headings known in a text: with the words
 * of company names the evidence by which an encoding that does not tell itself is found out.
 * @example decode(Buffer.from('id,名称'), undefined, () => 0) // { text: 'id,名称' }
 */
export function decode(
  bytes: Uint8Array,
  named: string | undefined,
  known: (text: string) => number,
): OrFaults<Decoded> {
  if (named !== undefined) return asNamed(bytes, named);
  const marked = markOf(bytes);
  if (marked !== undefined) {
    const text = reading(bytes, marked);
    return text === undefined
      ? { faults: [tableFault('encoding-wrong', { found: marked })] }
      : { text, ...(marked === 'utf-8' ? {} : { encoding: marked }) };
  }
  const plain = reading(bytes, 'utf-8');
  if (plain !== undefined) return { text: plain };
  const read = CANDIDATES.flatMap((encoding) => {
    const text = reading(bytes, encoding);
    return text === undefined ? [] : [{ text, encoding, count: known(text) + companyWords(text) }];
  });
  const most = Math.max(0, ...read.map((one) => one.count));
  const best = read.filter((one) => one.count === most);
  const [only] = best;
  if (most > 0 && only !== undefined && best.length === 1)
    return { text: only.text, encoding: only.encoding };
  const expected = read.length > 0 ? read.map((one) => one.encoding) : CANDIDATES;
  return { faults: [tableFault('encoding-unsure', { expected })] };
}

function asNamed(bytes: Uint8Array, named: string): OrFaults<Decoded> {
  const label = named
    .toLowerCase()
    .replaceAll('_', '-')
    .replace(/^(shift-?jis|sjis|cp932)$/, 'shift_jis');
  if (!isKnown(label)) {
    const expected = ['utf-8', 'utf-16le', ...CANDIDATES];
    return { faults: [tableFault('encoding-unknown', { found: named, expected })] };
  }
  const text = reading(bytes, label);
  return text === undefined
    ? { faults: [tableFault('encoding-wrong', { found: named })] }
    : { text, encoding: label };
}

function isKnown(label: string): boolean {
  try {
    new TextDecoder(label);
    return true;
  } catch {
    return false;
  }
}

/** The text in an encoding, without its mark; undefined where the bytes are none of it. */
function reading(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The encoding that the bytes tell: by their mark, or by the zero bytes of UTF-16 beside Latin letters. */
function markOf(bytes: Uint8Array): string | undefined {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  const head = bytes.subarray(0, 200);
  const zeros = (odd: 0 | 1): number => head.filter((byte, at) => byte === 0 && at % 2 === odd).length;
  // Some characters hold a zero byte too (一, 稀), but letters, commas and line ends hold far more of them.
  const [even, odd] = [zeros(0), zeros(1)];
  if (odd > 2 * even) return 'utf-16le';
  return even > 2 * odd ? 'utf-16be' : undefined;
}
