/** Classification on the command line, in English. The sentences of its reasons are the facts' own. */

export const classify = {
  /** An item without id: by its place. */
  item: (place: string): string => `item ${place}`,
  reaches: (count: number, open: number): string => {
    const sure =
      count === 0
        ? 'falls under no entry for sure'
        : `falls under ${count} ${count === 1 ? 'entry' : 'entries'}`;
    return open === 0 ? sure : `${sure}; ${open} more ${open === 1 ? 'is' : 'are'} open`;
  },
  nothing: 'Falls under no entry of any list.',
  nothingElse: 'No other entry reaches it.',
  othersOpen: 'Entries that nothing points at were left out; they are not cleared. Say more of the item.',
  settled: (key: string, value: string): string => `Settled: ${key} = ${value}`,
};
