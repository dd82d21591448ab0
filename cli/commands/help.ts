/** `ytterby --help`, and the help of each command with one example. */
import type { Command, CommandName, Task } from '../command.ts';
import { padTo, widthOf } from '../output/wrap.ts';
import { pageOf } from '../prose/page.ts';

type Setting = Pick<Task, 'say' | 'paint' | 'width'>;

/** The help of the whole program. */
export function helpOfAll(names: readonly CommandName[], { say, paint, width }: Setting): string {
  const { help } = say;
  const page = pageOf(width, paint);
  page.line(help.title);
  page.head(help.commandsHead);
  for (const name of names) {
    if (name === 'law list') continue;
    page.line(help.commands[name].usage, 1);
    page.line(help.commands[name].says, 3);
  }
  page.head(help.exampleHead);
  page.line(help.commands.explain.example, 1);
  page.gap();
  page.line(help.closing);
  return page.text();
}

/** The help of one command. */
export function helpOf(command: Command, { say, paint, width }: Setting): string {
  const { help } = say;
  const entry = help.commands[command.name];
  const page = pageOf(width, paint);
  page.line(say.answer.colon(help.usage, entry.usage));
  page.gap();
  page.line(entry.says);
  page.head(help.optionsHead);
  const options = [...command.options, { name: 'lang', value: 'zh-CN' }, { name: 'help' }];
  const names = options.map(
    (one) => `--${one.name}${'value' in one && one.value ? ` ${valueNames[one.name]}` : ''}`,
  );
  const column = Math.max(...names.map(widthOf)) + 2;
  options.forEach((one, at) => {
    page.line(help.option(one.name), 1, padTo(names[at] ?? '', column));
  });
  page.head(help.exampleHead);
  page.line(entry.example, 1);
  return page.text();
}

/** What stands for the value of an option in the help; a test holds every option of every command to it. */
export const valueNames: Readonly<Record<string, string>> = {
  archive: 'FILE',
  assume: 'KEY=VALUE',
  by: 'NAME',
  confirmed: 'DID=PARTY',
  data: 'FOLDER',
  database: 'URL',
  dialect: 'NAME',
  did: 'DID|FILE',
  disclosures: 'FILE',
  disown: 'KEY',
  'draft-from': 'FILE',
  encoding: 'NAME',
  end: 'SEQUENCE:HASH',
  engine: 'NAME',
  'from-assume': 'KEY=VALUE',
  'from-law': 'FILE',
  from: 'DAY',
  house: 'FILE',
  in: 'LANGUAGE',
  item: 'ID',
  keys: 'FILE',
  'known-at': 'DAY',
  lang: 'LANGUAGE',
  law: 'FILE',
  'list-url': 'URL',
  list: 'FILE',
  listen: 'ADDRESS',
  log: 'LEVEL',
  map: 'FILE',
  needs: 'TABLE',
  on: 'DAY',
  organisation: 'ID',
  output: 'FILE',
  ownership: 'FILE',
  pairs: 'FILE',
  part: 'PART=ITEM',
  pdf: 'FILE',
  port: 'PORT',
  'public-url': 'URL',
  rates: 'FILE',
  replay: 'FILE',
  server: 'URL',
  smelters: 'FILE',
  status: 'FILE',
  supersedes: 'ID',
  threads: 'NUMBER',
  'to-assume': 'KEY=VALUE',
  'to-law': 'FILE',
  to: 'DAY|NAME',
  upstream: 'FILE',
  us: 'NAME',
  'verify-url': 'URL',
  'what-if': 'FILE',
  withhold: 'PLACE=REASON',
  'working-days': 'NUMBER',
};
