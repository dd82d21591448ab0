/**
 * A branch (分公司, 代表处, 支店, branch office) is its head's legal person and stands on no list of its own: what comes
 * before the words that make it a branch is the name to look for. A subsidiary (子公司) is another person and is left.
 */
import { isUnspaced } from '../fold/text.ts';
import { findLatinForms } from '../forms/latin-forms.ts';
import { LEXICON } from '../lexicon/lexicon.ts';
import { latinTokens } from './latin-tokens.ts';

const BRANCH_AT_END =
  /(?:分公司|分支机构|分店|分行|支行|代表处|代表机构|办事处|联络处|联络事务所|驻在员事务所|支店|支社|营业所|出张所|지점|지사|연락사무소|대표사무소)\)?$/u;
/** Where the name of an organisation ends, so that what follows can only place its branch. */
const ORGANISATION = /^(.{2,}(?:公司|集团|会社|银行|주식회사))[(·]?[^第院所局部厂社]{0,8}$/u;

const OFFICES = [
  'branch office',
  'branch',
  'representative office',
  'rep office',
  'liaison office',
  'zweigniederlassung',
  'niederlassung',
  'succursale',
  'sucursal',
  'filiale',
].map((office) => office.split(' '));

const MOST_PLACE_TOKENS = 4;
const MOST_BEHIND = 2;

/**
 * The name of the head in the folded name of a branch; nothing where the name is of no branch.
 *
 * @example headOfBranch('洛克希德·马丁公司北京分公司') // '洛克希德·马丁公司'
 */
export function headOfBranch(folded: string): string | undefined {
  const text = folded.trim();
  if (BRANCH_AT_END.test(text)) return unspacedHead(text.replace(BRANCH_AT_END, '').replace(/[(\s]+$/u, ''));
  return [...text].some(isUnspaced) ? undefined : latinHead(latinTokens(text));
}

function unspacedHead(rest: string): string | undefined {
  const whole = ORGANISATION.exec(rest)?.[1];
  if (whole !== undefined) return whole;
  let head = [...rest];
  let placed = false;
  for (let at = Math.max(1, head.length - LEXICON.longestUnspaced); at < head.length; at++)
    if (LEXICON.unspaced.get(head.slice(at).join(''))?.class === 'place') {
      head = head.slice(0, at);
      placed = true;
    }
  const name = head.join('').replace(/[(驻\s]+$/u, '');
  return placed && name.length > 1 ? name : undefined;
}

function latinHead(all: readonly string[]): string | undefined {
  for (let behind = 0; behind <= MOST_BEHIND && behind < all.length; behind++) {
    const tokens = all.slice(0, all.length - behind);
    const office = endsInOffice(tokens);
    if (office === undefined) continue;
    // Niederlassung Wien: where a place stands behind, it or the legal form before tells that no name goes on.
    const before = tokens.slice(0, tokens.length - office.length);
    const placed = behind > 0 && withoutPlaces(all).length <= tokens.length;
    return behind === 0 || placed || endsInForm(before) ? beforePlace(before, placed) : undefined;
  }
  const tokens = all;
  // Tokyo Branch of Foo Corporation.
  const at = tokens.indexOf('of');
  const before = tokens.slice(0, Math.max(0, at));
  if (endsInOffice(['', ...before]) === undefined || before.length > MOST_PLACE_TOKENS + 2) return undefined;
  const head = tokens.slice(tokens[at + 1] === 'the' ? at + 2 : at + 1);
  return head.length > 0 ? head.join(' ') : undefined;
}

function endsInOffice(tokens: readonly string[]): readonly string[] | undefined {
  return OFFICES.find(
    (words) =>
      words.length < tokens.length &&
      words.every((word, i) => tokens[tokens.length - words.length + i] === word),
  );
}

const endsInForm = (tokens: readonly string[]): boolean =>
  findLatinForms(tokens).some(({ end }) => end === tokens.length);

/** Without the place at the end: what follows a legal form, else known places. Without either it may be a name. */
function beforePlace(tokens: readonly string[], placed: boolean): string | undefined {
  for (let size = 0; size <= Math.min(MOST_PLACE_TOKENS, tokens.length - 2); size++) {
    const head = tokens.slice(0, tokens.length - size);
    if (endsInForm(head)) return head.join(' ');
  }
  const head = withoutPlaces(tokens);
  return placed || head.length < tokens.length ? head.join(' ') : undefined;
}

function withoutPlaces(tokens: readonly string[]): readonly string[] {
  let end = tokens.length;
  for (let found = true; found && end > 1; ) {
    found = false;
    for (let size = Math.min(MOST_PLACE_TOKENS, end - 1); size > 0 && !found; size--)
      if (LEXICON.latin.get(tokens.slice(end - size, end).join(' '))?.class === 'place') {
        end -= size;
        found = true;
      }
  }
  return tokens.slice(0, end);
}
