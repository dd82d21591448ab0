/** Edges between known phrases: one meaning in two words or two scripts, or two meanings near each other. */
import { areRelated, type Entry } from '../lexicon/lexicon.ts';
import type { Name, Phrase } from '../read/name.ts';
import type { Edge } from './edge.ts';

/** All edges between phrases of the two names that mean the same or nearly so. */
export function meaningEdges(query: Name, candidate: Name): readonly Edge[] {
  const edges: Edge[] = [];
  for (const q of query.phrases)
    for (const c of candidate.phrases) {
      if (!mayMean(q.entry, c.entry)) continue;
      const score = agree(q.entry, c.entry, query, candidate, q, c);
      if (
        score === 0 ||
        isInsideBrand(query, q) ||
        isInsideBrand(candidate, c) ||
        (isOneOf(query, q) && isOneOf(candidate, c))
      )
        continue;
      edges.push({
        kind: q.entry.class === 'form' ? 'legal-form' : score > 0.8 ? 'same-meaning' : 'related-meaning',
        score,
        fromQuery: q.start,
        toQuery: q.end,
        fromCandidate: c.start,
        toCandidate: c.end,
      });
    }
  return edges;
}

/** Whether two entries share a meaning or have near ones: a quick no for most pairs of phrases. */
function mayMean(a: Entry, b: Entry): boolean {
  for (const meaning of b.meanings) if (a.near.has(meaning)) return true;
  return false;
}

/** A filler that is part of a known name says nothing apart from it: 学院 in 中国科学院. */
function isInsideBrand(name: Name, phrase: Phrase): boolean {
  const unit = longerUnit(name, phrase);
  return unit?.brand === true && phrase.entry.class === 'filler';
}

/** One character of a longer word: 机 in 电机, which is not the 机 in 汽轮机. */
function isOneOf(name: Name, phrase: Phrase): boolean {
  return phrase.end - phrase.start === 1 && longerUnit(name, phrase) !== undefined;
}

function longerUnit(name: Name, { start, end }: Phrase): Entry | undefined {
  if (!name.atoms[start]?.unspaced) return undefined;
  const unit = name.units[name.atoms[start]?.unit ?? -1];
  return unit && unit.end >= end && unit.end - unit.start > end - start ? unit.entry : undefined;
}

function agree(a: Entry, b: Entry, query: Name, candidate: Name, q: Phrase, c: Phrase): number {
  for (const x of a.meanings)
    if (b.meanings.includes(x)) {
      if (a.class === 'form') return 1;
      if (!sameWord(a, query, q, candidate, c)) continue;
      // One character for one word (金, gold) is a translation of part of a name: possible, no more.
      const single =
        (q.end - q.start === 1 && query.atoms[q.start]?.unspaced) ||
        (c.end - c.start === 1 && candidate.atoms[c.start]?.unspaced);
      // 所 is 研究所, nothing else.
      return !single ? 0.98 : a.class === 'filler' && b.class === 'filler' ? 0.95 : 0.75;
    }
  if (a.class === 'form' || b.class === 'form') return 0;
  // Within one script a near meaning is another word: 工业 and 工程 tell two companies apart.
  if (query.atoms[q.start]?.unspaced === candidate.atoms[c.start]?.unspaced)
    return endsIn(textOf(query, q), textOf(candidate, c), a, b) ? 0.8 : 0;
  for (const x of a.meanings) for (const y of b.meanings) if (areRelated(x, y)) return 0.65;
  return 0;
}

/** Words that Japanese and Taiwanese names use for the mainland's own. */
const COUSINS = new Set([
  '自动车 汽车',
  '情报 信息',
  '资讯 信息',
  '软体 软件',
  '网路 网络',
  '电脑 计算机',
  '镭射 激光',
  '写真 照相',
  '病院 医院',
  '通讯 通信',
  '制作所 制造',
  '工业 工业',
  '航太 航天',
  '航空宇宙 航空航天',
  '宇宙 航天',
  '机器 设备',
  '防卫 防务',
  '飞行机 飞机',
]);

/**
 * Within Han characters a shared translation is not enough: 电气 and 电器 are both "electric" and tell two companies
 * apart. One must be the short form of the other (磁材, 磁性材料), or its cousin in another country's Chinese.
 */
function sameWord(entry: Entry, query: Name, q: Phrase, candidate: Name, c: Phrase): boolean {
  if (entry.class === 'name' || entry.class === 'place') return true;
  const mine = textOf(query, q);
  const theirs = textOf(candidate, c);
  if (mine === theirs || !HAN.test(mine) || !HAN.test(theirs)) return true;
  if (COUSINS.has(`${mine} ${theirs}`) || COUSINS.has(`${theirs} ${mine}`)) return true;
  const [short, long] = mine.length < theirs.length ? [mine, theirs] : [theirs, mine];
  return short[0] === long[0] && short.length > 1 && isInside(short, long);
}

/** A word and the same word made narrower: 材料 and 新材料. */
function endsIn(mine: string, theirs: string, a: Entry, b: Entry): boolean {
  if (a.class !== 'word' || b.class !== 'word' || mine.length < 2 || theirs.length < 2) return false;
  if (!HAN.test(mine) || !(mine.endsWith(theirs) || theirs.endsWith(mine))) return false;
  return a.meanings.some((x) => b.meanings.some((y) => areRelated(x, y)));
}

const HAN = /^\p{Script=Han}+$/u;

function textOf(name: Name, phrase: Phrase): string {
  let out = '';
  for (let i = phrase.start; i < phrase.end; i++) out += name.atoms[i]?.text ?? '';
  return out;
}

function isInside(short: string, long: string): boolean {
  let at = 0;
  for (const char of long) if (char === short[at]) at++;
  return at === short.length;
}
