/**
 * What is kept of people who get technology, and of parties on the watch list, in the words of each reader: a person is kept
 * apart, named in a transfer by the record, and emptied by an approver; a watched party changes what an application needs.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../language/choice.ts';
import { made, move, openDesk, PHONE, press, sideways, transaction, type, visitAt } from './at-the-desk.ts';
import { browserProgram, type House } from './house.ts';
import { around, deskWords } from './words.ts';

const PERSON = 'Engineer of the works';

/** An order that no control reaches. */
const CHAIR = {
  id: 'chair',
  on: '2026-11-20',
  activity: { kind: 'goods-export', from: 'CN', to: 'DE' },
  parties: [
    { role: 'exporter', name: 'Chair maker in China', kind: 'organisation', establishedIn: 'CN' },
    {
      ...{ role: 'end-user', name: 'Office in Germany', kind: 'organisation', establishedIn: 'DE' },
      ...{ militaryUser: false, listings: [], heldByListed: [] },
    },
  ],
  knowledge: 'none',
  endUse: {
    ...{ massDestruction: false, terrorism: false, military: false },
    ...{ nationalSecurity: false, overseasRareEarth: false },
  },
  items: [{ id: 'chair', name: 'chair', entries: [], content: [], origin: 'CN', madeIn: 'CN' }],
};

describe.skipIf(browserProgram === undefined)('transfers and the watch list', () => {
  let house: House;
  beforeAll(async () => {
    house = await openDesk();
  });
  afterAll(() => house?.close());

  it.each(LANGUAGES)(
    'keep people apart from transfers, and empty their records: %s',
    async (language) => {
      const { say, desk } = deskWords[language];
      const preparer = await house.member(['preparer'], { named: `Works ${language}` });
      const approver = await house.member(['approver'], { id: preparer.organisation });
      if (language === 'en') await made(preparer, '/determinations?store=true', CHAIR);
      const office = await visitAt(preparer, language);
      const { page } = office;
      const choose = async (label: string, option: RegExp | string): Promise<void> => {
        await page.getByRole('combobox', { name: label, exact: true }).click();
        await page.getByRole('option', { name: option }).click();
        await page.keyboard.press('Escape');
      };
      await page.goto('/cases?view=checks');
      await page.getByText(say.people.none).waitFor();
      await press(page, `+ ${say.people.add}`);
      await type(page, say.people.name, PERSON);
      // What is typed is not lost on reload.
      await page.reload();
      // Every list of the page stands: one that comes late moves the form under whoever is choosing in it.
      await page.getByText(say.people.none).waitFor();
      await expect.poll(() => page.locator('[aria-busy="true"]').count(), { timeout: 30_000 }).toBe(0);
      await press(page, `+ ${say.people.add}`);
      const named = page.getByRole('textbox', { name: say.people.name, exact: true });
      expect(await named.inputValue()).toBe(PERSON);
      await choose(say.people.nationalities, /\(DE\)$/);
      await choose(say.people.locatedIn, /\(CN\)$/);
      expect(await office.look('people')).toEqual([]);
      await press(page, say.people.keep);
      await page.getByText(say.people.never).waitFor();

      await press(page, `+ ${say.kinds['technology-transfers']}`);
      const begin = page.getByRole('form', { name: say.kinds['technology-transfers'] });
      await type(page, say.licence.entry, '1E902.a');
      await type(page, say.transfer.technology, 'sintering parameters');
      await press(page, `+ ${say.transfer.recipient.person}`);
      const person = begin.getByRole('combobox', { name: say.transfer.recipient.person, exact: true });
      await person.selectOption({ index: 1 });
      await press(page, say.transfer.addRecipient);
      await choose(say.transfer.means, say.transfer.meansBy.teaching ?? '');
      await press(page, say.begin.file);

      // A foreigner inside China: the second statement is asked for, and no person is named in the transfer itself.
      const statement = say.papers['technology-statement-domestic'] ?? '';
      await page.getByText(`${statement} (${say.filed.notThere})`).waitFor();
      const { data } = await made<{ data: { id: string; document: unknown }[] }>(
        preparer,
        '/technology-transfers',
        undefined,
        'GET',
      );
      expect(JSON.stringify(data[0]?.document)).not.toContain(PERSON);
      await page.getByText(PERSON).first().waitFor();
      await page.getByText(say.transfer.edit).click();
      await page.getByLabel(statement, { exact: true }).selectOption({ label: say.filed.elsewhere });
      await page.getByLabel(`${statement}: ${say.filed.number}`).fill('TS-1');
      await page.getByLabel(say.filed.finalDay, { exact: true }).fill('2026-11-20');
      await page.getByLabel(say.filed.finalDay, { exact: true }).blur();
      // Where an answer says that no licence is needed, the transfer rests on it; else it names its licence.
      if (language === 'en') {
        const needed = page.getByLabel(say.transfer.needed, { exact: true });
        await needed.selectOption({ label: say.transfer.notNeeded('chair · chair → Germany, 20 Nov 2026') });
        await press(page, say.paper.save);
        await page.getByRole('definition').filter({ hasText: say.transfer.noneNeeded }).waitFor();
        await page.getByRole('button', { name: say.paper.saved, exact: true }).waitFor();
        await needed.selectOption({ label: say.transfer.underLicence });
      }
      await type(page, say.transfer.licenceNumber, 'L-9');
      expect(await office.look('transfer')).toEqual([]);
      await press(page, say.paper.save);
      await page.getByRole('button', { name: say.paper.saved, exact: true }).waitFor();
      await page.getByRole('definition').filter({ hasText: 'L-9' }).waitFor();

      // The approver reads on a phone why it is not cleared, and that nobody's record is emptied while it is needed.
      const phone = await visitAt(approver, language, PHONE);
      const there = { page: phone.page, language };
      await phone.page.goto(new URL(page.url()).pathname);
      await phone.page.getByText(say.ways.shut(1)).click();
      await phone.page.getByText(desk.ofFault({ code: 'no-licence', path: '', event: 'clear' })).waitFor();
      expect(await sideways(phone.page)).toBeLessThanOrEqual(0);
      expect(await phone.look('transfer-phone')).toEqual([]);
      const empty = async (): Promise<void> => {
        await phone.page.goto('/cases?view=checks');
        await phone.page.getByText(say.people.forgetNamed(PERSON)).click();
        await press(phone.page, say.people.forget);
      };
      await empty();
      await phone.page.getByRole('alert').waitFor();
      await phone.page.getByRole('link', { name: /T1/ }).click();
      await move(there, 'give-up', { [say.move.reason]: 'not needed any more' });
      await empty();
      await phone.page.getByText(around(say.people.forgotten)).waitFor();
      expect(await sideways(phone.page)).toBeLessThanOrEqual(0);
      expect(await phone.look('people-phone')).toEqual([]);
      expect([...office.troubles, ...phone.troubles]).toEqual([expect.stringContaining('409')]);
      await office.close();
      await phone.close();
    },
    180_000,
  );

  it.each(LANGUAGES)(
    'say who is on the watch list, and what follows from it: %s',
    async (language) => {
      const { say, desk } = deskWords[language];
      const preparer = await house.member(['preparer'], { named: `Exporter ${language}` });
      const answer = await made(preparer, '/determinations?store=true', transaction('order'));
      const one = await made(preparer, '/cases', { reference: 'C', name: 'C', determination: answer.id });
      const begun = (kind: string) =>
        made(preparer, '/applications', { reference: kind, kind, case: one.id, document: {} });
      const [single, general] = [await begun('individual'), await begun('general')];
      const office = await visitAt(preparer, language, language === 'zh-HK' ? { colorScheme: 'dark' } : {});
      const { page } = office;
      const note = async (): Promise<void> => {
        await type(page, say.watch.party, 'Dealer in Germany');
        await type(page, say.watch.entry, 'notice 1 of 2026');
        await press(page, say.watch.keep);
      };
      await page.goto(`/cases/files/applications/${single.id}`);
      await page.getByText(say.watch.add, { exact: true }).click();
      await type(page, say.watch.party, 'Dealer');
      await page.reload();
      const party = page.getByRole('textbox', { name: say.watch.party, exact: true });
      await party.waitFor();
      expect(await party.inputValue()).toBe('Dealer');
      await note();
      await page.getByText(say.watch.means).waitFor();
      await page.getByLabel(say.papers['risk-assessment'] ?? '', { exact: true }).waitFor();
      expect(await office.look('watch-list')).toEqual([]);
      await press(page, say.watch.removeNamed('Dealer in Germany'));
      await page.getByText(say.watch.means).waitFor({ state: 'detached' });

      // A general licence is not open then: it is refused, with the provision, and what was typed stays.
      await page.goto(`/cases/files/applications/${general.id}`);
      await page.getByText(say.watch.add, { exact: true }).click();
      await note();
      const barred = { code: 'kind-barred', path: 'kind', kind: 'general', provision: 'REG/26' } as const;
      await page.getByRole('alert').getByText(desk.ofFault(barred)).waitFor();
      expect(await party.inputValue()).toBe('Dealer in Germany');
      expect(office.troubles).toEqual([expect.stringContaining('422')]);
      await office.close();
    },
    120_000,
  );
});
