/** A long piece of work while it goes on, in English. */
export const work = {
  cancel: 'Stop',
  doneOf: (done: string, of: string) => `${done} of ${of}`,
  perSecond: (amount: string) => `${amount} a second`,
  left: (span: string) => `${span} left`,
  megabytes: (amount: string) => `${amount} MB`,
  seconds: (count: number) => `${count} s`,
  minutes: (count: number) => `${count} min`,
  hours: (count: number) => `${count} h`,
};
