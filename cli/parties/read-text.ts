/** The text of a party or ownership file, whatever its encoding; what cannot be told is a fault in one line. */

import { lineOf } from '../classify/say-fault.ts';
import { BAD_INPUT, optionOf, type Task } from '../command.ts';
import { write } from '../output/write.ts';
import { decode } from '../tables/decode.ts';
import { readBytes } from '../tables/read-bytes.ts';

/** Headings that party and ownership tables bear, the evidence for an encoding that does not tell itself. */
const HEADINGS =
  /(?:^|[,;\t\s"])(owner|owned|percent|name|id|alias|query|candidate|名称|公司名称|企业名称|股东|持股比例|会社名|社名)(?=[,;\t\s"]|$)/giu;

/** The whole text, or the exit status after its faults were said. */
export async function readText(file: string, task: Task): Promise<string | number> {
  const read = await readBytes(file, task.world);
  const decoded =
    'fault' in read
      ? { faults: [read.fault] }
      : decode(
          read.bytes,
          optionOf(task, 'encoding'),
          (text) => text.slice(0, 65_536).match(HEADINGS)?.length ?? 0,
        );
  if ('text' in decoded) return decoded.text;
  const place = { kind: 'alone' } as const;
  const lines = decoded.faults.map((fault) => `${lineOf(fault, { file, place, several: true }, task)}\n`);
  await write(task.world.stderr, lines.join(''));
  return BAD_INPUT;
}
