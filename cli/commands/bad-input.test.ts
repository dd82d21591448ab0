/** What is wrong with a document is said in one line a fault, with what would be right; the full text is held here. */
import { describe, expect, test } from 'vitest';
import { attempt } from '../try.fixture.ts';

const act = '"activity":{"kind":"goods-export"}';

describe('a bad document: one line a fault, exit status 2, nothing on standard output', () => {
  const cases: Readonly<Record<string, readonly string[]>> = {
    'amount.json': ['items/0/value: "12,5" is not a decimal; write 12.5'],
    'comma.json': [`line 4, column 1: "}" is not JSON here; a key in double quotes is wanted`],
    'cut-off.json': [`line 1, column 21: the document ends too early; ',' or '}' is wanted here`],
    'empty.json': ['samples/bad/empty.json: is empty; give a transaction'],
    'twice.json': ['line 1, column 23: on: the key "on" is given twice; keep one'],
    'many.json': [
      'on: "2025-02-30" is no day of the calendar; write one like 2025-10-20',
      'activity/kind: "good-export" is not known here; write goods-export, goods-transfer or disclosure',
      'activity/from: "cn" is not a territory of two capital letters; write CN',
      'items/0/value: 12.5 is not a decimal; write "12.5"',
      'items/0/colour: "colour" is no property here; did you mean value, content or hs?',
    ],
    'sense.json': [
      'on: 2035-01-01 lies outside the days the corpus covers; give a day from 2020-12-01 to 2028-12-31',
      'assume/status:2025-16: "status:2025-16" is no status or reading that can be settled; the nearest are status:2025-56, status:2025-21 or status:2025-22',
      'assume/status:2025-61: "maybe" does not settle it; write in-force or suspended',
      'parties/1/listings: [{"list":"watch-list"}] contradicts what parties/0/listings says of the same party; keep one of the two',
      'items/0/entries/0: "1C904.a.9" is no control code of the corpus; the nearest are 1C904.a.1, 1C904.a.2 or 1C904.a.3',
      'items/0/content/0/value: {"min":"12","max":"20"} is worth more than the whole it is in, "10"; give the value inside one parent line',
      'items/0/content/0/currency: "EUR" is another currency than the whole, USD; give both in one currency',
    ],
  };
  for (const [file, lines] of Object.entries(cases)) {
    test(file, async () => {
      const tried = await attempt(['determine', `samples/bad/${file}`]);
      expect(tried.err.trimEnd().split('\n')).toEqual(lines);
      expect(tried).toMatchObject({ status: 2, out: '' });
    });
  }

  test('in Chinese, simplified and traditional', async () => {
    const simplified = await attempt(['determine', 'samples/bad/amount.json', '--lang', 'zh-CN']);
    expect(simplified.err).toBe('items/0/value: "12,5" 不是十进制数；请填写 12.5\n');
    const traditional = await attempt(['determine', 'samples/bad/amount.json'], {
      env: { LANG: 'zh_HK.UTF-8' },
    });
    expect(traditional.err).toBe('items/0/value: "12,5" 不是十進制數；請填寫 12.5\n');
  });
});

describe('several documents', () => {
  test('an array: faults carry file and index, the good one is answered', async () => {
    const tried = await attempt(['determine', 'samples/bad/array.json']);
    expect(tried.err).toBe(
      'samples/bad/array.json[0]: 1 is not an object\nsamples/bad/array.json[1]: null is not an object\n',
    );
    expect(tried.status).toBe(2);
    expect(JSON.parse(tried.out)).toHaveLength(1);
  });

  test('NDJSON: an error object stands in the place of a bad line, and the run goes on', async () => {
    const tried = await attempt(['determine', '--ndjson', 'samples/bad/lines.ndjson']);
    expect(tried.err).toBe(
      'samples/bad/lines.ndjson:3: items/0/value: "12,5" is not a decimal; write 12.5\n' +
        'samples/bad/lines.ndjson:4: column 22: the document ends too early; a value is wanted here\n',
    );
    const lines = tried.out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map((line) => line.transactionId ?? line.error.line)).toEqual(['good', 3, 4, 'also good']);
    expect(lines[1].error.faults).toEqual([
      {
        code: 'not-a-decimal',
        path: 'items/0/value',
        found: '"12,5"',
        expected: ['12.5'],
        message: '"12,5" is not a decimal; write 12.5',
      },
    ]);
    expect(tried.status).toBe(2);
  });

  test('a file that is not there does not stop the others', async () => {
    const tried = await attempt([
      'determine',
      'nowhere.json',
      'samples',
      'samples/transactions/terbium-cn-de.json',
    ]);
    expect(tried.err).toBe('nowhere.json: there is no such file\nsamples: is a folder; name a file\n');
    expect(JSON.parse(tried.out)[0].transactionId).toBe('terbium-cn-de');
    expect(tried.status).toBe(2);
  });
});

describe('bytes', () => {
  test('a byte order mark, carriage returns and empty lines are no faults', async () => {
    const stdin = `\uFEFF{"id":"a","on":"2025-10-20",${act}}\r\n\r\n{"id":"b","on":"2025-10-20",${act}}\r\n`;
    const tried = await attempt(['determine', '--ndjson'], { stdin });
    expect(tried).toMatchObject({ status: 0, err: '' });
    expect(tried.out.trimEnd().split('\n')).toHaveLength(2);
  });

  test('UTF-16 is named, with a mark and without', async () => {
    for (const lead of ['\uFEFF', '']) {
      const tried = await attempt(['determine'], { stdin: Buffer.from(`${lead}{"on":"2025"}`, 'utf16le') });
      expect(tried).toEqual({ status: 2, out: '', err: 'stdin: is UTF-16; save it as UTF-8\n' });
    }
  });

  test('a line that is no UTF-8 spoils itself alone', async () => {
    const good = `{"id":"a","on":"2025-10-20",${act}}\n`;
    const stdin = Buffer.concat([
      Buffer.from(good),
      Buffer.from([0x7b, 0xff, 0x7d, 0x0a]),
      Buffer.from(good),
    ]);
    const tried = await attempt(['determine', '--ndjson'], { stdin });
    expect(tried.err).toBe('stdin:2: is not UTF-8; save it as UTF-8\n');
    expect(tried.out.trimEnd().split('\n')).toHaveLength(3);
  });

  test('absurd depth is a fault, not a crash', async () => {
    const tried = await attempt(['determine'], { stdin: '['.repeat(200_000) });
    expect(tried).toEqual({
      status: 2,
      out: '',
      err: 'line 1, column 1001: is nested deeper than 1000 levels; take levels out\n',
    });
  });
});

describe('arguments', () => {
  const cases: readonly (readonly [readonly string[], string])[] = [
    [['determin'], 'ytterby: there is no command "determin"; did you mean "determine" or "explain"?'],
    [['law', 'shw'], 'ytterby: there is no command "law shw"; did you mean "law show" or "law diff"?'],
    [['determine', '--asume', 'x'], 'ytterby: there is no option --asume; did you mean --assume or --house?'],
    [['determine', '--assume'], 'ytterby: --assume needs a value, like --assume status:2025-61=in-force'],
    [['determine', '--ndjson=yes'], 'ytterby: --ndjson takes no value'],
    [['determine', '--law', 'a', '--law', 'b'], 'ytterby: --law is given twice; keep one'],
    [
      ['determine', '--assume', 'in-force'],
      '--assume: "in-force" is not KEY=VALUE; write it like status:2025-61=in-force',
    ],
    [
      ['determine', '--assume', 'status:2025-61=perhaps'],
      '--assume/status:2025-61: "perhaps" does not settle it; write in-force or suspended',
    ],
    [
      ['determine', '--known-at', '2026-02-30'],
      '--known-at: "2026-02-30" is no calendar date; write it like 2026-11-23',
    ],
    [['--lang', 'fr'], 'ytterby: --lang: "fr" is no language of this program; write en, zh-CN or zh-HK'],
    [['law', 'show'], 'ytterby: say what: ytterby law show 2025-61/1'],
    [
      ['law', 'show', '2025-61/9'],
      'ytterby: "2025-61/9" is no provision or instrument of the corpus; the nearest are 2025-61/1 or 2025-61/2',
    ],
    [
      ['law', 'diff', '--from', '2025-10-08'],
      'ytterby: say what: ytterby law diff --from 2025-10-08 --to 2025-12-01',
    ],
  ];
  for (const [argv, line] of cases) {
    test(argv.join(' '), async () => {
      expect(await attempt(argv)).toEqual({ status: 2, out: '', err: `${line}\n` });
    });
  }
});
