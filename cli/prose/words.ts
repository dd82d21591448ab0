/** The corpus's own words in the reader's language: phrases of facts, nouns of subjects, questions of readings. */
import type { Text } from '@ytterby/engine';
import type { Corpus } from '@ytterby/law';
import type { Language, Sayings } from '../sayings/sayings.ts';

export type Words = {
  readonly say: Sayings;
  readonly language: Language;
  /** A text of the corpus; traditional Chinese by its own table. */
  readonly text: (text: Text) => string;
  readonly phrase: (fact: string) => string;
  readonly noun: (subject: string) => string;
  readonly reading: (key: string) => string;
  /** A value the contract closes, by its name: a territory, a kind of act, a role. */
  readonly value: (value: string) => string;
};

export function wordsOf(corpus: Corpus, language: Language, say: Sayings): Words {
  const text = (of: Text): string =>
    language === 'en'
      ? of.en
      : language === 'zh-CN'
        ? of['zh-CN']
        : (corpus.traditional[of['zh-CN']] ?? of['zh-CN']);
  const subjects = new Map(corpus.law.vocabulary.subjects.map((one) => [one.name, one.noun]));
  const phrases = new Map(
    corpus.law.vocabulary.subjects.flatMap((one) => one.facts.map((fact) => [fact.path, fact.phrase])),
  );
  const questions = new Map(corpus.law.readings.map((one) => [one.key, one.question]));
  const territories = new Intl.DisplayNames([language], { type: 'region' });
  const territory = (code: string): string | undefined =>
    /^[A-Z]{2}$/.test(code) ? territories.of(code) : undefined;
  const or = (found: Text | undefined, name: string): string => (found ? text(found) : name);
  return {
    say,
    language,
    text,
    phrase: (fact) => or(phrases.get(fact), fact),
    noun: (subject) => or(subjects.get(subject), subject),
    reading: (key) => or(questions.get(key), key),
    value: (value) => or(corpus.law.vocabulary.names?.[value], territory(value) ?? value),
  };
}
