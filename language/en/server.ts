/** The server's own sentences, in English: what is wrong with a request, and how to begin. */
import type { RequestFault } from '../faults/request.ts';
import { either, quoted } from '../join.ts';

function ofRequest(fault: RequestFault): string {
  const { found = '', expected = [] } = fault;
  const right = either(expected, 'or');
  switch (fault.code) {
    case 'not-json':
      return `is not JSON${found === '' ? '' : ` (${found})`}`;
    case 'not-utf-8':
      return 'is not UTF-8';
    case 'empty-body':
      return 'there is no body; send JSON';
    case 'too-deep':
      return `is nested deeper than ${right} levels`;
    case 'duplicate-key':
      return `the key ${found} is given twice; keep one`;
    case 'unstorable':
      return 'holds what cannot be kept (NUL, half of a pair of characters, or a number beyond 1.8e308); leave it out';
    case 'missing':
      return 'is missing';
    case 'wrong-type':
      return `${found} is not of the right type; give ${right}`;
    case 'unknown-field':
      return `${found} is no field here${expected.length === 0 ? '' : `; there is ${quoted(expected, 'and')}`}`;
    case 'not-one-of':
      return `${found} is not known here; write ${right}`;
    case 'too-small':
      return `${found} is too small; at least ${right}`;
    case 'too-big':
      return `${found} is too large; at most ${right}`;
    case 'too-short':
      return `is too short; at least ${right}`;
    case 'too-long':
      return `is too long; at most ${right}`;
    case 'wrong-form':
      return `${found} has not the right form; write it like ${right}`;
    case 'no-such-row':
      return `there is no ${right} ${found}`;
    case 'taken':
      return `${found} is taken; choose another`;
    case 'line-too-long':
      return `a line is longer than ${right}`;
    case 'not-yours':
      return `${found} is more than you may give yourself`;
    case 'is-final':
      return 'is final and never changes; begin another';
    case 'not-final':
      return 'is not final yet; make it final first';
    case 'over-already':
      return `stands at ${found}; this does not follow on it`;
    case 'here-already':
      return `is here already, as ${found}`;
    case 'no-evidence':
      return 'was refused or could not be read; nothing of it can be taken as evidence';
    case 'not-replayable':
      return 'came on paper, or was kept without what it was checked with; it cannot be checked again';
    case 'wrong':
      return `${found} is not right here${right === '' ? '' : `; ${right}`}`;
  }
}

const problems: Readonly<Record<string, string>> = {
  'bad-input': 'The request holds faults; nothing was changed.',
  'not-signed-on': 'Sign on first, or send a key as a bearer token.',
  'wrong-credentials': 'The address or the password is not right, or the account may not sign on.',
  'not-allowed': 'Your roles do not allow this.',
  csrf: 'The token against forged requests is missing or wrong; send X-Ytterby-CSRF as the session says it.',
  'not-found': 'There is nothing here.',
  clash: 'This does not fit what is there.',
  'changed-since': 'It was changed since you read it; read it again.',
  'too-large': 'The request is too large.',
  'wrong-media-type': 'Send application/json, or application/x-ndjson where many are taken.',
  'key-used-otherwise': 'This Idempotency-Key was used for another request; take a new one.',
  'too-many': 'Too many requests; wait a little.',
  'not-ready': 'The server is not ready.',
  'not-set-up': 'This needs what is not set up here.',
  failed: 'Something went wrong here; nothing was changed. The request id finds it in the log.',
};

export const server = {
  ofRequest,
  problem: (code: string, about?: string): string =>
    about === undefined ? (problems[code] ?? code) : `${problems[code] ?? code} (${about})`,
  listening: (address: string): string => `Ytterby answers at ${address}`,
  store: (kind: string, where: string): string =>
    kind === 'embedded' ? `Store: embedded, in ${where}` : `Store: PostgreSQL, ${where}`,
  firstHead: 'First start: a sample organisation was made, with made-up names.',
  firstSignOn: (email: string, password: string): string =>
    `Sign on as ${email} with the password ${password} (shown once; change it).`,
  loopbackOnly: 'It listens on this machine only; --listen opens it to others.',
  stopHow: 'Ctrl-C stops it.',
  stopping: 'Stopping: requests at work are finished first.',
  noScreens: 'The screens are not built; the API answers.',
  openToAll: (address: string): string =>
    `It listens on ${address}: others can reach it. Put TLS in front of it.`,
  portTaken: (port: string): string => `port ${port} is taken; choose another with --port`,
  ofStore: (fault: { readonly code: string } & Readonly<Record<string, unknown>>): string => {
    const field = (name: string): string => String(fault[name] ?? '');
    switch (fault.code) {
      case 'store-locked':
        if (fault.elsewhere === true) {
          return `the store in ${field('folder')} is noted as held by process ${field('pid')} on the machine ${field('host')} since ${field('since')}; stop it there, or, where that machine no longer uses this folder, run ytterby serve --take-over`;
        }
        return `the store in ${field('folder')} is held by process ${field('pid')} on ${field('host')}${fault.address ? `, which answers at ${field('address')}` : ''}; stop it, or talk to it`;
      case 'store-unreachable':
        return `the database does not answer: ${field('reason')}`;
      case 'store-folder':
        return `the folder ${field('folder')} cannot be used: ${field('reason')}`;
      case 'store-empty':
        return `there is no store in ${field('place')} yet; name another with --data, or begin one with ytterby serve`;
      case 'store-newer':
        return `the store is of a newer program (${field('has')}; this one knows ${field('knows')}); use the newer program`;
      case 'store-migration-changed':
        return `step ${field('number')} (${field('name')}) of the store is not the one this program holds`;
      case 'store-migration-failed':
        return `step ${field('number')} (${field('name')}) of the store did not run: ${field('reason')}`;
      case 'store-roles':
        return `the user ${field('user')} of the database may not make the roles: ${field('reason')}`;
      case 'store-too-old':
        return `the server is PostgreSQL ${field('version')}; 15 or newer is needed`;
      default:
        return fault.code;
    }
  },
};
