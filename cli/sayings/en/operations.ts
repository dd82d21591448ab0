/** What the owner of a store is told, in English: backups, trails, replays. */
import type { BackupFault, OrderFault, ReplayedLine, TrailFault, VerifiedTrail } from '@ytterby/server';

const n = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

function ofTrail(fault: TrailFault): string {
  switch (fault.code) {
    case 'event-changed':
      return `event ${fault.sequence} was changed after it was written (${fault.id})`;
    case 'events-removed':
      return fault.to === fault.sequence
        ? `event ${fault.sequence} is missing`
        : `events ${fault.sequence} to ${fault.to} are missing`;
    case 'event-moved':
      return `event ${fault.sequence} was written as event ${fault.from} (${fault.id})`;
    case 'event-replaced':
      return `event ${fault.sequence} does not follow the one before it (${fault.id})`;
    case 'end-differs':
      return `the trail does not end where its end was noted: event ${fault.sequence}, ${fault.hash}`;
    case 'kept-end-differs':
      return `event ${fault.sequence} is not the one that was kept as the end: ${fault.hash}`;
  }
}

function ofOrder(fault: OrderFault): string {
  switch (fault.code) {
    case 'no-such-organisation':
      return `there is no organisation ${fault.organisation}`;
    case 'which-organisation':
      return `name one organisation with --organisation: ${fault.organisations.join(', ')}`;
    case 'no-such-determination':
      return `there is no determination ${fault.id}`;
    case 'order-failed':
      return fault.reason;
  }
}

function ofBackup(fault: BackupFault): string {
  switch (fault.code) {
    case 'not-a-backup':
      return 'this is no backup; name a file that "ytterby backup" wrote';
    case 'backup-damaged':
      return `line ${fault.line}: the backup was cut off or changed; nothing was restored`;
    case 'backup-newer':
      return `the backup is of a newer program (step ${fault.has}; this one knows ${fault.knows}); use the newer program`;
    case 'store-not-empty':
      return `the store holds rows already (${fault.table}); restore into a new folder or database`;
    case 'store-has-newer-form':
      return `the store has a newer form than the backup (step ${fault.number}); restore into a new folder or database`;
    case 'backup-refused':
      return `the rows do not fit together, and nothing was restored: ${fault.reason}`;
    case 'trail-broken':
      return `all is restored, but the trail of organisation ${fault.organisation} does not verify at event ${fault.sequence}`;
  }
}

const damage: Readonly<Record<ReplayedLine['damage'][number], string>> = {
  'answer-changed': 'the stored answer was changed after it was written',
  'basis-changed': 'what it was made from was changed after it was written',
  'event-missing': 'the trail holds no event of it',
  'event-differs': 'the event in the trail tells of another answer',
  'law-missing': 'the law it was made with is not in the store',
};

export const operations = {
  ofTrail,
  ofOrder,
  ofBackup,
  damage,
  saved: (file: string, bytes: number): string => `saved to ${file} (${n(bytes, 'byte')})`,
  restored: (rows: number, organisations: number, events: number): string =>
    `restored ${n(rows, 'row')} of ${n(organisations, 'organisation')}; ${n(events, 'event')}, all trails verified`,
  verified: ({ name, organisation, events, end }: VerifiedTrail): string =>
    `${name} (${organisation}): ${n(events, 'event')}, verified${end ? `; ends at ${end.sequence}:${end.hash}` : ''}`,
  broken: ({ name, organisation, events }: VerifiedTrail): string =>
    `${name} (${organisation}): ${n(events, 'event')}, NOT as it was written`,
  noOrganisations: 'the store holds no organisation',
  same: (id: string, hash: string): string => `${id}: the same answer to the byte (${hash})`,
  differs: (id: string): string => `${id}: NOT the same answer`,
  difference: (path: string, was: string, is: string): string => `${path}: stored ${was}, now ${is}`,
  law: (hash: string): string => `law ${hash}`,
  otherEngine: (made: string, again: string): string => `made by version ${made}, made again by ${again}`,
  fileExists: (file: string): string => `${file} is there already; name a new file`,
};
