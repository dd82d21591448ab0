/**
 * The README's commands with what they print. `node cli/readme.fixture.ts` writes the outputs into it; a test holds them true.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { attempt } from './try.fixture.ts';

export const readme = new URL('../README.md', import.meta.url);

/** The README with every console block's output as the command prints it now. */
export async function withOutputs(text: string): Promise<string> {
  const blocks = [...text.matchAll(/```console\n\$ npx ytterby ([^\n]*)\n[\s\S]*?```/g)];
  let written = text;
  for (const [block, command = ''] of blocks) {
    const output = await outputOf(command);
    written = written.replace(block, () => `\`\`\`console\n$ npx ytterby ${command}\n${output}\`\`\``);
  }
  return written;
}

/** What a command prints on both streams; `| head -N` keeps the first lines. */
async function outputOf(command: string): Promise<string> {
  const [line = '', head] = command.split(/ \| head -(?=\d+$)/);
  const argv = line.split(/\s+/).map((word) => word.replace(/^'(.*)'$/, '$1'));
  const { out, err } = await attempt(argv, { columns: 100 });
  const lines = `${out}${err}`.split('\n').slice(0, -1);
  const shown = head === undefined ? lines : lines.slice(0, Number(head));
  return shown.map((one) => `${one}\n`).join('');
}

if (import.meta.main) writeFileSync(readme, await withOutputs(readFileSync(readme, 'utf8')));
