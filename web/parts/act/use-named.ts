/** A kept answer in one line: by its reference and what it is about, else by what happens. */
import type { KeptRow } from '../../data/determinations.ts';
import { useFormat } from '../../language/format.ts';
import { useSay } from '../../language/topic.ts';
import { askWords } from '../../language/topics.ts';
import { actNamed } from './named.ts';

export function useNamed(): (about: KeptRow['about']) => string {
  const ask = useSay(askWords);
  const { territory } = useFormat();
  return ({ reference, kind, items, to }) =>
    [...(reference === null ? [] : [reference]), actNamed({ items, to }, territory) || ask.option(kind)].join(
      ' · ',
    );
}
