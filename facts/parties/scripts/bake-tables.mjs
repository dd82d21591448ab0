/**
 * Bakes the two character tables of the name matcher into source: the many-to-one Han fold (traditional
 * Chinese and Japanese kanji to simplified) and the pinyin readings. The matcher then needs no package
 * at run time. Run by hand in a folder where `opencc-js` and `pinyin-pro` are installed:
 *   node bake-tables.mjs <folder with node_modules> <facts/parties>
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const [packages = '.', target = '.'] = process.argv.slice(2);
const require = createRequire(pathToFileURL(join(resolve(packages), 'x.js')));
const opencc = require('opencc-js');
const { polyphonic, pinyin } = require('pinyin-pro');
const versionOf = (name) =>
  JSON.parse(readFileSync(join(packages, 'node_modules', name, 'package.json'), 'utf8')).version;

// Forms that the dictionaries leave alone but that name the same character in company and family names.
const OWN = {
  浜: '滨',
  汚: '污',
  戸: '户',
  呉: '吴',
  娯: '娱',
  鉱: '矿',
  鑛: '矿',
  砿: '矿',
  渋: '涩',
  澁: '涩',
  値: '值',
  舎: '舍',
  窓: '窗',
  砲: '炮',
  隣: '邻',
  姫: '姬',
  頬: '颊',
  聡: '聪',
  闘: '斗',
  鬭: '斗',
  挙: '举',
  擧: '举',
  郷: '乡',
  鄕: '乡',
  珪: '硅',
  氷: '冰',
  舗: '铺',
  倶: '俱',
  廻: '回',
  繋: '系',
  嚢: '囊',
  燐: '磷',
  兎: '兔',
  涜: '渎',
  呑: '吞',
  搾: '榨',
  潟: '泻',
  隷: '隶',
  鴬: '莺',
  焔: '焰',
  菓: '果',
  頴: '颖',
  諌: '谏',
  竃: '灶',
  倣: '仿',
  姪: '侄',
  讃: '赞',
  讐: '仇',
  賎: '贱',
  靭: '韧',
  揃: '剪',
  楕: '椭',
  詑: '托',
  駄: '驮',
  頚: '颈',
  紘: '纮',
  壷: '壶',
  疎: '疏',
  瞭: '了',
  蝿: '蝇',
  醗: '酦',
  溌: '泼',
  鋲: '铆',
  蕗: '露',
  韮: '韭',
  栢: '柏',
  苅: '刈',
  塀: '屏',

  髙: '高',
  﨑: '崎',
  嵜: '崎',
  邨: '村',
  濵: '滨',
  冨: '富',
  嶋: '岛',
  嶌: '岛',
  曻: '升',
  薗: '园',
  淵: '渊',
  渕: '渊',
  桒: '桑',
  舘: '馆',
  昇: '升',
  陞: '升',
  〇: '零',
  萬: '万',
  眞: '真',
  廠: '厂',
  敎: '教',
  鎭: '镇',
  靑: '青',
  淸: '清',
  槇: '槙',
  囯: '国',
  圀: '国',
  產: '产',
  亜: '亚',
  壱: '一',
  壹: '一',
  弐: '二',
  贰: '二',
  叁: '三',
};
const converters = ['hk', 'tw', 'jp', 't'].map((from) =>
  opencc.Converter({ from, to: from === 'jp' ? 't' : 'cn' }),
);
const toSimplified = opencc.Converter({ from: 't', to: 'cn' });
const single = (text, was) => ([...text].length === 1 ? text : was);
const decoder = new TextDecoder('gbk');
const inGb2312 = new Set();
for (let high = 0xb0; high <= 0xf7; high++)
  for (let low = 0xa1; low <= 0xfe; low++) inGb2312.add(decoder.decode(Uint8Array.of(high, low)));
const fold = (c) => {
  let now = c;
  for (let round = 0; round < 4; round++) {
    const before = now;
    now = OWN[now] ?? now;
    // A character of the simplified standard is never read as Japanese (研 would become 硏).
    for (const [i, convert] of converters.entries())
      if (i !== 2 || !inGb2312.has(now)) now = single(convert(now), now);
    now = single(toSimplified(now), now);
    if (now === before) break;
  }
  return now;
};

let pairs = '';
const bySyllable = new Map();
for (let code = 0x3400; code <= 0x9fff; code++) {
  const c = String.fromCodePoint(code);
  const to = fold(c);
  if (to !== c) pairs += c + to;
  else if (code >= 0x4e00) {
    const [readings = []] = polyphonic(c, { toneType: 'none', type: 'array' });
    const surname = pinyin(c, { mode: 'surname', toneType: 'none' });
    const kept = [...new Set([...readings.slice(0, 3), surname])].map((r) => r.replace('ü', 'v'));
    for (const r of kept) if (/^[a-z]+$/.test(r)) bySyllable.set(r, (bySyllable.get(r) ?? '') + c);
  }
}
for (const [from, to] of Object.entries(OWN)) if (!pairs.includes(from)) pairs += from + to;
const readings = [...bySyllable].sort(([a], [b]) => (a < b ? -1 : 1)).map(([s, chars]) => `${s}:${chars}`);

writeFileSync(
  join(target, 'fold/generated/han-fold.ts'),
  `// Made by scripts/bake-tables.mjs from opencc-js ${versionOf('opencc-js')} (dictionary data: OpenCC, Apache-2.0) and own rows.\n// Pairs of characters: variant, simplified form.\nexport const HAN_FOLD =\n  '${pairs}';\n`,
);
writeFileSync(
  join(target, 'sounds/generated/pinyin.ts'),
  `// Made by scripts/bake-tables.mjs from pinyin-pro ${versionOf('pinyin-pro')} (MIT).\n// One syllable and its characters a row; a character under several syllables is a polyphone.\nexport const PINYIN =\n  '${readings.join(' ')}';\n`,
);
