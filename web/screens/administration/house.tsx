/** The house itself: the samples that were put in to try with, and the way to start empty. */
import { Button } from '@mantine/core';
import { useMay, useSession } from '../../app/session.ts';
import { useSamples } from '../../data/administration.ts';
import { useSay } from '../../language/topic.ts';
import { administrationWords } from '../../language/topics.ts';
import { Failed } from '../../parts/states/states.tsx';
import css from './administration.module.css';

export function House() {
  const say = useSay(administrationWords);
  const session = useSession().data;
  const may = useMay()('records:write');
  const samples = useSamples();
  return (
    <section className={css.form}>
      <h2>{session?.organisation.name}</h2>
      <p>{say.samplesSay}</p>
      {samples.error && <Failed problem={samples.error} />}
      {samples.isSuccess && (
        <p role="status" className={css.once}>
          {samples.variables === 'POST' ? say.samplesIn : say.samplesAway}
        </p>
      )}
      {may && (
        <span className={css.tools}>
          <Button
            variant="default"
            size="compact-md"
            loading={samples.isPending}
            onClick={() => samples.mutate('DELETE')}
          >
            {say.startEmpty}
          </Button>
          <Button variant="subtle" size="compact-md" onClick={() => samples.mutate('POST')}>
            {say.putIn}
          </Button>
        </span>
      )}
    </section>
  );
}
