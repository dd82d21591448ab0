/**
 * Characters that scanning mistakes for one another (土 and 士, 永 and 水). A misread character is put right only
 * where that makes a known word of what was none: 稀士 becomes 稀土, 江西铜业 and 江西钢业 stay as they are.
 */
import { LEXICON } from '../lexicon/lexicon.ts';
import type { Name } from './name.ts';

const LOOK_ALIKE =
  '士土 水永 夏厦 淅浙 州洲 日曰 村材 木术 股殷 贵责贡 同司 科料 候侯 未末 己已 田由 人入 干千于 广厂 折拆 徽微 晴睛 钢纲 ' +
  '铁轶 磁滋 稀烯 限很 业亚 技枝 治冶 申电甲 车东 子予 元无 园圆 历厉 坏环 拭试 析折 机杌 研硏 输愉 输榆 通适 进迸 造选 ' +
  '金全 铝铅 锂理 钨鸟 鸟乌 飞气 天夫 王玉 公分 份伤 集隼 团困 国囯 北比 京亰 沈沉 汉叹 西酉 南甫 江汪 汕讪 杭抗 航杭 ' +
  '器嚣 械诫 橡像 塑塐 胶狡 药约 纺防 织识 纤红 维准 密蜜 精清 设没 计汁 测侧 控空 制刺 制剧 仪议 光先 学字 院阮 所斫';

const ALIKE = new Map<string, string>();
for (const group of LOOK_ALIKE.split(' '))
  for (const char of group)
    ALIKE.set(char, (ALIKE.get(char) ?? '') + [...group].filter((other) => other !== char).join(''));

const LONGEST = 6;

/** The folded text with its misread characters put right, or undefined where there are none. */
export function mend(name: Name): string | undefined {
  let text = name.folded;
  for (const [at, atom] of name.atoms.entries()) {
    if (!atom.unspaced || atom.class !== 'name') continue;
    const right = ALIKE.get(atom.text);
    if (right === undefined || name.units[atom.unit]?.entry !== undefined) continue;
    for (const char of right) {
      const word = wordWith(name, at, char);
      if (word === undefined) continue;
      text = text.replace(word.misread, word.right);
      break;
    }
  }
  return text === name.folded ? undefined : text;
}

/** The longest known word around a position once its character is another. */
function wordWith(name: Name, at: number, char: string): { misread: string; right: string } | undefined {
  for (let size = LONGEST; size > 1; size--)
    for (let from = Math.max(0, at - size + 1); from <= at; from++) {
      const atoms = name.atoms.slice(from, from + size);
      if (atoms.length < size || !atoms.every((atom) => atom.unspaced)) continue;
      const misread = atoms.map((atom) => atom.text).join('');
      const right = misread.slice(0, at - from) + char + misread.slice(at - from + 1);
      const entry = LEXICON.unspaced.get(right);
      if (entry === undefined || entry.class === 'name' || LEXICON.unspaced.has(misread)) continue;
      // A word of its own stays what it is.
      if (name.phrases.some(({ start, end }) => end - start > 1 && start <= at && at < end)) return undefined;
      return { misread, right };
    }
  return undefined;
}
