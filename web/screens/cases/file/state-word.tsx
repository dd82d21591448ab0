/** The state of a file in a word, coloured by what it asks of the house: nothing, attention, or a stop. */
import { useSay } from '../../../language/topic.ts';
import { deskWords } from '../../../language/topics.ts';
import css from './file.module.css';

const tones: Readonly<Record<string, 'good' | 'care' | 'stop'>> = {
  granted: 'good',
  issued: 'good',
  amended: 'good',
  reinstated: 'good',
  served: 'good',
  received: 'good',
  taken: 'good',
  final: 'good',
  cleared: 'good',
  queried: 'care',
  low: 'care',
  amending: 'care',
  open: 'care',
  'in-review': 'care',
  signed: 'care',
  drafted: 'care',
  refused: 'stop',
  'refusal-upheld': 'stop',
  suspended: 'stop',
  revoked: 'stop',
  expired: 'stop',
  exhausted: 'stop',
  spent: 'stop',
};

export function StateWord({ state, word }: { readonly state: string; readonly word?: string }) {
  const desk = useSay(deskWords);
  return (
    <span className={css.state} data-tone={tones[state]}>
      {word ?? desk.states[state] ?? state}
    </span>
  );
}
