/** A long list of kept documents: a field to find in it, pages fetched as one scrolls, only the rows in sight drawn. */
import { TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Empty, Failed, Loading } from '../states/states.tsx';
import css from './catalogue.module.css';

const ROW = 44;

type Found<T> = {
  readonly data: { readonly pages: readonly { readonly data: readonly T[] }[] } | undefined;
  readonly error: unknown;
  readonly isPending: boolean;
  readonly hasNextPage: boolean;
  readonly isFetchingNextPage: boolean;
  readonly fetchNextPage: () => unknown;
  readonly refetch: () => unknown;
};

type Props<T> = {
  readonly label: string;
  /** Of the field to find in it. */
  readonly findLabel: string;
  readonly empty: string;
  readonly nothing: string;
  readonly query: string;
  readonly find: (query: string) => void;
  readonly found: Found<T>;
  readonly children: (row: T) => ReactNode;
};

export function Catalogue<T extends { readonly id: string }>({
  label,
  findLabel,
  empty,
  nothing,
  query,
  find,
  found,
  children,
}: Props<T>) {
  const [typed, type] = useState(query);
  const ask = useDebouncedCallback(find, 100);
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
      <div className={css.find}>
        <TextInput
          label={findLabel}
          value={typed}
          onChange={(event) => {
            type(event.currentTarget.value);
            ask(event.currentTarget.value.trim());
          }}
        />
      </div>
      {Boolean(found.error) && <Failed problem={found.error} retry={() => found.refetch()} />}
      {found.isPending && <Loading />}
      {found.data && rows.length === 0 && <Empty title={query === '' ? empty : nothing} />}
      {rows.length > 0 && (
        <section ref={box} className={css.scroll} aria-label={label}>
          <ul style={{ blockSize: drawn.getTotalSize() }}>
            {seen.map(({ index, start }) => {
              const row = rows[index];
              return row === undefined ? null : (
                <li key={row.id} style={{ transform: `translateY(${start}px)`, blockSize: ROW }}>
                  {children(row)}
                </li>
              );
            })}
          </ul>
        </section>
      )}
    </>
  );
}
