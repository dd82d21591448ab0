/** Documents and notices as a user makes, checks and passes them on, on files. */
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { didDocumentOf, hashOfBytes } from '@ytterby/desk/notices';
import { companies, issue } from '@ytterby/desk/notices/tiers';
import { afterAll, expect, test } from 'vitest';
import { attempt, root } from '../try.fixture.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'ytterby-papers-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string): string => path.join(folder, name);
const sample = (name: string): string => path.join(root, 'samples/documents', `${name}.json`);
const notice = sample('compliance-notice');
const run = async (line: string) => attempt(line.split(' ').map((word) => word.replaceAll('~', ' ')));
const text = (name: string): string => readFileSync(at(name), 'utf8');

test('kinds, fields with their provisions, a blank, a draft', async () => {
  expect((await run('document')).out.trim().split('\n')).toHaveLength(11);
  const fields = await run('document humanitarian-report');
  expect(fields.out).toContain('party · must · 2025-61/5');
  expect(fields.out).toContain('official form not read');
  const blank = JSON.parse((await run('document end-use-certificate --blank')).out);
  expect(blank.fields.endUser).toBeNull();
  const draft = await run('document compliance-notice --draft-from samples/transactions/motor-de-us.json');
  expect(JSON.parse(draft.out).fields.issuer.name).toBe('Motor maker in Germany');
  expect(await run('document notice')).toMatchObject({ status: 2, out: '' });
});

test('what a record lacks, and what is wrong with it, is said line by line', async () => {
  expect(await run(`document compliance-notice ${notice}`)).toMatchObject({
    status: 0,
    err: 'Complete: it can be made final.\n',
  });
  const { signature: _, ...fields } = JSON.parse(readFileSync(notice, 'utf8')).fields;
  const record = { document: 'compliance-notice', version: 1, reference: 'x', on: '2026-11-23', fields };
  writeFileSync(at('unsigned.json'), JSON.stringify(record));
  const refused = await run(
    `document compliance-notice ${at('unsigned.json')} --final --by x -o ${at('no.json')}`,
  );
  expect(refused).toEqual({
    status: 2,
    out: '',
    err: `${at('unsigned.json')}: fields/signature: is missing (2025-61/annex-2)\n`,
  });
  expect(() => text('no.json')).toThrow();
  writeFileSync(at('wrong.json'), JSON.stringify({ ...record, fields: { act: 'gift', colour: 1 } }));
  const wrong = await run(`document compliance-notice ${at('wrong.json')} -o ${at('no.pdf')}`);
  expect(wrong.err.trim().split('\n')).toHaveLength(2);
  expect(wrong.status).toBe(2);
  expect(await run(`document compliance-notice ${notice} -o ${at('x.txt')}`)).toMatchObject({ status: 2 });
  expect(await run(`document humanitarian-report ${notice}`)).toMatchObject({ status: 2 });
});

test('a paper in each form, final, redacted and logged', async () => {
  for (const ending of ['pdf', 'docx', 'json'])
    expect(await run(`document compliance-notice ${notice} -o ${at(`n.${ending}`)}`)).toMatchObject({
      status: 0,
    });
  expect(text('n.pdf').slice(0, 5)).toBe('%PDF-');
  expect(
    await run(`document humanitarian-report ${sample('humanitarian-report')} -o ${at('h.eml')}`),
  ).toMatchObject({ status: 0 });
  expect(text('h.eml')).toContain('To: jingwaibaogao@mofcom.gov.cn\r\n');
  expect(await run(`document compliance-notice ${notice} -o ${at('n.eml')}`)).toMatchObject({ status: 2 });
  expect(
    await run(`document compliance-notice ${notice} --final --by Trade~compliance -o ${at('final.json')}`),
  ).toMatchObject({ status: 0 });
  const given = `document compliance-notice ${at('final.json')} --withhold fields/contract=secret --to Agent --by x --disclosures ${at('log')} -o ${at('r.json')}`;
  expect(await run(given)).toMatchObject({ status: 0 });
  expect(JSON.parse(text('log'))).toMatchObject({ to: 'Agent', withheld: ['fields/contract'] });
  writeFileSync(at('changed.json'), text('final.json').replace('"0.9"', '"0.1"'));
  const changed = await run(`document compliance-notice ${at('changed.json')}`);
  expect(changed).toMatchObject({ status: 2, err: expect.stringContaining('the content was changed') });
});

test('a notice is issued, verified, imported, withdrawn; a changed one is refused', async () => {
  const keys = `--keys ${at('keys.json')} --list ${at('list.json')}`;
  const made = await run(`notice keys ${at('keys.json')} --did did:web:motor.example.com`);
  writeFileSync(at('did.json'), made.out);
  expect(statSync(at('keys.json')).mode & 0o077).toBe(0);
  expect(await run(`notice keys ${at('keys.json')} --did did:web:motor.example.com`)).toMatchObject({
    status: 2,
  });
  const issued = await run(
    `notice issue ${at('final.json')} ${keys} --list-url https://motor.example.com/status/1 -o ${at('n.jwt')} --pdf ${at('twin.pdf')} --verify-url https://motor.example.com/verify`,
  );
  expect(issued).toMatchObject({ status: 0 });
  expect(await run(`notice withdraw ${keys} -o ${at('status.jwt')}`)).toMatchObject({ status: 0 });
  const held = `--did ${at('did.json')} --status ${at('status.jwt')} --us Car~maker~in~the~United~States --confirmed did:web:motor.example.com=Motor~maker`;
  const verified = await run(`notice verify ${at('n.jwt')} ${held}`);
  expect(verified.status).toBe(0);
  expect(verified.out).not.toContain('FAILED');
  expect(verified.out).toContain('Open: nothing failed');
  const imported = await run(
    `notice import ${at('n.jwt')} ${held} --part AXIS-1=motor --archive ${at('archive.json')}`,
  );
  expect(JSON.parse(imported.out)).toMatchObject([
    { kind: 'compliance-notice', part: 'AXIS-1', share: '0.9', of: '420' },
  ]);
  expect(JSON.parse(text('archive.json'))).toMatchObject({
    token: text('n.jwt'),
    used: { document: JSON.parse(made.out) },
  });
  writeFileSync(at('bad.jwt'), `${text('n.jwt').slice(0, -8)}AAAAAAAA`);
  expect(await run(`notice import ${at('bad.jwt')} ${held} --part AXIS-1=motor`)).toMatchObject({
    status: 2,
    out: '',
  });
  await run(`notice keys ${at('keys.json')} --rotate`);
  expect(await run(`notice withdraw 0 ${keys} -o ${at('status.jwt')}`)).toMatchObject({ status: 0 });
  writeFileSync(at('did.json'), (await run(`notice keys ${at('keys.json')}`)).out);
  const withdrawn = await run(`notice verify ${at('n.jwt')} ${held}`);
  expect(withdrawn).toMatchObject({ status: 2, out: expect.stringContaining('withdrawn by its issuer') });
  expect(await run(`notice withdraw 5 ${keys} -o ${at('status.jwt')}`)).toMatchObject({ status: 2 });
});

test('a chain is followed upstream through the notices held, and what is not held or false is said', async () => {
  const cast = await companies();
  const rests = ({ digest, credential }: Awaited<ReturnType<typeof issue>>) =>
    ({ notice: credential.id, medium: 'vc+jwt', digest }) as const;
  const first = await issue(cast.metal, cast.magnet, ['100', '100'], [], { hour: 1 });
  const second = await issue(cast.magnet, cast.motor, ['5', '100'], [rests(first)], { hour: 2 });
  const third = await issue(cast.motor, cast.machine, ['1.5', '1000'], [rests(second)], { hour: 3 });
  for (const [tier, { token }] of [first, second, third].entries())
    writeFileSync(at(`tier${tier}.jwt`), token);
  for (const [name, { ring }] of Object.entries(cast))
    writeFileSync(at(`${name}.did.json`), JSON.stringify(didDocumentOf(ring)));
  const given = [
    ...Object.keys(cast).map((name) => `--did ${at(`${name}.did.json`)}`),
    `--us ${cast.machine.name.replaceAll(' ', '~')}`,
  ].join(' ');
  const whole = `${given} --upstream ${at('tier0.jwt')} --upstream ${at('tier1.jwt')}`;
  const followed = await run(`notice chain ${at('tier2.jwt')} ${whole}`);
  expect(followed.out).toMatch(
    /^1 {2}.*\n[\s\S]*1\.5 in 1000[\s\S]*\n {2}2 {2}[\s\S]*5 in 100[\s\S]*\n {4}3 {2}[\s\S]*100 in 100/,
  );
  expect(followed.status).toBe(0);
  const gap = await run(`notice chain ${at('tier2.jwt')} ${given} --upstream ${at('tier1.jwt')}`);
  expect(gap).toMatchObject({ status: 0, out: expect.stringContaining('Not held') });
  writeFileSync(at('bad1.jwt'), `${second.token.slice(0, -8)}AAAAAAAA`);
  const swapped = await issue(
    cast.motor,
    cast.machine,
    ['1.5', '1000'],
    [{ medium: 'vc+jwt', digest: hashOfBytes(readFileSync(at('bad1.jwt'))) }],
  );
  writeFileSync(at('swapped.jwt'), swapped.token);
  const refused = await run(`notice chain ${at('swapped.jwt')} ${given} --upstream ${at('bad1.jwt')}`);
  expect(refused).toMatchObject({ status: 2, out: expect.stringContaining('Refused') });
});
