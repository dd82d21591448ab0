/** One of several words: the kit's own field, with its list made when the field is reached. */
import { Select, type SelectProps } from '@mantine/core';
import { useListWhenReached } from './list-when-reached.ts';

export function Choice(props: SelectProps) {
  return <Select {...useListWhenReached()} {...props} />;
}
