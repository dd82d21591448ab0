/** One listed party beside the name that was given: the names aligned in both scripts, part by part. */
import type { Band, Part } from '../../data/parties.ts';
import { useFormat } from '../../language/format.ts';
import { useSay } from '../../language/topic.ts';
import { partyWords, screeningWords } from '../../language/topics.ts';
import css from './parties.module.css';

type Props = {
  readonly names: readonly string[];
  readonly country: string | null;
  readonly band: Band;
  readonly score: number;
  readonly because: readonly Part[];
  readonly against: readonly Part[];
  readonly listing: string;
};

export function HitView({ names, country, band, score, because, against, listing }: Props) {
  const say = useSay(partyWords);
  const screening = useSay(screeningWords);
  const format = useFormat();
  const [first = '', second, ...others] = names;
  return (
    <details className={css.hit} data-band={band}>
      <summary>
        <span className={css.names}>
          <strong>{first}</strong>
          {second !== undefined && <span>{second}</span>}
        </span>
        <span className={css.band}>{screening.bands[band]}</span>
        <span className="small quiet">
          {listing}
          {country !== null && ` · ${format.territory(country)}`} · {say.score(score.toFixed(3))}
        </span>
      </summary>
      {others.length > 0 && (
        <p className="small">
          {say.otherNames}: {format.list(others)}
        </p>
      )}
      <Parts caption={say.aligned} parts={because} />
      <Parts caption={say.against} parts={against} />
    </details>
  );
}

function Parts({ caption, parts }: { readonly caption: string; readonly parts: readonly Part[] }) {
  const say = useSay(partyWords);
  if (parts.length === 0) return null;
  return (
    <table className={css.parts}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{say.given}</th>
          <th scope="col">{say.listed}</th>
          <th scope="col">{say.how}</th>
        </tr>
      </thead>
      <tbody>
        {parts.map((part) => (
          <tr key={`${part.kind} ${part.query} ${part.candidate}`}>
            <td>{part.query || '—'}</td>
            <td>{part.candidate || '—'}</td>
            <td className="quiet">{say.partKind[part.kind] ?? part.kind}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
