/** How facts, subjects and rules are called in a sentence. */
import type { Rule } from '../rules/rule.ts';
import { fill } from './fill.ts';
import { SENTENCES } from './sentences.ts';
import type { Speech } from './speech.ts';

/** The phrase of a fact; its path where the vocabulary has none, which the static checks report. */
export function phraseOf(path: string, speech: Speech): string {
  const fact = speech.factOf(path);
  return fact ? speech.say(fact.phrase) : path;
}

/** `a party`, `主体`. */
export function nounOf(name: string, speech: Speech): string {
  const subject = speech.subjectOf(name);
  return subject ? speech.say(subject.noun) : name;
}

/** The noun without its article, for "every party". @example bareNoun('a party') // 'party' */
export function bareNoun(noun: string): string {
  return noun.replace(/^(an?|the) /, '');
}

/** The label of a rule with the title of its provision. */
export function nameOfRule(label: string, speech: Speech): string {
  const title = speech.titleOf(label);
  return title === undefined ? label : fill(speech.say(SENTENCES.titled), { label, title });
}

/** Rules of a kind that name this one as what they except or review. */
export function citing(
  label: string,
  kind: 'exclusion' | 'exemption' | 'policy',
  speech: Speech,
): readonly Rule[] {
  return speech.rules.filter((rule) => rule.kind === kind && 'of' in rule && rule.of.includes(label));
}

/** Exclusions from a rule. */
export function excludedFrom(label: string, speech: Speech): readonly Rule[] {
  return citing(label, 'exclusion', speech);
}
