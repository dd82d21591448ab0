/** How far a run is, on standard error: one line that is rewritten at a terminal, and now and then a line elsewhere. */
import type { Progress, RunWatch } from '@ytterby/server/bulk';
import type { Task } from '../command.ts';
import { widthOf } from '../output/wrap.ts';

/** Between two lines, in seconds: at a terminal, and in a log. */
const TERMINAL = 0.2;
const LOG = 10;

export function watching({ world, say, width }: Task): RunWatch & { readonly clear: () => void } {
  const { stderr } = world;
  const atTerminal = stderr.isTTY === true;
  let last = 0;
  let shown = 0;
  const clear = (): void => {
    if (shown > 0) stderr.write(`\r${' '.repeat(shown)}\r`);
    shown = 0;
  };
  return {
    clear,
    resumed: (records) => stderr.write(`${say.bulk.resumed(records)}\n`),
    progress: (progress) => {
      if (progress.seconds - last < (atTerminal ? TERMINAL : LOG)) return;
      last = progress.seconds;
      const text = say.bulk.progress(progress.records, progress.perSecond, leftOf(progress));
      if (!atTerminal) {
        stderr.write(`${text}\n`);
        return;
      }
      clear();
      const cut = widthOf(text) < width ? text : text.slice(0, Math.floor(width / 2));
      stderr.write(cut);
      shown = widthOf(cut);
    },
  };
}

/** Seconds left, once there is something to reckon them from. */
function leftOf({ seconds, share }: Progress): number | null {
  return seconds < 2 || share < 0.005 ? null : (seconds * (1 - share)) / share;
}
