/**
 * An answer as a compliance officer reads it: the answer first, then what would settle it, then each provision with
 * what decides it and where it is printed, duties, shares, what was settled, and what to take care of.
 */
import type { Tier } from '@ytterby/engine';
import type { Determination, Need } from '@ytterby/facts';
import type { Corpus } from '@ytterby/law';
import { isGiven, type Task } from '../command.ts';
import type { Style } from '../output/paint.ts';
import { addDuties } from './duties.ts';
import { type Page, pageOf } from './page.ts';
import { addProvisions } from './provisions.ts';
import { addShares } from './shares.ts';
import { type Words, wordsOf } from './words.ts';

/** How much of a long list is told without `--all`. */
const FIRST_NEEDS = 8;

const styles: Readonly<Record<Tier, Style>> = {
  none: 'good',
  exempt: 'good',
  licence: 'care',
  'case-by-case': 'care',
  'presumption-of-denial': 'stop',
  prohibited: 'stop',
};

/** The prose of one determination, ending in a line end. */
export function explain(found: Determination, corpus: Corpus, task: Task): string {
  const words = wordsOf(corpus, task.language, task.say);
  const page = pageOf(task.width, task.paint);
  const all = isGiven(task, 'all');
  const { answer } = task.say;
  const style = found.outcome.settled ? styles[found.outcome.atLeast] : 'care';
  page.line(task.paint('strong', task.paint(style, answer.outcome(found.outcome))));
  page.line(answer.subtitle(found.transactionId, found.on, found.knownAt));
  addNeeds(page, found.needs, words, all);
  addProvisions(page, found.provisions, words, task.paint, all);
  addDuties(page, found, words, corpus, all);
  addShares(page, found.shares ?? [], words);
  if (found.settled && found.settled.length > 0) {
    page.head(answer.heads.settled);
    for (const one of found.settled) {
      page.line(answer.colon(`${one.key} = ${one.value}`, answer.settledBy(one.by)), 1);
      if (one.who && one.when && one.paper) page.line(answer.settledOn(one.who, one.when, one.paper), 2);
    }
  }
  if (found.warnings.length > 0) {
    page.head(answer.heads.warnings);
    for (const one of found.warnings) {
      const says = one.says[task.language];
      page.line(one.provision ? answer.bracket(says, one.provision) : says, 1, '- ');
    }
  }
  page.gap();
  page.line(answer.law(found.law.version, found.law.hash.slice(0, 12), found.law.knownUpTo));
  page.line(answer.noAdvice);
  return page.text();
}

function addNeeds(page: Page, needs: readonly Need[], words: Words, all: boolean): void {
  if (needs.length === 0) return;
  const { answer } = words.say;
  page.head(answer.heads.needs);
  const told = all ? needs : needs.slice(0, FIRST_NEEDS);
  for (const [at, need] of told.entries()) {
    page.line(need.question[words.language], 1, `${at + 1}. `);
    for (const option of need.options ?? []) {
      page.line(answer.colon(option.value, option.says[words.language]), 3, '- ');
    }
    const how = need.kind === 'fact' ? answer.give(need.key.slice(1)) : answer.assume(need.key);
    const tiers = need.couldLeadTo.map((tier) => answer.tier(tier));
    page.line(answer.semicolons([how, answer.couldLeadTo(tiers)]), 3);
    if (need.provisions.length > 0) page.line(answer.hangsOn(need.provisions), 3);
    if (need.cannotKnow !== undefined) page.line(answer.cannotKnow(need.cannotKnow), 3);
  }
  if (told.length < needs.length) page.line(answer.more(needs.length - told.length), 1);
}
