/** What a command may touch of the world outside: its streams, its environment, its folder and today. */
import type { Readable, Writable } from 'node:stream';

export type World = {
  readonly stdin: Readable;
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: Writable & { readonly isTTY?: boolean };
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly now: () => Date;
};

/** The calendar day in Asia/Shanghai, where the law counts its days. @example today(() => new Date('2026-11-22T17:00:00Z')) // '2026-11-23' */
export function today(now: () => Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(now());
}
