/** A long piece of work while it goes on: a bar, how much of how much, how fast, how long still, and a way to stop it. */
import { Button } from '@mantine/core';
import { useRef } from 'react';
import { useFormat } from '../../language/format.ts';
import { useSay, type WordsOf } from '../../language/topic.ts';
import { workWords } from '../../language/topics.ts';
import { type Look, looked, paceOf } from './rate.ts';
import css from './work.module.css';

type Props = {
  readonly label: string;
  readonly done: number;
  readonly of: number | null;
  /** What is counted: lines and rows, or bytes. */
  readonly unit: 'rows' | 'bytes';
  readonly cancel?: (() => void) | undefined;
  readonly cancelling?: boolean;
};

export function Work({ label, done, of, unit, cancel, cancelling = false }: Props) {
  const say = useSay(workWords);
  const format = useFormat();
  const looks = useRef<readonly Look[]>([]);
  const now = performance.now();
  if (looks.current.at(-1)?.done !== done) looks.current = looked(looks.current, { at: now, done });
  const pace = paceOf(looks.current, of);
  const amount = (value: number): string =>
    unit === 'bytes' ? say.megabytes(format.count(Math.round(value / 100_000) / 10)) : format.count(value);
  return (
    <div className={css.work}>
      <div className={css.line}>
        <strong>{label}</strong>
        {cancel && (
          <Button variant="default" size="compact-sm" onClick={cancel} loading={cancelling}>
            {say.cancel}
          </Button>
        )}
      </div>
      <progress
        aria-label={label}
        {...(of !== null && of > 0 ? { max: of, value: Math.min(done, of) } : {})}
      />
      <p className="small quiet" role="status">
        {of === null || of === 0 ? amount(done) : say.doneOf(amount(done), amount(of))}
        {pace !== null && ` · ${say.perSecond(amount(Math.round(pace.perSecond)))}`}
        {pace !== null && pace.left !== null && ` · ${say.left(spanOf(pace.left, say))}`}
      </p>
    </div>
  );
}

type Words = WordsOf<typeof workWords>;

/** Seconds below two minutes, then minutes, then hours. */
function spanOf(seconds: number, say: Words): string {
  if (seconds < 120) return say.seconds(Math.ceil(seconds));
  return seconds < 7_200 ? say.minutes(Math.round(seconds / 60)) : say.hours(Math.round(seconds / 3_600));
}
