/** A text in one language, or in Chinese and English beside each other. `short`: a code or a unit, the same in both. */
import { Textarea } from '@mantine/core';
import type { ReactNode } from 'react';
import { useSay } from '../../../language/topic.ts';
import { caseWords } from '../../../language/topics.ts';
import css from './paper.module.css';
import type { ValueProps } from './value-field.tsx';

type Both = { readonly 'zh-CN'?: string; readonly en?: string };
const isBoth = (value: unknown): value is Both => typeof value === 'object' && value !== null;

export function WordsField({ label, value, put, short = false }: ValueProps & { readonly short?: boolean }) {
  const say = useSay(caseWords);
  const area = (name: string, text: string, write: (text: string) => void, toggle?: ReactNode) => (
    <Textarea
      label={name}
      autosize
      minRows={1}
      value={text}
      onChange={(event) => write(event.currentTarget.value)}
      rightSection={toggle}
      rightSectionWidth={toggle ? 52 : undefined}
    />
  );
  if (!isBoth(value)) {
    const text = typeof value === 'string' ? value : '';
    const both = (
      <button
        type="button"
        className={css.both}
        title={say.paper.bothLanguages}
        onClick={() => put(/\p{Script=Han}/u.test(text) ? { 'zh-CN': text } : { en: text })}
      >
        <span aria-hidden="true">中 / A</span>
        <span className="unseen">{say.paper.inBoth(label)}</span>
      </button>
    );
    return area(
      label,
      text,
      (next) => put(next === '' ? undefined : next),
      text === '' || short ? undefined : both,
    );
  }
  const write = (language: keyof Both, text: string): void => {
    const { [language]: _, ...other } = value;
    const next = text === '' ? other : { ...other, [language]: text };
    put(Object.keys(next).length === 0 ? undefined : next);
  };
  return (
    <div className={css.words}>
      {area(`${label} ${say.paper.chinese}`, value['zh-CN'] ?? '', (text) => write('zh-CN', text))}
      {area(`${label} ${say.paper.english}`, value.en ?? '', (text) => write('en', text))}
    </div>
  );
}
