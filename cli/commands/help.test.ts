import { describe, expect, it } from 'vitest';
import { commandNames, commands } from './commands.ts';
import { valueNames } from './help.ts';

describe('help', () => {
  it('names what every option of every command takes', async () => {
    const unnamed: string[] = [];
    for (const name of commandNames) {
      const { options } = await commands[name]();
      for (const option of options)
        if ('value' in option && option.value && valueNames[option.name] === undefined)
          unnamed.push(`${name} --${option.name}`);
    }
    expect(unnamed).toEqual([]);
  });
});
