/** Fields and their hints, in English. */
export const fields = {
  truth: { yes: 'Yes', no: 'No', unknown: 'Not known' },
  cannotKnow: (why: string) => (why === '' ? 'cannot be found out' : `cannot be found out: ${why}`),
  amountHint: '12.50 or 10–14',
  notAnAmount: 'Write an amount such as 12.50, or bounds such as 10–14.',
  clear: (label: string) => `Clear ${label}`,
  calendar: {
    nextMonth: 'Next month',
    previousMonth: 'Previous month',
    nextYear: 'Next year',
    previousYear: 'Previous year',
    nextDecade: 'Next decade',
    previousDecade: 'Previous decade',
    yearLevelControl: 'Choose a year',
    monthLevelControl: 'Choose a month',
  },
};
