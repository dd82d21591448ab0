/**
 * `ytterby notice keys|issue|withdraw`: an issuer's side, on files. Private keys stay in the key file; what is to be
 * published (the key document, the status list) goes to standard output or its own file.
 */
import { randomUUID } from 'node:crypto';
import { layOut, readFinal } from '@ytterby/desk/documents';
import {
  activeKey,
  codeOf,
  didDocumentOf,
  disown,
  newKeyRing,
  noticeFrom,
  rotate,
  signCredential,
  statusListOf,
} from '@ytterby/desk/notices';
import { type Command, isGiven, optionOf, type Task, WELL } from '../command.ts';
import {
  isThere,
  type ListState,
  readList,
  readRing,
  writeRing,
  writeText,
} from '../documents/notice-files.ts';
import { readJsonFile } from '../documents/read-json-file.ts';
import { printJson, refuse, refuseLine, told } from '../documents/say.ts';
import { today } from '../world.ts';

export const noticeKeys: Command = {
  name: 'notice keys',
  options: [
    { name: 'did', value: 'did:web:magnets.example.com' },
    { name: 'rotate' },
    { name: 'disown', value: 'did:web:...#key-1' },
  ],
  run: keys,
};

async function keys(task: Task): Promise<number> {
  const { documents: say } = task.say;
  const [file] = task.given.rest;
  if (file === undefined) return refuseLine(task, say.wanted('KEYS.json'));
  const on = today(task.world.now);
  const did = optionOf(task, 'did');
  if (did !== undefined && isThere(file, task)) return refuseLine(task, say.exists(file));
  const opened = did === undefined ? readRing(file, task) : await newKeyRing(did, on);
  if (opened === null) return refuseLine(task, say.wanted('--did'));
  if ('fault' in opened) return refuseLine(task, say.notDidWeb(opened.fault.found));
  const lost = optionOf(task, 'disown');
  const turned = isGiven(task, 'rotate') ? await rotate(opened, on) : opened;
  const ring = lost === undefined ? turned : disown(turned, lost, on);
  if ('fault' in ring) return refuseLine(task, say.notInRing(ring.fault.found));
  if (did !== undefined || ring !== opened) writeRing(file, ring, task);
  await told(task, say.keyRing(ring.did, activeKey(ring)?.kid ?? '-'));
  await printJson(task, didDocumentOf(ring));
  return WELL;
}

export const noticeIssue: Command = {
  name: 'notice issue',
  options: [
    { name: 'keys', value: 'keys.json' },
    { name: 'list', value: 'list.json' },
    { name: 'list-url', value: 'https://magnets.example.com/status/1' },
    { name: 'supersedes', value: 'urn:uuid:...' },
    { name: 'output', value: 'notice.jwt' },
    { name: 'pdf', value: 'notice.pdf' },
    { name: 'verify-url', value: 'https://magnets.example.com/verify' },
  ],
  run: issue,
};

/** The state of the status list, new where its address is given. */
function listOf(task: Task): { readonly file: string; readonly state: ListState } | null {
  const file = optionOf(task, 'list');
  if (file === undefined) return null;
  const url = optionOf(task, 'list-url');
  const state = readList(file, task) ?? (url === undefined ? null : { url, next: 0, withdrawn: [] });
  return state === null ? null : { file, state };
}

async function issue(task: Task): Promise<number> {
  const { documents: say } = task.say;
  const [file] = task.given.rest;
  const [keyFile, output] = [optionOf(task, 'keys'), optionOf(task, 'output')];
  if (file === undefined) return refuseLine(task, say.wanted('FINAL.json'));
  if (keyFile === undefined || output === undefined)
    return refuseLine(task, say.wanted(keyFile === undefined ? '--keys' : '-o'));
  const ring = readRing(keyFile, task);
  if (ring === null) return refuseLine(task, say.wanted('--keys'));
  if (isThere(output, task)) return refuseLine(task, say.exists(output));
  const list = listOf(task);
  if (list === null && optionOf(task, 'list') !== undefined)
    return refuseLine(task, say.wanted('--list-url'));
  const read = await readJsonFile(file, task);
  if (typeof read === 'number') return read;
  const opened = readFinal(read.value);
  if ('faults' in opened) return refuse(task, file, opened.faults, say.recordFault);
  const supersedes = optionOf(task, 'supersedes');
  const credential = noticeFrom(opened.final, {
    id: `urn:uuid:${randomUUID()}`,
    did: ring.did,
    at: task.world.now().toISOString(),
    ...(list === null ? {} : { status: { list: list.state.url, index: list.state.next } }),
    ...(supersedes === undefined ? {} : { supersedes }),
  });
  if (credential === null) return refuseLine(task, say.noTwin(file));
  const signed = await signCredential(credential, ring);
  if ('fault' in signed) return refuseLine(task, say.notInRing(signed.fault.found));
  // The place is taken before the notice is out, so that no two notices ever share one.
  if (list !== null)
    writeText(list.file, `${JSON.stringify({ ...list.state, next: list.state.next + 1 }, null, 2)}\n`, task);
  writeText(output, signed.token, task);
  await told(task, `${say.written(output)} ${signed.digest}`);
  const pdf = optionOf(task, 'pdf');
  return pdf === undefined ? WELL : paper(opened.final, signed.digest, pdf, task);
}

/** The paper twin with its code, from the same final record. */
async function paper(
  final: Parameters<typeof noticeFrom>[0],
  digest: string,
  file: string,
  task: Task,
): Promise<number> {
  const { documents: say } = task.say;
  const url = optionOf(task, 'verify-url') ?? 'urn:ytterby:notice';
  const state = { kind: 'final', digest: final.digest, finalisedOn: final.finalisedOn } as const;
  const { toPdf } = await import('@ytterby/desk/documents/print');
  const made = await toPdf(layOut(final.record, state, 'zh-CN', codeOf(url, digest)));
  if ('faults' in made) return refuse(task, file, made.faults, say.recordFault);
  const { writeFileSync } = await import('node:fs');
  const path = await import('node:path');
  writeFileSync(path.resolve(task.world.cwd, file), made.bytes);
  await told(task, say.written(file));
  return WELL;
}

export const noticeWithdraw: Command = {
  name: 'notice withdraw',
  options: [
    { name: 'keys', value: 'keys.json' },
    { name: 'list', value: 'list.json' },
    { name: 'output', value: 'status.jwt' },
  ],
  run: withdraw,
};

/** Sets the place of a notice (a token's file, or its number) in the status list, and signs the list anew. */
async function withdraw(task: Task): Promise<number> {
  const { documents: say } = task.say;
  const [keyFile, listFile, output] = [
    optionOf(task, 'keys'),
    optionOf(task, 'list'),
    optionOf(task, 'output'),
  ];
  const missing =
    keyFile === undefined
      ? '--keys'
      : listFile === undefined
        ? '--list'
        : output === undefined
          ? '-o'
          : undefined;
  if (missing !== undefined || keyFile === undefined || listFile === undefined || output === undefined)
    return refuseLine(task, say.wanted(missing ?? ''));
  const ring = readRing(keyFile, task);
  const state = readList(listFile, task);
  if (ring === null || state === null)
    return refuseLine(task, say.wanted(ring === null ? '--keys' : '--list'));
  const places = task.given.rest.map(Number);
  const wrong = places.findIndex((one) => !Number.isInteger(one) || one < 0 || one >= state.next);
  if (wrong !== -1) return refuseLine(task, say.notInRing(String(task.given.rest[wrong])));
  const withdrawn = [...new Set([...state.withdrawn, ...places])].sort((a, b) => a - b);
  const signed = await signCredential(
    statusListOf(ring.did, state.url, withdrawn, task.world.now().toISOString()),
    ring,
  );
  if ('fault' in signed) return refuseLine(task, say.notInRing(signed.fault.found));
  writeText(listFile, `${JSON.stringify({ ...state, withdrawn }, null, 2)}\n`, task);
  writeText(output, signed.token, task);
  await told(task, say.written(output));
  return WELL;
}
