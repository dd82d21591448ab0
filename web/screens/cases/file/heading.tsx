/** A heading one level below where it stands: under a page's own head, or under a panel's. */
import { createContext, type ReactNode, use } from 'react';

const Level = createContext<2 | 4>(4);

/** What lies in it heads its parts at the second level: it is the whole page. */
export const WholePage = ({ children }: { readonly children: ReactNode }) => (
  <Level value={2}>{children}</Level>
);
/** A panel within a page, whose own name is a heading of the third level. */
export const WithinPage = ({ children }: { readonly children: ReactNode }) => (
  <Level value={4}>{children}</Level>
);

export function Heading({ children }: { readonly children: ReactNode }) {
  return use(Level) === 2 ? <h2 data-part>{children}</h2> : <h4 data-part>{children}</h4>;
}
