/**
 * SHA-256 (FIPS 180-4) in plain arithmetic, so that a classification record can name the very words it rests on
 * without leaving pure code.
 */

const firstPrimes = (count: number): readonly number[] => {
  const primes: number[] = [];
  for (let candidate = 2; primes.length < count; candidate += 1) {
    if (primes.every((prime) => candidate % prime !== 0)) primes.push(candidate);
  }
  return primes;
};

/** First 32 bits of the fractional part of a root, exactly: the whole root of p·2^(32·n) by bisection. */
const rootBits = (prime: number, power: 2 | 3): number => {
  const target = BigInt(prime) << BigInt(32 * power);
  let low = 0n;
  let high = 1n << 40n;
  while (low < high) {
    const middle = (low + high + 1n) >> 1n;
    if (middle ** BigInt(power) <= target) low = middle;
    else high = middle - 1n;
  }
  return Number(low & 0xffffffffn);
};

const ROUND_KEYS = firstPrimes(64).map((prime) => rootBits(prime, 3));
const START = firstPrimes(8).map((prime) => rootBits(prime, 2));

const turned = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

/**
 * Hash of a text in UTF-8, as 64 hexadecimal digits.
 * @example sha256('abc') // 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'
 */
export const sha256 = (text: string): string => {
  const bytes = new TextEncoder().encode(text);
  const blocks = Math.ceil((bytes.length + 9) / 64);
  const padded = new Uint8Array(blocks * 64);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setBigUint64(padded.length - 8, BigInt(bytes.length) * 8n);
  const state = Uint32Array.from(START);
  for (let block = 0; block < blocks; block += 1) compress(state, view, block * 64);
  return [...state].map((word) => word.toString(16).padStart(8, '0')).join('');
};

const compress = (state: Uint32Array, view: DataView, offset: number): void => {
  const words = new Uint32Array(64);
  const at = (place: number) => words[place] ?? 0;
  for (let place = 0; place < 16; place += 1) words[place] = view.getUint32(offset + place * 4);
  for (let place = 16; place < 64; place += 1) {
    const [early, late] = [at(place - 15), at(place - 2)];
    const small = turned(early, 7) ^ turned(early, 18) ^ (early >>> 3);
    const large = turned(late, 17) ^ turned(late, 19) ^ (late >>> 10);
    words[place] = at(place - 16) + small + at(place - 7) + large;
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let round = 0; round < 64; round += 1) {
    const mixed = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
    const chosen = (e & f) ^ (~e & g);
    const first = (h + mixed + chosen + (ROUND_KEYS[round] ?? 0) + at(round)) | 0;
    const summed = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + summed + majority) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((word, place) => {
    state[place] = (state[place] ?? 0) + word;
  });
};
