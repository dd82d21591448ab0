/** All kept rows of a kind, page after page, as far as a person's comparison goes. */
import { request } from '../request.ts';

/** Rows that are compared of one kind; larger houses compare files under Bulk. */
export const MOST = 2_000;

type Page<T> = { readonly data: readonly T[]; readonly next: string | null };

export async function* pagesOf<T>(path: string): AsyncGenerator<{ readonly rows: readonly T[]; readonly more: boolean }> {
  let cursor: string | undefined;
  let seen = 0;
  do {
    const page = await request<Page<T>>(path, { query: { limit: 200, cursor } });
    seen += page.data.length;
    cursor = page.next ?? undefined;
    yield { rows: page.data, more: cursor !== undefined && seen >= MOST };
  } while (cursor !== undefined && seen < MOST);
}
