/**
 * Reads JSON and says where it is wrong: line, column, what was found and what would be right. Stricter than the
 * usual reader in one thing: a key given twice is a fault, because a customs answer may not hang on which one wins.
 */
export type JsonFault = {
  readonly code: 'not-json' | 'duplicate-key' | 'too-deep';
  readonly path: string;
  readonly line: number;
  readonly column: number;
  /** What stands there; absent at the end of the text. */
  readonly found?: string;
  /** `value`, `key`, `end`, or the very characters. */
  readonly expected?: readonly string[];
};

export type Parsed = { readonly value: unknown } | { readonly fault: JsonFault };

/** Deeper nesting is no assembly but an attack; the contract's own limit lies below. */
const DEEPEST = 1_000;

type Reading = { readonly text: string; at: number; depth: number; readonly path: string[] };

/** Thrown inside this file only, and caught in `parseJson`. */
class Stop {
  readonly fault: JsonFault;
  constructor(fault: JsonFault) {
    this.fault = fault;
  }
}

/**
 * The value of a JSON text, or its first fault.
 * @example parseJson('{"a": [1, true]}') // { value: { a: [1, true] } }
 * @example parseJson('{"a": 1, "a": 2}').fault.code // 'duplicate-key'
 */
export function parseJson(text: string): Parsed {
  const reading: Reading = { text, at: 0, depth: 0, path: [] };
  try {
    const value = readValue(reading);
    skipSpace(reading);
    if (reading.at < text.length) stop(reading, ['end']);
    return { value };
  } catch (error) {
    if (error instanceof Stop) return { fault: error.fault };
    throw error;
  }
}

function readValue(reading: Reading): unknown {
  skipSpace(reading);
  const char = reading.text[reading.at];
  if (char === '{') return nested(reading, readObject);
  if (char === '[') return nested(reading, readArray);
  if (char === '"') return readString(reading);
  for (const [word, value] of WORDS) {
    if (reading.text.startsWith(word, reading.at)) {
      reading.at += word.length;
      return value;
    }
  }
  NUMBER.lastIndex = reading.at;
  const number = NUMBER.exec(reading.text)?.[0];
  if (number === undefined) return stop(reading, ['value']);
  reading.at += number.length;
  return Number(number);
}

const WORDS: readonly (readonly [string, unknown])[] = [
  ['true', true],
  ['false', false],
  ['null', null],
];
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

function nested(reading: Reading, read: (reading: Reading) => unknown): unknown {
  reading.depth += 1;
  if (reading.depth > DEEPEST) stop(reading, undefined, 'too-deep');
  reading.at += 1;
  const value = read(reading);
  reading.depth -= 1;
  return value;
}

function readObject(reading: Reading): unknown {
  const object: Record<string, unknown> = {};
  skipSpace(reading);
  if (take(reading, '}')) return object;
  for (;;) {
    skipSpace(reading);
    if (reading.text[reading.at] !== '"') stop(reading, ['key']);
    const start = reading.at;
    const key = readString(reading);
    reading.path.push(key);
    if (Object.hasOwn(object, key)) {
      reading.at = start;
      stop(reading, undefined, 'duplicate-key');
    }
    skipSpace(reading);
    if (!take(reading, ':')) stop(reading, [':']);
    // Defined and not set, so that a key named __proto__ is a key like any other.
    Object.defineProperty(object, key, {
      value: readValue(reading),
      enumerable: true,
      writable: true,
      configurable: true,
    });
    reading.path.pop();
    skipSpace(reading);
    if (take(reading, '}')) return object;
    if (!take(reading, ',')) stop(reading, [',', '}']);
  }
}

function readArray(reading: Reading): unknown {
  const values: unknown[] = [];
  skipSpace(reading);
  if (take(reading, ']')) return values;
  for (;;) {
    reading.path.push(String(values.length));
    values.push(readValue(reading));
    reading.path.pop();
    skipSpace(reading);
    if (take(reading, ']')) return values;
    if (!take(reading, ',')) stop(reading, [',', ']']);
  }
}

function readString(reading: Reading): string {
  STRING.lastIndex = reading.at;
  const raw = STRING.exec(reading.text)?.[0];
  if (raw === undefined) return badString(reading);
  reading.at += raw.length;
  return raw.includes('\\') ? (JSON.parse(raw) as string) : raw.slice(1, -1);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids exactly these inside a string.
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;

/** Where inside a string it goes wrong: a line end, a tab, an unknown escape, or the end of the text. */
function badString(reading: Reading): never {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids exactly these inside a string.
  const sound = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*/y;
  sound.lastIndex = reading.at;
  reading.at += sound.exec(reading.text)?.[0].length ?? 0;
  return stop(reading, ['"']);
}

function take(reading: Reading, char: string): boolean {
  if (reading.text[reading.at] !== char) return false;
  reading.at += 1;
  return true;
}

function skipSpace(reading: Reading): void {
  for (;;) {
    const code = reading.text.charCodeAt(reading.at);
    if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return;
    reading.at += 1;
  }
}

function stop(
  reading: Reading,
  expected: readonly string[] | undefined,
  code: JsonFault['code'] = 'not-json',
): never {
  const before = reading.text.slice(0, reading.at);
  const line = before.split('\n').length;
  const column = reading.at - (before.lastIndexOf('\n') + 1) + 1;
  const found = /^(?:[\w.+-]+|.)/su.exec(reading.text.slice(reading.at, reading.at + 20))?.[0];
  throw new Stop({
    code,
    path: code === 'duplicate-key' ? reading.path.join('/') : '',
    line,
    column,
    ...(code === 'too-deep' ? { expected: [String(DEEPEST)] } : {}),
    ...(code === 'duplicate-key' ? { found: JSON.stringify(reading.path.at(-1)) } : {}),
    ...(code === 'not-json' && found !== undefined ? { found: JSON.stringify(found) } : {}),
    ...(expected === undefined ? {} : { expected }),
  });
}
