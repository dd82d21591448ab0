/**
 * Where an organisation's files of lines stand: in the folder of the embedded store, else in the data folder, one folder
 * an organisation. Several servers over one database share that folder.
 */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Store } from '../../store/store.ts';
import type { Form } from '../input/form.ts';

const ROOT = path.resolve(import.meta.dirname, '..', '..', '..');

export type Place = Pick<Store, 'folder'>;

/** The folder of all files: `YTTERBY_FILES`, else within the store's own or the data folder. */
export const filesFolder = ({ folder }: Place, env: NodeJS.ProcessEnv = process.env): string =>
  env.YTTERBY_FILES ?? path.join(folder ?? env.YTTERBY_DATA ?? path.join(ROOT, 'data'), 'files');

/** Largest file that is taken, in bytes. */
export const mostBytes = (env: NodeJS.ProcessEnv = process.env): number =>
  Number(env.YTTERBY_MOST_BYTES ?? 2 * 1024 ** 3);

/** Ids are the store's own; anything else would be a way out of the folder. */
const ID = /^[0-9a-f-]{36}$/;

function own(store: Place, organisation: string, ...names: readonly string[]): string {
  for (const one of [organisation, ...names]) {
    if (!ID.test(one)) throw new TypeError('no id of the store');
  }
  return path.join(filesFolder(store), organisation, 'bulk', ...names);
}

/** The file as it was sent up. */
export const sentFile = (store: Place, organisation: string, id: string, form: Form): string =>
  `${own(store, organisation, id)}.${form}`;

/** The answers of a run, and beside them its refused lines. */
export const answersFile = (store: Place, organisation: string, run: string, form: Form): string =>
  path.join(own(store, organisation, run), `answers.${form}`);

export async function makeFolderOf(file: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
}
