/** What is asked for while the screens' script is still on its way, and kept until a screen wants it. */
import { request } from './request.ts';

const coming = new Map<string, Promise<unknown>>();

export function askAhead(path: string): void {
  const answer = request(path);
  // A failure is met by whoever wants the answer.
  answer.catch(() => {});
  coming.set(path, answer);
}

/** The answer that was asked for ahead, for the first who wants it; asked anew for everyone after. */
export function requestAhead<T>(path: string, signal?: AbortSignal): Promise<T> {
  const answer = coming.get(path);
  coming.delete(path);
  return (answer ?? request(path, signal === undefined ? {} : { signal })) as Promise<T>;
}
