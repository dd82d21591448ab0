/** The keys our notices are signed with: one in use, earlier ones still published, and one given up believed no more. */
import { Button } from '@mantine/core';
import { useMay } from '../../../app/session.ts';
import { useDisown, useNoticeKeys, useTurnKey } from '../../../data/notices.ts';
import { isProblem } from '../../../data/request.ts';
import { useFormat } from '../../../language/format.ts';
import { useSay } from '../../../language/topic.ts';
import { caseWords } from '../../../language/topics.ts';
import { Failed } from '../../../parts/states/states.tsx';
import css from '../file/file.module.css';

export function Keys() {
  const say = useSay(caseWords);
  const format = useFormat();
  const may = useMay()('notices:write');
  const keys = useNoticeKeys();
  const turn = useTurnKey();
  const disown = useDisown();
  const rows = keys.data ?? [];
  return (
    <details className={css.history} open={rows.length === 0}>
      <summary>
        {say.keys.title} <span className="quiet">{rows.length}</span>
      </summary>
      {rows.length === 0 && <p className="small">{say.keys.none}</p>}
      <ul className={css.over}>
        {rows.map(({ id, kid, algorithm, createdOn, retiredOn, compromised }) => (
          <li key={id}>
            <code className={css.mono}>{kid.split('#').at(-1)}</code> {algorithm} ·{' '}
            {compromised
              ? say.keys.disowned
              : retiredOn === null
                ? say.keys.inUse(format.day(createdOn))
                : say.keys.retired(format.day(retiredOn))}{' '}
            {may && !compromised && (
              <button type="button" className={css.text} onClick={() => disown.mutate(id)}>
                {say.keys.disown}
              </button>
            )}
          </li>
        ))}
      </ul>
      {disown.error && <Failed problem={disown.error} />}
      {turn.error &&
        (isProblem(turn.error) && turn.error.status === 503 ? (
          <p className={css.caution} role="alert">
            {say.keys.notReady}
          </p>
        ) : (
          <Failed problem={turn.error} />
        ))}
      {may && (
        <Button
          variant="default"
          size="compact-sm"
          loading={turn.isPending}
          onClick={() => turn.mutate(undefined)}
          data-screen-only
        >
          {rows.length === 0 ? say.keys.first : say.keys.turn}
        </Button>
      )}
    </details>
  );
}
