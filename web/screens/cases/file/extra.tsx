/** What some moves carry beside day and paper: the question, the answer, conditions, the licence as it now reads. */
import { Textarea } from '@mantine/core';
import type { ReactNode } from 'react';
import type { DeskFile, FileKind } from '../../../data/desk.ts';
import type { LicenceTerms } from '../../../data/licences.ts';
import { useSay } from '../../../language/topic.ts';
import { caseWords } from '../../../language/topics.ts';
import { answerOf, ServiceAnswerFields, type TypedAnswer } from '../bodies/service-answer.tsx';
import {
  type Asked,
  SupplierAnswerFields,
  supplierAnswerOf,
  type TypedAnswer as TypedSupplierAnswer,
} from '../bodies/supplier-answer.tsx';
import { TermsFields } from '../bodies/terms-fields.tsx';
import { blankTerms, type TypedTerms, termsOf, typedOf } from '../bodies/typed-terms.ts';

export type Typed = Readonly<Record<string, unknown>>;

type Props = {
  readonly kind: FileKind;
  readonly file: DeskFile;
  readonly event: string;
  readonly typed: Typed;
  readonly set: (name: string, value: unknown) => void;
};

/** The long texts of moves: where one stands in the move, and what it is called. */
const texts: Readonly<Record<string, 'question' | 'answer' | 'conditions'>> = {
  'applications query': 'question',
  'queries ask-again': 'question',
  'queries draft-answer': 'answer',
  'reviews propose-grant': 'conditions',
};

export function Extra({ kind, file, event, typed, set }: Props): ReactNode {
  const say = useSay(caseWords);
  const text = texts[`${kind} ${event}`];
  if (text !== undefined) {
    const kept = text === 'answer' ? (file.document as { answer?: string }).answer : undefined;
    return (
      <Textarea
        label={say.move[text]}
        description={text === 'conditions' ? say.move.groundsSay : undefined}
        autosize
        minRows={3}
        value={(typed[text] as string | undefined) ?? kept ?? ''}
        onChange={(change) => set(text, change.currentTarget.value)}
      />
    );
  }
  if (kind === 'licences' && event === 'amend')
    return (
      <TermsFields
        terms={(typed.licence as TypedTerms | undefined) ?? typedOf(file.document as LicenceTerms)}
        change={(terms) => set('licence', terms)}
      />
    );
  if (kind === 'service-checks' && event === 'take-answer')
    return (
      <ServiceAnswerFields
        answer={(typed.answer as TypedAnswer | undefined) ?? {}}
        change={(answer) => set('answer', answer)}
      />
    );
  if (kind === 'questionnaires' && event === 'take-answer')
    return (
      <SupplierAnswerFields
        asked={(file.document as { readonly asked: readonly Asked[] }).asked}
        answer={(typed.answer as TypedSupplierAnswer | undefined) ?? {}}
        change={(answer) => set('answer', answer)}
      />
    );
  return null;
}

/** The same as the route takes it. */
export function withExtra(kind: FileKind, event: string, typed: Typed): Typed {
  const text = texts[`${kind} ${event}`];
  if (text === 'conditions') {
    const conditions = String(typed.conditions ?? '')
      .split('\n')
      .filter((line) => line.trim() !== '');
    return conditions.length === 0 ? {} : { conditions };
  }
  if (text !== undefined)
    return typed[text] === undefined || typed[text] === '' ? {} : { [text]: typed[text] };
  if (kind === 'licences' && event === 'amend')
    return typed.licence === undefined
      ? {}
      : { licence: termsOf({ ...blankTerms, ...(typed.licence as TypedTerms) }) };
  if (kind === 'service-checks' && event === 'take-answer')
    return { answer: answerOf((typed.answer as TypedAnswer | undefined) ?? {}) };
  if (kind === 'questionnaires' && event === 'take-answer')
    return { answer: supplierAnswerOf((typed.answer as TypedSupplierAnswer | undefined) ?? {}) };
  return {};
}
