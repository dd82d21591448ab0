/** Says that somebody kept something else meanwhile: whoever comes second chooses. */
import { Button } from '@mantine/core';
import { useSay } from '../../../language/topic.ts';
import { caseWords } from '../../../language/topics.ts';
import css from './file.module.css';

type Props = { readonly mine: () => void; readonly theirs: () => void };

export function Overtaken({ mine, theirs }: Props) {
  const say = useSay(caseWords);
  return (
    <div className={css.overtaken} role="alert">
      <p>{say.paper.overtaken}</p>
      <span className={css.buttons}>
        <Button size="compact-sm" variant="default" onClick={mine}>
          {say.paper.mine}
        </Button>
        <Button size="compact-sm" variant="default" onClick={theirs}>
          {say.paper.theirs}
        </Button>
      </span>
    </div>
  );
}
