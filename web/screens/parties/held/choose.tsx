/** A file chosen or dropped, or an example to see what comes out. */
import { useSay } from '../../../language/topic.ts';
import { partyWords } from '../../../language/topics.ts';
import { Drop } from '../../../parts/drop/drop.tsx';
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
  return (
    <Drop
      label={say.graph.choose}
      hint={say.graph.hint}
      accept=".csv,.json,.ndjson,.jsonl,text/csv,application/json"
      take={async (file) => take(await file.text())}
    >
      <button type="button" className={css.example} onClick={() => take(EXAMPLE)}>
        {say.graph.example}
      </button>
    </Drop>
  );
}
