/**
 * Writes `law/cn/index.ts`, which gathers every instrument's folder. Run after adding a folder or a file to one:
 * `node scripts/law-index.ts`.
 */
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', 'law', 'cn');
const folders = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(join(root, entry.name, 'instrument.ts')))
  .map((entry) => entry.name)
  .sort();
const parts = ['instrument', 'provisions', 'rules', 'readings', 'acts'] as const;
const nameOf = (folder: string, part: string): string => `${part}_${folder.replace(/[^A-Za-z0-9]/g, '_')}`;

const imports: string[] = [];
const gathered: Record<string, string[]> = {
  instrument: [],
  provisions: [],
  rules: [],
  readings: [],
  acts: [],
};
for (const folder of folders) {
  for (const part of parts) {
    if (!existsSync(join(root, folder, `${part}.ts`))) continue;
    const many = part === 'instrument' && folder.endsWith('-notices');
    const exported = many ? 'instruments' : part;
    imports.push(`import { ${exported} as ${nameOf(folder, part)} } from './${folder}/${part}.ts';`);
    gathered[part]?.push(many || part !== 'instrument' ? `...${nameOf(folder, part)}` : nameOf(folder, part));
  }
}
const list = (name: string, type: string, part: string): string =>
  `export const ${name}: readonly ${type}[] = [\n${(gathered[part] ?? []).map((one) => `  ${one},`).join('\n')}\n];\n`;

writeFileSync(
  join(root, 'index.ts'),
  `/** Every instrument of the corpus. Generated from the folders of law/cn by scripts/law-index.ts; do not edit. */
import type { Act, OpenReading, Rule } from '@ytterby/engine';
${imports.join('\n')}
import type { Instrument, Provision } from './types.ts';

${list('instruments', 'Instrument', 'instrument')}
${list('provisions', 'Provision', 'provisions')}
${list('rules', 'Rule', 'rules')}
${list('readings', 'OpenReading', 'readings')}
${list('acts', 'Act', 'acts')}`,
);
