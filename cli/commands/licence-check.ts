/**
 * `ytterby licence check LICENCE SHIPMENT ...`: holds shipments against a licence, one after the other, each drawing
 * what the next finds; every reason why one may not go, with its provision.
 */
import {
  type Account,
  checkLicence,
  checkShipment,
  exportsAllowed,
  type Licence,
  openBalances,
  type Shipment,
} from '@ytterby/desk';
import { sentenceOf } from '@ytterby/language';
import { BAD_INPUT, type Command, isGiven, type Task, WELL } from '../command.ts';
import { documentsOf } from '../desk/documents-of.ts';
import { cliFault } from '../fault.ts';
import { whichCorpus } from '../input/which-corpus.ts';
import { tellFaults } from '../output/tell-faults.ts';
import { write } from '../output/write.ts';

export const licenceCheck: Command = {
  name: 'licence check',
  options: [{ name: 'json' }, { name: 'law', value: 'corpus.json' }],
  run,
};

async function run(task: Task): Promise<number> {
  const [file, ...shipmentFiles] = task.given.rest;
  if (file === undefined || shipmentFiles.length === 0) {
    const { example } = task.say.help.commands['licence check'];
    return tellFaults(task, [cliFault('argument-missing', '', undefined, [example])], 'ytterby');
  }
  const named = await whichCorpus(task);
  if (typeof named === 'number') return named;
  const { licenceDocument, shipmentDocument, faultsOf } = await import('@ytterby/server/desk');
  const [given] = await arrayOf(documentsOf(file, task));
  if (given === undefined) return BAD_INPUT;
  const unread = faultsOf(licenceDocument, given);
  if (unread.length > 0)
    return say(
      task,
      file,
      unread.map((one) => [one.path, sentenceOf(one, task.say)]),
    );
  const licence = plain<Licence>(licenceDocument.parse(given));
  const faults = checkLicence(licence);
  if (faults.length > 0)
    return say(
      task,
      file,
      faults.map((one) => [one.path, task.say.desk.ofFault(one)]),
    );
  let account: Account = {
    ...{ balances: openBalances(licence), exportsAllowed: exportsAllowed(licence) },
    ...{ exportsUsed: 0, earlier: null },
  };
  const drawn = new Map<string, NonNullable<Account['earlier']>>();
  for (const name of shipmentFiles) {
    const documents = await documentsOf(name, task);
    if (typeof documents === 'number') return documents;
    for (const one of documents) {
      const wrong = faultsOf(shipmentDocument, one);
      if (wrong.length > 0)
        return say(
          task,
          name,
          wrong.map((two) => [two.path, sentenceOf(two, task.say)]),
        );
      const shipment = plain<Shipment>(shipmentDocument.parse(one));
      const earlier = drawn.get(shipment.id) ?? null;
      const standing = { state: 'issued' as const, account: { ...account, earlier } };
      const check = checkShipment(licence, standing, shipment, named.corpus.lists);
      if (check.mayGo && check.after !== null) {
        account = { ...account, ...check.after };
        drawn.set(shipment.id, check.draw);
      }
      await write(task.world.stdout, printed(shipment.id, check, task));
    }
  }
  return WELL;
}

const plain = <T>(value: unknown): T => JSON.parse(JSON.stringify(value)) as T;

async function arrayOf(reading: Promise<readonly unknown[] | number>): Promise<readonly unknown[]> {
  const read = await reading;
  return typeof read === 'number' ? [] : read;
}

async function say(task: Task, file: string, lines: readonly (readonly [string, string])[]): Promise<number> {
  await write(task.world.stderr, lines.map(([path, text]) => `${file}: ${path}: ${text}\n`).join(''));
  return BAD_INPUT;
}

function printed(id: string, check: ReturnType<typeof checkShipment>, task: Task): string {
  const { desk, answer } = task.say;
  const findings = check.findings.map((finding) =>
    answer.bracket(desk.ofFinding(finding), finding.provision),
  );
  const warnings = check.warnings.map(desk.ofWarning);
  if (isGiven(task, 'json')) {
    const { mayGo, alreadyDrawn, draw } = check;
    return `${JSON.stringify({ shipment: id, mayGo, alreadyDrawn, findings: check.findings, warnings: check.warnings, draw, says: [...findings, ...warnings] })}\n`;
  }
  const head = check.alreadyDrawn ? desk.alreadyDrawn : check.mayGo ? desk.mayGo : desk.mayNotGo;
  return [desk.named(id, head), ...[...findings, ...warnings].map((line) => `  - ${line}`), ''].join('\n');
}
