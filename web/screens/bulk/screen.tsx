/** Bulk: a file is dropped, its columns are looked at, a run is started; below, the runs there were. */
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useRemembered } from '../../app/remembered.ts';
import { useMay, useOwner } from '../../app/session.ts';
import { type BulkFile, sendFile } from '../../data/bulk.ts';
import type { Sent } from '../../data/request.ts';
import { useSay } from '../../language/topic.ts';
import { bulkScreenWords } from '../../language/topics.ts';
import { Drop } from '../../parts/drop/drop.tsx';
import { Page } from '../../parts/page/page.tsx';
import { Failed } from '../../parts/states/states.tsx';
import { Work } from '../../parts/work/work.tsx';
import { Runs } from './runs.tsx';
import { Start } from './start.tsx';

const ACCEPT = '.csv,.tsv,.xlsx,.ndjson,.jsonl,.parquet,text/csv';

type Going = { readonly name: string; readonly sent: Sent };

export function BulkScreen() {
  const say = useSay(bulkScreenWords);
  const may = useMay();
  const navigate = useNavigate();
  // What was sent up outlives a reload: the file is there, and its run can still be started.
  const [file, hold] = useRemembered<BulkFile | null>(`bulk.${useOwner()}.file`, null);
  const [going, go] = useState<Going>();
  const [problem, fail] = useState<unknown>();
  const stop = useRef<AbortController>(undefined);
  useEffect(() => () => stop.current?.abort(), []);
  const take = async (chosen: File): Promise<void> => {
    stop.current = new AbortController();
    const { signal } = stop.current;
    fail(undefined);
    hold(null);
    go({ name: chosen.name, sent: { sent: 0, of: chosen.size } });
    try {
      hold(await sendFile(chosen, (sent) => go({ name: chosen.name, sent }), signal));
    } catch (thrown) {
      if (!signal.aborted) fail(thrown);
    } finally {
      go(undefined);
    }
  };
  return (
    <Page title={say.title}>
      {may('bulk:write') &&
        (going ? (
          <Work
            label={say.sending(going.name)}
            done={going.sent.sent}
            of={going.sent.of}
            unit="bytes"
            cancel={() => stop.current?.abort()}
          />
        ) : file ? (
          <Start
            key={file.id}
            file={file}
            leave={() => hold(null)}
            started={(run) => {
              hold(null);
              navigate({ to: '/bulk/$id', params: { id: run.id } });
            }}
          />
        ) : (
          <Drop label={say.choose} hint={say.hint} accept={ACCEPT} take={take} />
        ))}
      {problem !== undefined && <Failed problem={problem} />}
      <Runs />
    </Page>
  );
}
