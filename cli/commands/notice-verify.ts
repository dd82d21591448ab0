/**
 * `ytterby notice verify|import`: a receiver's side, on files and offline. Every check has its own line; what could not
 * be looked at is said to be not checked. Exit status 2 where the notice is refused.
 */
import { evidenceOf, type Verification, verifyNotice } from '@ytterby/desk/notices';
import { plainEvidence } from '@ytterby/facts/content';
import { BAD_INPUT, type Command, isGiven, optionOf, type Task, WELL } from '../command.ts';
import { bytesOf, settingsOf, trimmed, writeText } from '../documents/notice-files.ts';
import { printJson, refuseLine, told } from '../documents/say.ts';
import { cliFault } from '../fault.ts';
import { tellFaults } from '../output/tell-faults.ts';
import { padTo, widthOf } from '../output/wrap.ts';
import { write } from '../output/write.ts';

export const held = [
  { name: 'did', value: 'did.json', repeats: true },
  { name: 'status', value: 'status.jwt', repeats: true },
  { name: 'us', value: 'Our name', repeats: true },
  { name: 'confirmed', value: 'did:web:magnets.example.com=Magnet maker', repeats: true },
  { name: 'upstream', value: 'earlier.jwt', repeats: true },
] as const;

export const noticeVerify: Command = {
  name: 'notice verify',
  options: [...held, { name: 'json' }],
  run: verify,
};

export const noticeImport: Command = {
  name: 'notice import',
  options: [
    ...held,
    { name: 'part', value: 'PART=ITEM', repeats: true },
    { name: 'output', value: 'evidence.json' },
    { name: 'archive', value: 'archive.json' },
  ],
  run: importNotice,
};

async function checked(task: Task): Promise<Verification | number> {
  const [file] = task.given.rest;
  if (file === undefined) return refuseLine(task, task.say.documents.wanted('NOTICE.jwt'));
  const bytes = bytesOf(file, task);
  if (bytes === null) return tellFaults(task, [cliFault('no-such-file', '')], file);
  return verifyNotice(trimmed(bytes), settingsOf(task));
}

function linesOf({ checks, verdict, notice, digest }: Verification, task: Task): string {
  const { documents: say } = task.say;
  const name = (step: string): string => say.steps[step] ?? step;
  const width = Math.max(...checks.map(({ step }) => widthOf(name(step)))) + 2;
  const results = Math.max(...Object.values(say.results).map(widthOf)) + 2;
  const lines = checks.map((one) => {
    const said = one.code === 'ok' ? (one.found ?? '') : say.check(one, 'command-line');
    return `  ${padTo(name(one.step), width)}${padTo(say.results[one.result] ?? one.result, results)}${said}`.trimEnd();
  });
  const head = notice
    ? [`${notice.issuer.name} (${notice.issuer.id}) ${notice.credentialSubject.document.reference}`]
    : [];
  return [...head, digest, ...lines, say.verdicts[verdict] ?? verdict, ''].join('\n');
}

async function verify(task: Task): Promise<number> {
  const verification = await checked(task);
  if (typeof verification === 'number') return verification;
  if (isGiven(task, 'json')) await printJson(task, verification);
  else await write(task.world.stdout, linesOf(verification, task));
  return verification.verdict === 'refused' ? BAD_INPUT : WELL;
}

/** Evidence rows for a bill of materials in JSON (`evidence`), and the archive of token, keys, status and checks. */
async function importNotice(task: Task): Promise<number> {
  const { documents: say } = task.say;
  const verification = await checked(task);
  if (typeof verification === 'number') return verification;
  await write(task.world.stderr, linesOf(verification, task));
  const { notice, verdict } = verification;
  if (!notice || verdict === 'refused') return refuseLine(task, say.notImported);
  const parts = (task.given.values.part ?? []).map((one) => {
    const [part = '', item = ''] = one.split('=');
    return { part, item: item || (notice.credentialSubject.items[0]?.id ?? '') };
  });
  if (parts.length === 0) return refuseLine(task, say.wanted('--part'));
  const { evidence, missing } = evidenceOf(notice, parts);
  if (missing.length > 0) return refuseLine(task, `${say.notImported} ${say.notInRing(missing.join(', '))}`);
  const rows = evidence.map(plainEvidence);
  const output = optionOf(task, 'output');
  if (output === undefined) await printJson(task, rows);
  else writeText(output, `${JSON.stringify(rows, null, 2)}\n`, task);
  const archive = optionOf(task, 'archive');
  if (archive !== undefined) {
    const token = new TextDecoder()
      .decode(bytesOf(task.given.rest[0] ?? '', task) ?? new Uint8Array())
      .trim();
    writeText(archive, `${JSON.stringify({ token, ...verification }, null, 2)}\n`, task);
    await told(task, say.written(archive));
  }
  return WELL;
}
