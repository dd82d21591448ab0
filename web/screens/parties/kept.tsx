/** Those we deal with: a long list that draws only the rows in sight, found as one types. */
import { TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { Link } from '@tanstack/react-router';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useState } from 'react';
import { useParties } from '../../data/parties.ts';
import { useFormat } from '../../language/format.ts';
import { useSay } from '../../language/topic.ts';
import { partyWords } from '../../language/topics.ts';
import { Empty, Failed, Loading } from '../../parts/states/states.tsx';
import css from './parties.module.css';

const ROW = 44;

export default function Kept() {
  const say = useSay(partyWords);
  const format = useFormat();
  const [typed, type] = useState('');
  const [query] = useDebouncedValue(typed.trim(), 100);
  const found = useParties(query);
  const rows = found.data?.pages.flatMap((page) => page.data) ?? [];
  const box = useRef<HTMLDivElement>(null);
  const drawn = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW,
    overscan: 12,
  });
  const seen = drawn.getVirtualItems();
  const last = seen.at(-1)?.index ?? 0;
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = found;
  useEffect(() => {
    if (hasNextPage && !isFetchingNextPage && last >= rows.length - 20) fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage, last, rows.length]);
  return (
    <>
      <div className={css.ask}>
        <TextInput label={say.find} value={typed} onChange={(event) => type(event.currentTarget.value)} />
      </div>
      {found.error && <Failed problem={found.error} retry={() => found.refetch()} />}
      {found.isPending && <Loading />}
      {found.data && rows.length === 0 && <Empty title={query === '' ? say.noneKept : say.nothing} />}
      {rows.length > 0 && (
        <section ref={box} className={css.scroll} aria-label={say.views.kept}>
          <ul style={{ blockSize: drawn.getTotalSize() }}>
            {seen.map(({ index, start }) => {
              const row = rows[index];
              if (!row) return null;
              return (
                <li key={row.id} style={{ transform: `translateY(${start}px)`, blockSize: ROW }}>
                  <Link to="/parties/$id" params={{ id: row.id }} className={css.row}>
                    <span>{row.document.name}</span>
                    <span className="small quiet">
                      {row.document.country ? format.territory(row.document.country) : ''}
                    </span>
                  </Link>
                </li>
              );
            })}
          </ul>
        </section>
      )}
    </>
  );
}
