/** Every event of a file as it was recorded: its day, who, how it came or went, the paper, the reason. */
import { type FileKind, type Move, useMoves } from '../../../data/desk.ts';
import { useFormat } from '../../../language/format.ts';
import { useSay } from '../../../language/topic.ts';
import { caseWords, deskWords } from '../../../language/topics.ts';
import { Failed } from '../../../parts/states/states.tsx';
import css from './file.module.css';

export function History({ kind, id }: { readonly kind: FileKind; readonly id: string }) {
  const say = useSay(caseWords);
  const moves = useMoves(kind, id);
  if (moves.error) return <Failed problem={moves.error} retry={() => moves.refetch()} />;
  if (moves.data === undefined || moves.data.length === 0) return null;
  return (
    <details className={css.history}>
      <summary>
        {say.history} <span className="quiet">{moves.data.length}</span>
      </summary>
      <ol>
        {moves.data.map((move) => (
          <OneMove key={move.id} move={move} />
        ))}
      </ol>
    </details>
  );
}

function OneMove({ move }: { readonly move: Move }) {
  const say = useSay(caseWords);
  const desk = useSay(deskWords);
  const format = useFormat();
  const { channel, paper, reference, reason, grounds } = move;
  const facts = [
    ...(channel === null ? [] : [say.channels[channel as keyof typeof say.channels] ?? channel]),
    ...(paper === null ? [] : [[paper.title, paper.number].filter(Boolean).join(' ')]),
    ...(reference === null ? [] : [reference]),
  ];
  return (
    <li>
      <span className="quiet">{format.day(move.on)}</span>
      <span>
        <span className={css.did}>{desk.events[move.event] ?? move.event}</span>
        {' → '}
        {desk.states[move.to] ?? move.to}
        <span className={css.facts}>{[move.actor.name, ...facts].join(' · ')}</span>
        {reason !== null && <q className={css.said}>{reason}</q>}
        {grounds?.map((one) => (
          <q key={one} className={css.said}>
            {one}
          </q>
        ))}
      </span>
    </li>
  );
}
