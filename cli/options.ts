/** Reads a command's arguments: known options with their values, and the rest in order. Every slip is a fault. */
import { parseArgs } from 'node:util';
import { nearestWords } from '@ytterby/law/lists';
import { type CliFault, cliFault } from './fault.ts';

export type Option = {
  readonly name: string;
  /** How a value looks, for the help and the faults; absent where the option takes none. */
  readonly value?: string;
  readonly repeats?: boolean;
};

export type Given = {
  readonly values: Readonly<Record<string, readonly string[]>>;
  readonly rest: readonly string[];
};

const SHORT: Readonly<Record<string, string>> = { '-h': 'help', '-V': 'version', '-o': 'output' };

/**
 * The arguments by option, or their faults.
 * @example readOptions(['--lang', 'en', 'a.json'], [{ name: 'lang', value: 'en' }]) // { values: { lang: ['en'] }, rest: ['a.json'] }
 */
export function readOptions(
  args: readonly string[],
  options: readonly Option[],
): Given | { readonly faults: readonly CliFault[] } {
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    tokens: true,
    options: Object.fromEntries(
      options.map((one) => [
        one.name,
        {
          type: one.value === undefined ? 'boolean' : 'string',
          ...(one.name === 'output' ? { short: 'o' } : {}),
        },
      ]),
    ),
  });
  const values: Record<string, string[]> = {};
  const rest: string[] = [];
  const faults: CliFault[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') rest.push(token.value);
    if (token.kind !== 'option') continue;
    const name = SHORT[token.rawName] ?? token.name;
    const option = options.find((one) => one.name === name);
    const fault = faultOf(token, option, options, values[name] !== undefined);
    if (fault) faults.push(fault);
    else values[name] = [...(values[name] ?? []), token.value ?? ''];
  }
  return faults.length > 0 ? { faults } : { values, rest };
}

type Token = {
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
};

function faultOf(
  token: Token,
  option: Option | undefined,
  options: readonly Option[],
  seen: boolean,
): CliFault | undefined {
  const { rawName, value } = token;
  if (!option) {
    const names = options.map((one) => `--${one.name}`);
    return cliFault('no-such-option', '', rawName, nearestWords(rawName, names));
  }
  if (option.value === undefined) {
    return value === undefined ? undefined : cliFault('value-unwanted', '', rawName);
  }
  const taken = value === undefined || value === '' || (!token.inlineValue && /^-./.test(value));
  if (taken) return cliFault('value-missing', '', rawName, [`${rawName} ${option.value}`]);
  return seen && !option.repeats ? cliFault('given-twice', '', rawName) : undefined;
}
