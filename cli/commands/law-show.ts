/** `ytterby law show ID`: one provision or one instrument, with everything the corpus holds of it. */
import { ruleProse, speechOf, statusOn } from '@ytterby/engine';
import { provisionsOf, standingsOf } from '@ytterby/facts/corpus';
import type { Instrument, Provision } from '@ytterby/law';
import { nearestWords } from '@ytterby/law/lists';
import { type Command, isGiven, type Task } from '../command.ts';
import { cliFault } from '../fault.ts';
import { addOutline, addReading } from '../law/outline.ts';
import { ask, DAY_OPTIONS, LAW_OPTIONS, type Question, reply } from '../law/question.ts';
import { tellFaults } from '../output/tell-faults.ts';

export const lawShow: Command = { name: 'law show', options: [...DAY_OPTIONS, ...LAW_OPTIONS], run: show };

async function show(task: Task): Promise<number> {
  const [id, ...others] = task.given.rest;
  if (id === undefined)
    return tellFaults(
      task,
      [cliFault('argument-missing', '', undefined, ['ytterby law show 2025-61/1'])],
      'ytterby',
    );
  if (others[0] !== undefined)
    return tellFaults(task, [cliFault('argument-unwanted', '', JSON.stringify(others[0]))], 'ytterby');
  const question = await ask(task);
  if (typeof question === 'number') return question;
  const { corpus } = question;
  const known = new Set([...corpus.instruments, ...corpus.provisions].map((one) => one.id));
  const found = [id, id.toUpperCase(), `2025-${id}`].find((one) => known.has(one));
  if (found === undefined) {
    return tellFaults(
      task,
      [cliFault('no-such-provision', '', JSON.stringify(id), nearestWords(id, [...known]))],
      'ytterby',
    );
  }
  const instrument = corpus.instruments.find((one) => one.id === found);
  const provision = corpus.provisions.find((one) => one.id === found);
  const data: Record<string, unknown> = {};
  if (instrument) data.instrument = showInstrument(instrument, question, task);
  if (provision) data.provision = showProvision(provision, question, task);
  return reply(task, question.page, data);
}

function showInstrument(instrument: Instrument, question: Question, task: Task): unknown {
  const { page, words, corpus, days } = question;
  const { law } = task.say;
  const standings = standingsOf(instrument, corpus, days);
  page.line(task.paint('strong', `${instrument.id}  ${words.text(instrument.title)}`));
  page.line(task.say.answer.commas([instrument.number, words.text(instrument.issuer)]));
  page.line(law.dates(instrument.published, instrument.effective));
  page.line(task.say.answer.semicolons([law.grade(instrument.grade), law.opened(instrument.addressOpened)]));
  page.line(words.text(instrument.read));
  page.gap();
  page.line(law.asOf(days.on, days.knownAt));
  for (const one of standings) {
    const which = standings.length === 1 ? instrument.id : one.ids.join(', ');
    page.line(task.say.answer.colon(which, law.status(one.status)), 1);
  }
  page.head(law.heads.provisions);
  for (const one of provisionsOf(instrument.id, corpus)) page.line(`${one.id}  ${words.text(one.title)}`, 1);
  page.head(law.heads.addresses);
  for (const address of instrument.addresses) page.line(address, 1);
  if (corpus.provisions.some((one) => one.id === instrument.id)) page.gap();
  return { ...instrument, standings, provisions: provisionsOf(instrument.id, corpus).map((one) => one.id) };
}

function showProvision(provision: Provision, question: Question, task: Task): unknown {
  const { page, words, corpus, days } = question;
  const { law } = task.say;
  const status = statusOn(corpus.law.acts, provision.id, days.on, days.knownAt);
  page.line(task.paint('strong', `${provision.id}  ${words.text(provision.title)}`));
  page.line(task.say.answer.colon(law.asOf(days.on, days.knownAt), law.status(status)));
  page.gap();
  page.line(words.text(provision.statement));
  addTexts(question, law.heads.notes, provision.notes);
  addTexts(question, law.heads.ambiguities, provision.ambiguities);
  const readings = corpus.law.readings.filter((one) => one.provision === provision.id);
  if (readings.length > 0) page.head(law.heads.readings);
  for (const one of readings) addReading(page, one, words);
  const rules = corpus.law.rules.filter((rule) => rule.label.replace(/#.*$/, '') === provision.id);
  if (rules.length > 0) page.head(law.heads.rules);
  const speech = speechOf(corpus.law, task.language, {
    traditional: corpus.traditional,
    titles: Object.fromEntries(corpus.provisions.map((one) => [one.id, one.title])),
  });
  if (!isGiven(task, 'json')) for (const rule of rules) addOutline(page, ruleProse(rule, speech), 1);
  if (provision.formalised !== true) {
    page.gap();
    page.line(law.notFormalised(words.text(provision.formalised.not)));
  }
  addSources(provision, question, task);
  return { ...provision, status, readings, rules };
}

function addTexts({ page, words }: Question, head: string, texts: Provision['notes']): void {
  if (!texts || texts.length === 0) return;
  page.head(head);
  for (const text of texts) page.line(words.text(text), 1, '- ');
}

function addSources(provision: Provision, { page, corpus }: Question, task: Task): void {
  const { law } = task.say;
  const instrument = corpus.instruments.find(
    (one) => provision.id === one.id || provision.id.startsWith(`${one.id}/`),
  );
  page.head(task.say.answer.bracket(law.heads.sources, law.grade(provision.grade)));
  for (const key of provision.sources) {
    const source = instrument?.sources.find((one) => one.key === key);
    page.line(source ? task.say.answer.bracket(`${key}  ${source.url}`, law.grade(source.grade)) : key, 1);
  }
  for (const address of instrument?.addresses ?? []) page.line(address, 1);
}
