/** A part that is folded away until it is wanted: what is in it is made when it is first opened, and then stays. */
import { type ReactNode, useState } from 'react';

type Props = {
  readonly summary: ReactNode;
  readonly children: ReactNode;
  readonly className?: string | undefined;
  /** Is it open to begin with, or as soon as there is something in it? */
  readonly open?: boolean;
};

export function Fold({ summary, children, className, open = false }: Props) {
  const [opened, setOpened] = useState(false);
  return (
    <details
      className={className}
      open={open}
      onToggle={(event) => event.currentTarget.open && setOpened(true)}
    >
      <summary>{summary}</summary>
      {(open || opened) && children}
    </details>
  );
}
