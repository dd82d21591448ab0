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
    (one) => `--${one.name}${'value' in one && one.value ? ` ${valueName(one.name)}` : ''}`,
  );
  const column = Math.max(...names.map(widthOf)) + 2;
  options.forEach((one, at) => {
    page.line(help.option(one.name), 1, padTo(names[at] ?? '', column));
  });
  page.head(help.exampleHead);
  page.line(entry.example, 1);
  return page.text();
}

const valueName = (option: string): string =>
  ({
    archive: 'FILE',
    engine: 'NAME',
    threads: 'NUMBER',
    'from-assume': 'KEY=VALUE',
    'to-assume': 'KEY=VALUE',
    'from-law': 'FILE',
    'to-law': 'FILE',
    assume: 'KEY=VALUE',
    port: 'PORT',
    listen: 'ADDRESS',
    data: 'FOLDER',
    'public-url': 'URL',
    log: 'LEVEL',
    disclosures: 'FILE',
    by: 'NAME',
    confirmed: 'DID=PARTY',
    did: 'DID|FILE',
    disown: 'KEY',
    'draft-from': 'FILE',
    in: 'LANGUAGE',
    keys: 'FILE',
    list: 'FILE',
    'list-url': 'URL',
    part: 'PART=ITEM',
    pdf: 'FILE',
    status: 'FILE',
    supersedes: 'ID',
    to: 'DAY|NAME',
    upstream: 'FILE',
    us: 'NAME',
    'verify-url': 'URL',
    withhold: 'PLACE=REASON',
    encoding: 'NAME',
    house: 'FILE',
    item: 'ID',
    map: 'FILE',
    output: 'FILE',
    rates: 'FILE',
    replay: 'FILE',
    smelters: 'FILE',
    'what-if': 'FILE',
    law: 'FILE',
    lang: 'LANGUAGE',
  })[option] ?? 'DAY';
