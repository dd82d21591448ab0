/**
 * Runs the bench: all groups, or those named. A group is a folder here whose files export `figures`. The machine is
 * named first, because a figure without its machine says nothing. Falling short of a bar is news, not a failure.
 */
import { readdirSync } from 'node:fs';
import os from 'node:os';
import type { Figure } from './figure.ts';
import { lineOf, type Outcome } from './line.ts';

const here = new URL('./', import.meta.url);
const notGroups = ['peers', 'node_modules'];

const groups = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !notGroups.includes(entry.name))
  .map((entry) => entry.name)
  .sort();

/** The figures a file exports; a file that cannot be loaded becomes a figure that says so, and stops no other. */
async function figuresIn(file: URL, name: string): Promise<readonly Figure[]> {
  try {
    const loaded: { readonly figures?: readonly Figure[] } = await import(file.href);
    return loaded.figures ?? [];
  } catch (error) {
    return [{ name, unit: '', bar: null, measure: () => Promise.reject(error) }];
  }
}

async function figuresOf(group: string): Promise<readonly Figure[]> {
  const folder = new URL(`${group}/`, here);
  const files = readdirSync(folder).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
  const found: Figure[] = [];
  for (const file of files.sort()) {
    found.push(...(await figuresIn(new URL(file, folder), `${group}.${file}`)));
  }
  // A figure may leave its group's name out of its own.
  return found.map((figure) => ({
    name: figure.name.startsWith(`${group}.`) ? figure.name : `${group}.${figure.name}`,
    unit: figure.unit,
    bar: figure.bar,
    measure: () => figure.measure(),
  }));
}

async function outcomeOf(figure: Figure): Promise<Outcome> {
  try {
    const measured = await figure.measure();
    if (typeof measured === 'number') return { figure, value: measured, note: '' };
    return { figure, value: measured.value, note: measured.note ?? '' };
  } catch (error) {
    return { figure, value: null, note: error instanceof Error ? error.message : String(error) };
  }
}

function machine(): string {
  const cpus = os.cpus();
  const memory = Math.round(os.totalmem() / 2 ** 30);
  return `${cpus[0]?.model.trim() ?? 'unknown processor'}, ${cpus.length} cores, ${memory} GiB, Node ${process.versions.node}`;
}

async function run(wanted: readonly string[]): Promise<number> {
  const unknown = wanted.filter((name) => !groups.includes(name));
  if (unknown.length > 0) {
    console.error(`bench: there is no group ${unknown.join(', ')}; there is: ${groups.join(', ')}`);
    return 2;
  }
  const figures: Figure[] = [];
  for (const group of wanted.length > 0 ? wanted : groups) figures.push(...(await figuresOf(group)));
  console.log(machine());
  const widths = {
    name: Math.max(0, ...figures.map(({ name }) => name.length)),
    unit: Math.max(0, ...figures.map(({ unit }) => unit.length)),
  };
  let status = 0;
  for (const figure of figures) {
    const outcome = await outcomeOf(figure);
    if (outcome.value === null) status = 1;
    console.log(lineOf(outcome, widths));
  }
  return status;
}

process.exitCode = await run(process.argv.slice(2));
