/** A file chosen or dropped, or an example to see what comes out. */
import { type DragEvent, useId } from 'react';
import { useSay } from '../../../language/topic.ts';
import { partyWords } from '../../../language/topics.ts';
import css from './held.module.css';

const EXAMPLE = `owner,owned,percent,listed
Listed Aero Works,Midstream Alloys,33.33,control-list
Listed Sea Systems,Midstream Alloys,16.67,control-list
Midstream Alloys,Downstream Motors,25-50,
Founders,Downstream Motors,50,
Listed Aero Works,Beta Holding,40,control-list
Listed Aero Works,Gamma Holding,40,control-list
Beta Holding,Gamma Holding,60,
Gamma Holding,Beta Holding,60,
`;

export function Choose({ take }: { readonly take: (text: string) => void }) {
  const say = useSay(partyWords);
  const id = useId();
  const read = async (file: File | undefined): Promise<void> => {
    if (file) take(await file.text());
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    read(event.dataTransfer.files[0]);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way to what the field inside does
    <div className={css.choose} onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      <p>{say.graph.hint}</p>
      <span className={css.ways}>
        <label htmlFor={id}>{say.graph.choose}</label>
        <input
          id={id}
          type="file"
          accept=".csv,.json,.ndjson,.jsonl,text/csv,application/json"
          onChange={(event) => read(event.currentTarget.files?.[0])}
        />
        <button type="button" onClick={() => take(EXAMPLE)}>
          {say.graph.example}
        </button>
      </span>
    </div>
  );
}
