/**
 * Everything prose needs to speak of a law in one language: the vocabulary's phrases, names of values, readings and
 * rules, titles of provisions, and the table that turns simplified Chinese into traditional (Hong Kong).
 */
import type { Law } from '../rules/law.ts';
import type { OpenReading, Rule } from '../rules/rule.ts';
import {
  type FactDefinition,
  indexVocabulary,
  type SubjectDefinition,
  type Text,
} from '../vocabulary/vocabulary.ts';

export type Language = 'en' | 'zh-CN' | 'zh-HK';

/** Tables of the corpus that prose draws on beside the law. */
export type Wording = {
  /** Simplified text -> traditional text (Hong Kong). */
  readonly traditional?: Readonly<Record<string, string>>;
  /** Titles of provisions by id. */
  readonly titles?: Readonly<Record<string, Text>>;
};

export type Speech = {
  readonly language: Language;
  /** A text in the language; traditional Chinese falls back to simplified where the table has no row. */
  readonly say: (text: Text) => string;
  readonly factOf: (path: string) => FactDefinition | undefined;
  readonly subjectOf: (name: string) => SubjectDefinition | undefined;
  readonly nameOf: (value: string) => string;
  readonly readingOf: (key: string) => OpenReading | undefined;
  readonly titleOf: (label: string) => string | undefined;
  readonly rules: readonly Rule[];
  /** Questions and alternatives of readings were told before the tree, so that the tree names them only. */
  readonly readingsTold: boolean;
};

/**
 * Speech about a law in one language.
 * @example speechOf(law, 'en', {}).say({ en: 'Customs', 'zh-CN': '海关' }) // 'Customs'
 */
export function speechOf(law: Law, language: Language, wording: Wording): Speech {
  const index = indexVocabulary(law.vocabulary);
  const readings = new Map(law.readings.map((reading) => [reading.key, reading]));
  const subjects = new Map(law.vocabulary.subjects.map((subject) => [subject.name, subject]));
  const say = (text: Text): string => {
    if (language === 'en') return text.en;
    const simplified = text['zh-CN'];
    return language === 'zh-CN' ? simplified : (wording.traditional?.[simplified] ?? simplified);
  };
  const said = (text: Text | undefined): string | undefined => text && say(text);
  return {
    language,
    say,
    factOf: (path) => index.places.get(path)?.definition,
    subjectOf: (name) => subjects.get(name),
    nameOf: (value) => said(law.vocabulary.names?.[value]) ?? value,
    readingOf: (key) => readings.get(key),
    titleOf: (label) => said(wording.titles?.[label.replace(/#.*$/, '')]),
    rules: law.rules,
    readingsTold: false,
  };
}
