/** Edges between known phrases: one meaning in two words or two scripts, or two meanings near each other. */
import { areRelated, type Entry } from '../lexicon/lexicon.ts';
import type { Name, Phrase } from '../read/name.ts';
import type { Edge } from './edge.ts';

/** All edges between phrases of the two names that mean the same or nearly so. */
export function meaningEdges(query: Name, candidate: Name): readonly Edge[] {
  const edges: Edge[] = [];
  for (const q of query.phrases)
    for (const c of candidate.phrases) {
      const score = agree(q.entry, c.entry, query, candidate, q, c);
      if (score === 0) continue;
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

function agree(a: Entry, b: Entry, query: Name, candidate: Name, q: Phrase, c: Phrase): number {
  for (const x of a.meanings)
    if (b.meanings.includes(x)) {
      if (a.class === 'form') return 1;
      if (!sameWord(a, query, q, candidate, c)) continue;
      // One character for one word (金, gold) is a translation of part of a name: possible, no more.
      const single =
        (q.end - q.start === 1 && query.atoms[q.start]?.unspaced) ||
        (c.end - c.start === 1 && candidate.atoms[c.start]?.unspaced);
      return single ? 0.75 : 0.98;
    }
  if (a.class === 'form' || b.class === 'form') return 0;
  // Within one script a near meaning is another word: 工业 and 工程 tell two companies apart.
  if (query.atoms[q.start]?.unspaced === candidate.atoms[c.start]?.unspaced) return 0;
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
