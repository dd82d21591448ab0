/** An address that leads nowhere. */
import { Link } from '@tanstack/react-router';
import { useSay } from '../language/topic.ts';
import { shellWords } from '../language/topics.ts';
import { Empty } from '../parts/states/states.tsx';

export function Lost() {
  const say = useSay(shellWords);
  return (
    <Empty title={say.lost.title}>
      <Link to="/">{say.lost.back}</Link>
    </Empty>
  );
}
