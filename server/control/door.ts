/**
 * The door of an embedded store for other processes of this machine: one process has the store open, so a command in a
 * terminal asks it, through a socket in the store's own folder that only the folder's owner can reach.
 */
import { chmodSync, rmSync } from 'node:fs';
import { connect, createServer, type Socket } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { hashOf } from '@ytterby/engine';
import type { OpenDatabase } from '../store/database.ts';
import { carryOut, faultOf, type Order, type OrderFault } from './order.ts';

/** Systems take no longer paths for a socket. */
const LONGEST = 100;

/** Where the door of a folder is, or null where the path would be too long for one. */
export function doorOf(folder: string): string | null {
  if (process.platform === 'win32') return `\\\\.\\pipe\\ytterby-${hashOf(folder).slice(0, 32)}`;
  const at = join(folder, 'control');
  return Buffer.byteLength(at) <= LONGEST ? at : null;
}

/** What a line of an answer is: one of the order's, the end of them, or a fault in their place. */
const LINE = ' ';
const END = '.';
const FAULT = '!';

/** Opens the door; the store's lock must be held. Returns how to close it. */
export async function openDoor(folder: string, database: OpenDatabase): Promise<() => Promise<void>> {
  const at = doorOf(folder);
  if (at === null) return async () => {};
  if (process.platform !== 'win32') rmSync(at, { force: true });
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    socket.on('error', () => socket.destroy());
    createInterface({ input: socket }).once('line', (line) => void serve(socket, database, line));
  });
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(at, listening);
  });
  if (process.platform !== 'win32') chmodSync(at, 0o600);
  // An idle door does not keep a program from ending.
  server.unref();
  return async () => {
    for (const socket of open) socket.destroy();
    await new Promise((closed) => server.close(closed));
  };
}

async function serve(socket: Socket, database: OpenDatabase, line: string): Promise<void> {
  async function* answer(): AsyncGenerator<string> {
    try {
      for await (const one of carryOut(database, JSON.parse(line) as Order)) yield `${LINE}${one}`;
      yield `${END}\n`;
    } catch (error) {
      yield `${FAULT}${JSON.stringify(faultOf(error))}\n`;
    }
  }
  // Who hangs up before the end wanted no more.
  await pipeline(Readable.from(answer()), socket).catch(() => {});
}

/** Asks the process that has the store open; null where nobody opens. Lines end in line breaks. */
export async function askAtDoor(folder: string, order: Order): Promise<AsyncGenerator<string> | null> {
  const at = doorOf(folder);
  if (at === null) return null;
  const socket = connect(at);
  const reached = await new Promise<boolean>((found) => {
    socket.once('connect', () => found(true));
    socket.once('error', () => found(false));
  });
  if (!reached) return null;
  socket.write(`${JSON.stringify(order)}\n`);
  return linesFrom(socket);
}

async function* linesFrom(socket: Socket): AsyncGenerator<string> {
  try {
    for await (const line of createInterface({ input: socket, crlfDelay: Number.POSITIVE_INFINITY })) {
      if (line.startsWith(END)) return;
      if (line.startsWith(FAULT)) {
        const fault = JSON.parse(line.slice(1)) as OrderFault;
        throw Object.assign(new Error(fault.code), { fault });
      }
      yield `${line.slice(1)}\n`;
    }
    throw new Error('the process that has the store open ended before its answer did');
  } finally {
    socket.destroy();
  }
}
