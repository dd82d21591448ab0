/**
 * `ytterby notice chain`: a received notice and everything it rests on, tier by tier to the metal, on files and offline.
 * Exit status 2 where a link is false; a link that is not held is said, and is no fault of the others.
 */
import { type ChainLink, followChain, hashOfBytes, linksOf } from '@ytterby/desk/notices';
import { BAD_INPUT, type Command, isGiven, type Task, WELL } from '../command.ts';
import { bytesOf, settingsOf, trimmed } from '../documents/notice-files.ts';
import { printJson, refuseLine } from '../documents/say.ts';
import { cliFault } from '../fault.ts';
import { tellFaults } from '../output/tell-faults.ts';
import { write } from '../output/write.ts';
import { held } from './notice-verify.ts';

/** What makes a link false, beside what only leaves it open. */
const FALSE = ['refused', 'received-by-another', 'issued-later', 'too-deep'];

export const noticeChain: Command = {
  name: 'notice chain',
  options: [...held, { name: 'json' }],
  run: follow,
};

async function follow(task: Task): Promise<number> {
  const [file] = task.given.rest;
  if (file === undefined) return refuseLine(task, task.say.documents.wanted('NOTICE.jwt'));
  const bytes = bytesOf(file, task);
  if (bytes === null) return tellFaults(task, [cliFault('no-such-file', '')], file);
  const token = new TextDecoder().decode(trimmed(bytes));
  const chain = await followChain(token, heldBy(task), settingsOf(task));
  if (isGiven(task, 'json')) await printJson(task, chain);
  else
    await write(
      task.world.stdout,
      linksOf(chain)
        .map((link) => sayLink(link, task))
        .join(''),
    );
  return linksOf(chain).some(({ faults }) => faults.some((one) => FALSE.includes(one))) ? BAD_INPUT : WELL;
}

/** Bytes by digest: of a token as it was signed, of a scan as it is. */
function heldBy(task: Task): (digest: string) => Uint8Array | undefined {
  const files = (task.given.values.upstream ?? []).flatMap((file) => bytesOf(file, task) ?? []);
  const byDigest = new Map(
    files.flatMap((bytes) => [trimmed(bytes), bytes].map((one) => [hashOfBytes(one), one] as const)),
  );
  return (digest) => byDigest.get(digest);
}

function sayLink({ digest, medium, tier, notice, verification, faults }: ChainLink, task: Task): string {
  const { documents: say } = task.say;
  const margin = '  '.repeat(tier - 1);
  const head = notice
    ? `${notice.issuer.name}: ${notice.credentialSubject.document.reference}`
    : medium === 'paper'
      ? say.chain.paper
      : digest;
  const shares = (notice?.credentialSubject.items ?? []).flatMap(({ id, valueShare }) =>
    valueShare ? [say.chain.share(id, valueShare.numerator, valueShare.denominator)] : [],
  );
  const failed = (verification?.checks ?? []).filter(({ result }) => result === 'failed');
  const standing =
    faults.length > 0
      ? faults.map((one) => say.chain.faults[one] ?? one)
      : verification
        ? [say.verdicts[verification.verdict] ?? verification.verdict]
        : [];
  const why = faults.includes('refused') ? failed.map((one) => say.check(one, 'command-line')) : [];
  const lines = [`${tier}  ${head}`, ...[...shares, ...standing, ...why].map((line) => `   ${line}`)];
  return lines.map((line) => `${margin}${line}\n`).join('');
}
