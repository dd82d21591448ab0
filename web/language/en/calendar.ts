/** The calendar of the law, in English. */
export const calendar = {
  title: 'Calendar and change',
  day: 'Day',
  turning: 'Days on which the law moves',
  changes: (day: string) => `What changes on ${day}`,
  nothing: 'Nothing changes in the law on this day, as far as this corpus knows.',
  andMore: (count: number) => `and ${count} more`,
  listed: (count: number): string =>
    count === 1 ? '1 control entry is listed' : `${count} control entries are listed`,
  notice: (kind: 'add' | 'suspend' | 'stop', count: number): string =>
    ({
      add: `Notice that lists ${count === 1 ? '1 party' : `${count} parties`}`,
      suspend: 'Measures against listed parties are suspended',
      stop: 'Measures against listed parties stop',
    })[kind],
  forUs: 'What changes for us',
  forUsHint: 'Your stored transactions, answered as acts of the day before and of the day.',
  compare: 'Compare',
  noTransactions: 'No transaction is stored yet.',
  moved: (count: number, of: number): string => `${count} of ${of} come out differently`,
  exportCsv: 'Export as CSV',
  comparedOn: (day: string) =>
    `Compared as acts of the day before and of ${day}, with today's knowledge of the law.`,
  deadlines: 'Deadlines',
  feed: 'As a feed for calendars',
  tasks: 'Tasks',
  noTasks: 'Nothing to do. A duty of an answer can be made a task.',
  due: (day: string) => `due ${day}`,
  done: 'Done',
  doneNamed: (name: string) => `Done: ${name}`,
  inForce: 'In force',
  all: (count: number) => `Show all ${count}, also those that do not move`,
  kinds: { 'in-force': 'In force', suspended: 'Suspended', open: 'Not known: a suspension has run out' },
};
