/** A file dropped or picked. Dropping is a second way to what the field inside does. */
import { type DragEvent, type ReactNode, useId, useState } from 'react';
import css from './drop.module.css';

type Props = {
  readonly label: string;
  readonly hint: string;
  /** Endings and media types, as a file field takes them. */
  readonly accept: string;
  readonly take: (file: File) => void;
  readonly children?: ReactNode;
};

export function Drop({ label, hint, accept, take, children }: Props) {
  const id = useId();
  const [over, hover] = useState(false);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    hover(false);
    const [file] = event.dataTransfer.files;
    if (file) take(file);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way to what the field inside does
    <div
      className={css.drop}
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        hover(true);
      }}
      onDragLeave={() => hover(false)}
      onDrop={drop}
    >
      <p className="quiet">{hint}</p>
      <span className={css.ways}>
        <label htmlFor={id}>{label}</label>
        <input
          id={id}
          type="file"
          accept={accept}
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file) take(file);
            // The same file may be chosen again after it was mended.
            event.currentTarget.value = '';
          }}
        />
        {children}
      </span>
    </div>
  );
}
