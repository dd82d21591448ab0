/**
 * The file system of the embedded database, with a real fsync. The database is compiled to WebAssembly, and its file
 * layer has no fsync of its own: what PostgreSQL believes to be on the disk would be in the system's memory alone.
 * This leans on inner parts of one version, which is why that version is pinned and a test counts the calls.
 */
import { fsyncSync } from 'node:fs';
import { NodeFS } from '@electric-sql/pglite/nodefs';

type Stream = { readonly nfd?: number | null };
type Modules = {
  FS: { filesystems: { NODEFS: { stream_ops: { fsync?: (stream: Stream) => number } } } };
};

/** What the system answers where a file can not be synced: no file, or no kind that can be. */
const harmless = new Set(['EBADF', 'EINVAL']);
const IO_ERROR = 29;

/** The file system over a folder; `synced` is told after each fsync. */
export function syncedFiles(folder: string, synced: () => void = () => {}): NodeFS {
  const files = new NodeFS(folder);
  const init = files.init.bind(files);
  files.init = async (...given) => {
    const made = await init(...given);
    const fsync = (stream: Stream): number => {
      if (stream.nfd == null) return 0;
      try {
        fsyncSync(stream.nfd);
        synced();
        return 0;
      } catch (error) {
        return error instanceof Error && harmless.has((error as NodeJS.ErrnoException).code ?? '')
          ? 0
          : IO_ERROR;
      }
    };
    made.emscriptenOpts.preRun?.push((module) => {
      (module as unknown as Modules).FS.filesystems.NODEFS.stream_ops.fsync = fsync;
    });
    return made;
  };
  return files;
}

/** How the database starts: by its own defaults, but with fsync, and in the form that this build really does. */
export const syncedStart = (defaults: readonly string[]): string[] => [
  ...defaults.filter((one) => one !== '-F'),
  ...['-c', 'fsync=on', '-c', 'wal_sync_method=fsync'],
];
