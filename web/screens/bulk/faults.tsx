/** Faults of a file as a whole, one line each. */
import { useSay } from '../../language/topic.ts';
import { bulkScreenWords } from '../../language/topics.ts';
import css from './bulk.module.css';

type Fault = { readonly code: string; readonly path: string; readonly message: string };

export function Faults({ faults }: { readonly faults: readonly Fault[] }) {
  const say = useSay(bulkScreenWords);
  if (faults.length === 0) return null;
  return (
    <div role="alert" className={css.faults}>
      <p>{say.mend}</p>
      <ul>
        {faults.map(({ path, code, message }) => (
          <li key={`${path} ${code} ${message}`}>
            {path !== '' && <strong>{path}: </strong>}
            {message}
          </li>
        ))}
      </ul>
    </div>
  );
}
