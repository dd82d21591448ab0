/** The JSON documents of a file: one, an array, or a line each. */
import { BAD_INPUT, type Task } from '../command.ts';
import { cliFault } from '../fault.ts';
import { STDIN } from '../input/open-source.ts';
import { tellFaults } from '../output/tell-faults.ts';
import { readText } from '../parties/read-text.ts';

/** Every document, or the exit status after the fault was said. */
export async function documentsOf(file: string, task: Task): Promise<readonly unknown[] | number> {
  const text = await readText(file, task);
  if (typeof text === 'number') return text;
  const name = file === STDIN ? task.say.faults.stdin : file;
  const whole = parsed(text);
  if (whole !== undefined) return Array.isArray(whole) ? whole : [whole];
  const documents: unknown[] = [];
  for (const [at, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const one = parsed(line);
    if (one === undefined) {
      await tellFaults(task, [cliFault('wrong-shape', '', `line ${at + 1}`, ['JSON'])], name);
      return BAD_INPUT;
    }
    documents.push(one);
  }
  if (documents.length > 0) return documents;
  return tellFaults(task, [cliFault('wrong-shape', '', 'an empty file', ['JSON'])], name);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
